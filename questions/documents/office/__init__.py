"""Documents that are no text files: Word, OpenDocument, EPUB, and PDF with a text layer.

Their text is what is taken out of them, one block a line; places of claims are places in that text.
"""

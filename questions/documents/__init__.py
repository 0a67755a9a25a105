"""Source texts: reading, markup, sections, sentences and scripts, with offsets into the file kept throughout."""

from questions.documents.document import Document, Link, Passage, PassageKind
from questions.documents.reading import read

__all__ = ["Document", "Link", "Passage", "PassageKind", "read"]

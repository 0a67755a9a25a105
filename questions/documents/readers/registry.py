"""Which reader reads a file: by the ending of its name, and where that says nothing by how it looks."""

from __future__ import annotations

import re
from collections.abc import Callable

from questions.documents.readers.html import HtmlReader
from questions.documents.readers.markdown import MarkdownReader
from questions.documents.readers.reader import Reader
from questions.documents.readers.wikitext import WikitextReader

_READERS: dict[str, Callable[[], Reader]] = {
    **dict.fromkeys((".md", ".markdown", ".txt", ".text"), MarkdownReader),
    **dict.fromkeys((".wiki", ".wikitext", ".mediawiki"), WikitextReader),
    **dict.fromkeys((".html", ".htm", ".xhtml"), HtmlReader),
}
_UNTOLD = frozenset((".txt", ".text"))
"""Endings that any format goes by."""

SUFFIXES = frozenset(_READERS)
"""Endings of files that a folder is searched for."""

_SAMPLE = 20_000
_HTML = re.compile(r"\s*(?:<!--[^<>]*-->\s*)*<(?:!doctype\s+html|\?xml|html|head|body)\b", re.IGNORECASE)
_HTML_TAG = re.compile(r"</(?:p|div|h[1-6]|li|a|span)>", re.IGNORECASE)
_WIKITEXT = re.compile(r"\[\[[^\[\]\n(]+\]\](?!\()|'''|^\{[{|][^{}\n]*$|^==+[^=\n]+==+\s*$|<ref[ >]", re.MULTILINE)
_MARKDOWN = re.compile(r"\]\(|\*\*|^#{1,6} ", re.MULTILINE)


def reader_for(suffix: str, beginning: str) -> Reader:
    """A reader for the file whose name ends in ``suffix`` (with its dot) and whose text begins so."""
    if suffix.lower() in _UNTOLD:
        return _sniffed(beginning[:_SAMPLE])
    return _READERS.get(suffix.lower(), MarkdownReader)()


def _sniffed(sample: str) -> Reader:
    tags, wiki, markdown = (len(pattern.findall(sample)) for pattern in (_HTML_TAG, _WIKITEXT, _MARKDOWN))
    if _HTML.match(sample) or tags > 2 * (wiki + markdown) + 2:
        return HtmlReader()
    return WikitextReader() if wiki > markdown + 2 else MarkdownReader()

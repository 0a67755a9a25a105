"""EPUB: the chapters in reading order, each a page of HTML."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from questions.documents.archive import Archive, Fault, Faulty, opened
from questions.documents.office.blocks import Block, Extract, one_line
from questions.documents.readers.html import HtmlReader
from questions.documents.xml import elements

_CONTAINER = "META-INF/container.xml"
_HTML = "application/xhtml+xml"
MOST_CHARACTERS = 50_000_000
"""Of all chapters together."""


def extract(path: Path) -> Extract:
    """The text of the book; raises `Faulty`."""
    with opened(path) as archive:
        root = next((each.get("full-path", "") for each in elements(archive.read(_CONTAINER), "rootfile")), "")
        book = archive.read(root)
        title = next((one_line("".join(each.itertext())) for each in elements(book, "title")), "")
        return Extract(list(_blocks(archive, _chapters(book, posixpath.dirname(root)))), title)


def _chapters(book: bytes, folder: str) -> list[str]:
    """The names of the chapters, in order."""
    files = {
        each.get("id"): posixpath.normpath(posixpath.join(folder, unquote(each.get("href", ""))))
        for each in elements(book, "item")
        if each.get("media-type") == _HTML and "nav" not in (each.get("properties") or "").split()
    }
    order = [each.get("idref") for each in elements(book, "itemref") if each.get("linear") != "no"]
    return [files[each] for each in order if each in files]


def _blocks(archive: Archive, chapters: list[str]) -> Iterator[Block]:
    length = 0
    for name in chapters:
        try:
            text = archive.read(name).decode("utf-8-sig")
        except UnicodeDecodeError:
            raise Faulty(Fault.DAMAGED) from None
        length += len(text)
        if length > MOST_CHARACTERS:
            raise Faulty(Fault.TOO_LARGE)
        for passage in HtmlReader().passages(text, 0):
            if prose := one_line(passage.prose):
                yield Block(passage.kind, prose, passage.level)

"""Word documents: paragraphs, headings by their styles, lists and the cells of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from questions.documents.archive import Archive, Fault, Faulty, opened
from questions.documents.document import PassageKind
from questions.documents.office.blocks import Block, Extract, one_line
from questions.documents.xml import elements

_DOCUMENT = "word/document.xml"
_STYLES = "word/styles.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"(?:heading|標題|标题)\s*([1-6])|(title)", re.IGNORECASE)


def extract(path: Path) -> Extract:
    """The text of the document; raises `Faulty`."""
    with opened(path) as archive:
        if _DOCUMENT not in archive.names:
            raise Faulty(Fault.DAMAGED)
        levels = _levels(archive)
        return Extract(list(_blocks(archive.read(_DOCUMENT), levels)))


def _levels(archive: Archive) -> dict[str, int]:
    """The levels of styles that are headings, by their ids."""
    levels: dict[str, int] = {}
    if _STYLES in archive.names:
        for style in elements(archive.read(_STYLES), "style"):
            name = style.find(f"{_W}name")
            outline = style.find(f"{_W}pPr/{_W}outlineLvl")
            found = _HEADING.fullmatch(name.get(f"{_W}val", "")) if name is not None else None
            level = outline.get(f"{_W}val", "9") if outline is not None else "9"
            if found:
                levels[style.get(f"{_W}styleId", "")] = int(found[1] or 1)
            elif level in "012345":
                levels[style.get(f"{_W}styleId", "")] = int(level) + 1
    return levels


def _blocks(data: bytes, levels: dict[str, int]) -> Iterator[Block]:
    for paragraph in elements(data, "p"):
        if paragraph.tag != f"{_W}p":
            continue
        text = one_line("".join(_pieces(paragraph)))
        if not text:
            continue
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        level = levels.get(style.get(f"{_W}val", "") if style is not None else "", 0)
        listed = paragraph.find(f"{_W}pPr/{_W}numPr") is not None
        if level:
            yield Block(PassageKind.HEADING, text, level)
        else:
            yield Block(PassageKind.ITEM if listed else PassageKind.PARAGRAPH, text)


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    """The runs that are shown: neither what was deleted nor the codes of fields."""
    for piece in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br"):
        if any(above.tag in {f"{_W}del", f"{_W}moveFrom"} for above in piece.iterancestors()):
            continue
        yield (piece.text or "") if piece.tag == f"{_W}t" else " "

"""OpenDocument texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from questions.documents.archive import Fault, Faulty, opened
from questions.documents.document import PassageKind
from questions.documents.office.blocks import Block, Extract, one_line
from questions.documents.xml import elements

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CONTENT = "content.xml"
_UNSEEN = {f"{_TEXT}note", f"{_TEXT}tracked-changes", "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation"}


def extract(path: Path) -> Extract:
    """The text of the document; raises `Faulty`."""
    with opened(path) as archive:
        if _CONTENT not in archive.names:
            raise Faulty(Fault.DAMAGED)
        return Extract(list(_blocks(archive.read(_CONTENT))))


def _blocks(data: bytes) -> Iterator[Block]:
    for element in elements(data, "p", "h"):
        above = {each.tag for each in element.iterancestors()}
        if not str(element.tag).startswith(_TEXT) or above & _UNSEEN:
            continue
        text = one_line("".join(_pieces(element)))
        if not text:
            continue
        if element.tag == f"{_TEXT}h":
            level = element.get(f"{_TEXT}outline-level", "1")
            yield Block(PassageKind.HEADING, text, min(int(level), 6) if level.isdigit() and level != "0" else 1)
        else:
            listed = f"{_TEXT}list-item" in above
            yield Block(PassageKind.ITEM if listed else PassageKind.PARAGRAPH, text)


def _pieces(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in {f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"}:
            yield " "
        elif isinstance(child.tag, str) and child.tag not in _UNSEEN:
            yield from _pieces(child)
        yield child.tail or ""

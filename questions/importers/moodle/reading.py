"""The questions of a Moodle XML file, as Moodle's own export and we write it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from questions.documents.xml import elements
from questions.errors import ImportReason, UnreadableImport
from questions.importers.categories import tag_of_category
from questions.importers.format import ImportFormat
from questions.importers.given import Entry, Given, Refused
from questions.importers.html_text import plain_text
from questions.importers.limits import read_whole, telling
from questions.importers.moodle.asking import givens_of
from questions.importers.moodle.parts import Parts, said
from questions.importers.titles import title_of


def read(path: Path) -> Iterator[Entry]:
    """The questions of the file; their places are their numbers in it."""
    data = read_whole(path)
    if b"<quiz" not in data[:4096]:
        raise UnreadableImport(path, ImportReason.OTHER_FORMAT)
    return _entries(path, data)


def _entries(path: Path, data: bytes) -> Iterator[Entry]:
    number, category = 0, ""
    with telling(path):
        for element in elements(data, "question"):
            if element.get("type") == "category":
                category = tag_of_category(said(element.find("category")))
            else:
                number += 1
                yield from _of(number, element, category)


def _of(number: int, element: etree._Element, category: str) -> Iterator[Entry]:
    parts = Parts(element)
    title = title_of(said(parts.named.get("name")) or plain_text(said(parts.named.get("questiontext"))))
    try:
        found: list[Given] = givens_of(parts, element.get("type", ""), category)
    except Refused as refused:
        yield Entry(number, title, refused.refusal)
    else:
        for given in found:
            yield Entry(number, title, given)


FORMAT = ImportFormat(name="moodle", suffixes=(".xml",), read=read)

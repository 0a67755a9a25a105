"""The cells of an Excel workbook's first sheet, read row by row as texts.

The libraries at hand build the whole sheet in memory, by its greatest row and column: a file of two cells can ask for
gigabytes. Here nothing is kept but the strings that cells share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath

from lxml import etree

from questions.documents.archive import Archive
from questions.documents.xml import elements
from questions.errors import ImportReason, UnreadableImport
from questions.importers.limits import opened_archive

MOST_COLUMNS = 256
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""How workbooks write what XML cannot hold: ``_x0007_``; and ``_x005F_`` for the first mark of such a text."""


def sheet_rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows of the first sheet that hold anything, with their numbers from 1.

    Raises:
        UnreadableImport: no workbook, damaged, too large, unsafe.
    """
    with opened_archive(path) as archive:
        sheet = archive.read(_first_sheet(path, archive))
        strings = _shared_strings(archive)
        number = 0
        for row in elements(sheet, "row"):
            told = row.get("r", "")
            number = int(told) if told.isdigit() else number + 1
            cells = _cells(row, strings)
            if any(cells):
                yield number, cells


def _first_sheet(path: Path, archive: Archive) -> str:
    book = archive.read("xl/workbook.xml")
    relation = ""
    for sheet in elements(book, "sheet"):
        relation = relation or sheet.get(_RELATION) or sheet.get(_STRICT_RELATION) or ""
    for each in elements(archive.read("xl/_rels/workbook.xml.rels"), "Relationship"):
        if each.get("Id") == relation:
            target = each.get("Target", "")
            name = target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl", target))
            if name in archive.names:
                return name
    raise UnreadableImport(path, ImportReason.OTHER_FORMAT)


def _shared_strings(archive: Archive) -> list[str]:
    name = "xl/sharedStrings.xml"
    return [_text(item) for item in elements(archive.read(name), "si")] if name in archive.names else []


def _text(item: etree._Element) -> str:
    """The text of a string, all its differently written parts together, without the readings above characters."""
    if len(item) == 1 and (whole := item[0].text) is not None:
        return _unescaped(whole)
    parts: list[str] = []
    for child in item:
        if str(child.tag).endswith("}t"):
            parts.append(child.text or "")
        elif str(child.tag).endswith("}r"):
            parts += (run.text or "" for run in child.iterchildren("{*}t"))
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _cells(row: etree._Element, strings: list[str]) -> list[str]:
    cells: list[str] = []
    for cell in row:
        column = _column(cell.get("r", "").rstrip("0123456789"))
        if column is None:
            column = len(cells)
        if column >= MOST_COLUMNS:
            break
        if column >= len(cells):
            cells += [""] * (column + 1 - len(cells))
        cells[column] = _value(cell, strings)
    return cells


@lru_cache(maxsize=2 * MOST_COLUMNS)
def _column(letters: str) -> int | None:
    """``C`` -> 2; None where a cell does not tell its column."""
    number = 0
    for character in letters[:4]:
        if not "A" <= character <= "Z":
            return None
        number = number * 26 + ord(character) - ord("A") + 1
    return number - 1 if number else None


def _value(cell: etree._Element, strings: list[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _text(cell[0]) if len(cell) else ""
    value = cell.findtext("{*}v") or ""
    if kind == "s":
        place = int(value) if value.isdigit() and len(value) < 9 else -1
        return strings[place] if 0 <= place < len(strings) else ""
    if kind == "str":
        return _unescaped(value)
    if kind == "b":
        return "TRUE" if value == "1" else "FALSE"
    if kind == "e":
        return ""
    return value.removesuffix(".0")

"""The cells of an Excel workbook's first sheet, read row by row as texts.

The libraries at hand build the whole sheet in memory, by its greatest row and column: a file of two cells can ask for
gigabytes. Here nothing is kept but the strings that cells share.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from questions.documents.archive import Archive
from questions.documents.xml import elements
from questions.errors import ImportReason, UnreadableImport
from questions.importers.limits import opened_archive
from questions.importers.table.sheet import rows_of, text_of

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


def sheet_rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows of the first sheet that hold anything, with their numbers from 1.

    Raises:
        UnreadableImport: no workbook, damaged, too large, unsafe.
    """
    with opened_archive(path) as archive:
        sheet = archive.read(_first_sheet(path, archive))
        strings = _shared_strings(archive)
        for number, cells in rows_of(sheet, strings):
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
    return [text_of(item) for item in elements(archive.read(name), "si")] if name in archive.names else []

"""Excel workbooks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from questions.importers.format import ImportFormat
from questions.importers.given import Entry
from questions.importers.table.reading import entries
from questions.importers.table.workbook import sheet_rows


def read(path: Path) -> Iterator[Entry]:
    """The questions of the first sheet."""
    return entries(path, sheet_rows(path))


FORMAT = ImportFormat(name="xlsx", suffixes=(".xlsx", ".xlsm"), read=read)

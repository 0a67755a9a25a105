"""CSV files, with commas, tabs or semicolons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from questions.importers.format import ImportFormat
from questions.importers.given import Entry
from questions.importers.table.csv_rows import csv_rows
from questions.importers.table.reading import entries


def read(path: Path) -> Iterator[Entry]:
    """The questions of the table."""
    return entries(path, csv_rows(path))


FORMAT = ImportFormat(name="csv", suffixes=(".csv", ".tsv"), read=read)

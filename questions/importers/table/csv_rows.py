"""The cells of a CSV file, as any spreadsheet writes it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from questions.errors import ImportReason, UnreadableImport
from questions.importers.making import MOST_CHARACTERS
from questions.importers.text import read_text

_GUARDED = re.compile(r"'+[=+\-@＝＋－＠\t]")
"""What spreadsheets might calculate, behind the apostrophes that keep them from it."""
_DELIMITERS = ",\t;"


def csv_rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold anything, with their numbers from 1.

    Raises:
        UnreadableImport: no text, too large, or with a cell longer than anybody writes.
    """
    text = read_text(path)
    first = text[: text.find("\n")] if "\n" in text else text
    delimiter = max(_DELIMITERS, key=first.count)
    csv.field_size_limit(8 * MOST_CHARACTERS)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, cells in enumerate(rows, 1):
            if any(cells):
                yield number, [_unguarded(cell) if cell[:1] == "'" else cell for cell in cells]
    except csv.Error:
        raise UnreadableImport(path, ImportReason.OTHER_FORMAT) from None


def _unguarded(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell

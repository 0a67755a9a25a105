"""Excel workbooks whose cells are texts and numbers: nothing that could be calculated, linked or turned into a date."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

MOST_CHARACTERS = 32_767
"""In one cell, as Excel has it; counted in UTF-16."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet."""

    name: str
    rows: Sequence[Sequence[str | float]]
    widths: Sequence[float] = ()
    """Of the columns, in characters."""
    header_rows: int = 0
    """How many rows stay at the top and are printed bold."""


def write_workbook(out: BinaryIO, sheets: Sequence[Sheet]) -> None:
    """Write ``sheets``; texts longer than `MOST_CHARACTERS` are for the caller to leave out."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - a tenth of a second that other formats need not pay

    with tempfile.TemporaryDirectory() as folder:
        book = Workbook(out, {"constant_memory": True, "tmpdir": folder, "in_memory": False})
        plain = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
        bold = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True, "bold": True})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name)
            for column, width in enumerate(sheet.widths):
                page.set_column(column, column, width)
            if sheet.header_rows:
                page.freeze_panes(sheet.header_rows, 0)
            for number, row in enumerate(sheet.rows):
                look = bold if number < sheet.header_rows else plain
                for column, cell in enumerate(row):
                    if isinstance(cell, str):
                        if cell and page.write_string(number, column, cell, look):
                            raise ValueError(f"not written: row {number}, column {column}")
                    else:
                        page.write_number(number, column, cell)
        book.close()

"""The question table as CSV that Excel opens: UTF-8 with BOM; nothing in it is taken for a formula or a date."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable
from typing import BinaryIO

from questions.authoring.question import Question
from questions.exporters.fitting import Fitting
from questions.exporters.format import Format, Options, Written
from questions.exporters.table import columns
from questions.exporters.table.columns import Cell

_FORMULA = re.compile(r"'*[=+\-@＝＋－＠\t]")
"""What spreadsheets may calculate, in either width; apostrophes count in, so that ours comes off again."""


def guarded(cell: Cell) -> Cell:
    """``cell`` with an apostrophe where a spreadsheet might calculate it; our import takes it off."""
    return f"'{cell}" if isinstance(cell, str) and calculated(cell) else cell


def calculated(text: str) -> bool:
    """Whether a spreadsheet might calculate ``text`` when it opens a CSV file."""
    return _FORMULA.match(text) is not None


def write(questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    """Write a header and one row per question; texts may run over several lines."""
    fitting = Fitting()
    fit = list(fitting.those(questions))
    text = io.TextIOWrapper(out, "utf-8", newline="", write_through=True)
    out.write(codecs.BOM_UTF8)
    table = csv.writer(text)
    table.writerow(columns.header(fit, options.language))
    table.writerows([guarded(cell) for cell in row] for row in columns.rows(fit, options.language, options.tags))
    text.detach()
    return Written(len(fit), tuple(fitting.left))


FORMAT = Format(name="csv", suffix=".csv", write=write)

"""One writer for the sheets of all sites."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from functools import partial
from typing import BinaryIO

from questions.authoring.question import Question
from questions.exporters.fitting import Fitting
from questions.exporters.format import Format, Left, LeftReason, Options, Written
from questions.exporters.sheets.cells import cells_of
from questions.exporters.sheets.misfits import misfit
from questions.exporters.sheets.template import Template, template
from questions.exporters.workbook import Sheet, write_workbook

NAMES = (
    "kahoot",
    "wayground",
    "blooket",
    "gimkit",
    "quizlet",
    "chaoxing",
    "tronclass",
    "kaoshibao",
    "wenjuanxing",
    "blackboard",
)
"""The templates, in the order in which they are offered."""

_SUFFIXES = {"xlsx": ".xlsx", "csv": ".csv", "tsv": ".txt", "txt": ".txt", "xls.zip": ".zip"}
_MOST_ROWS_OF_XLS = 65_000
_SHEET = "Sheet1"

Rows = Sequence[Sequence[str]]


def _write(name: str, questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    wanted = template(name)
    fitting = Fitting(partial(misfit, template=wanted))
    fit = list(fitting.those(questions))
    most = wanted.limits.questions or _MOST_ROWS_OF_XLS
    left = [*fitting.left, *(Left(each.id, LeftReason.MANY_QUESTIONS, str(most)) for each in fit[most:])]
    fit = fit[:most]
    rows = [cells_of(question, number, options.title, wanted) for number, question in enumerate(fit, 1)]
    _WRITERS[wanted.file](wanted, [*_head(wanted, options), *rows], out)
    return Written(len(fit), tuple(left))


def _head(wanted: Template, options: Options) -> list[list[str]]:
    above = [[cell.replace("{title}", options.title) for cell in row] for row in wanted.notices]
    titles = [list(wanted.titles)] if wanted.titles else []
    return [*above, *titles, *map(list, wanted.notices_below)]


def _write_xlsx(wanted: Template, rows: Rows, out: BinaryIO) -> None:
    write_workbook(out, [Sheet(_SHEET, rows, [24] * len(wanted.titles))])


def _write_csv(wanted: Template, rows: Rows, out: BinaryIO) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    out.write(text.getvalue().encode())


def _write_tsv(wanted: Template, rows: Rows, out: BinaryIO) -> None:
    out.write("".join("\t".join(row) + "\n" for row in rows).encode())


def _write_txt(wanted: Template, rows: Rows, out: BinaryIO) -> None:
    out.write("\n".join("\n".join(row) + "\n" for row in rows).encode())


def _write_zipped_xls(wanted: Template, rows: Rows, out: BinaryIO) -> None:
    from xlwt import Workbook  # noqa: PLC0415 - nobody else wants Excel 97

    book = Workbook(encoding="utf-8")
    sheet = book.add_sheet(_SHEET)
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            sheet.write(number, column, cell)
    held = io.BytesIO()
    book.save(held)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(f"{wanted.name}.xls", held.getvalue())


_WRITERS = {
    "xlsx": _write_xlsx,
    "csv": _write_csv,
    "tsv": _write_tsv,
    "txt": _write_txt,
    "xls.zip": _write_zipped_xls,
}

FORMATS = tuple(Format(name=name, suffix=_SUFFIXES[template(name).file], write=partial(_write, name)) for name in NAMES)

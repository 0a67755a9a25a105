"""The question table as an Excel workbook, every cell a text: no formulas, no dates that move."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from questions.authoring.question import Question
from questions.authoring.unwritable import texts_of
from questions.exporters.fitting import Fitting
from questions.exporters.format import Format, Left, LeftReason, Options, Written
from questions.exporters.table import columns
from questions.exporters.workbook import MOST_CHARACTERS, Sheet, write_workbook

_WIDTHS = {"stem": 50, "explanation": 40, "evidence": 40, "answer": 20, "document": 20, "date": 24}
_NARROW = 14
_SHEETS = {"en": ("questions", "how to"), "zh-Hant": ("題目", "說明"), "zh-Hans": ("题目", "说明")}


def write(questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    """Write a header and one row per question, and a second sheet that tells how to fill the first."""
    fitting = Fitting(_misfit)
    fit = list(fitting.those(questions))
    language = options.language
    header = columns.header(fit, language)
    wide = {columns.names()["columns"][name][language]: width for name, width in _WIDTHS.items()}
    first, second = _SHEETS[language]
    write_workbook(
        out,
        [
            Sheet(
                first,
                [header, *columns.rows(fit, language, options.tags)],
                [wide.get(title, _NARROW) for title in header],
                1,
            ),
            Sheet(second, [[line] for line in columns.names()["help"][language]], [120]),
        ],
    )
    return Written(len(fit), tuple(fitting.left))


def _misfit(question: Question) -> Left | None:
    if max(map(len, texts_of(question))) > MOST_CHARACTERS:
        return Left(question.id, LeftReason.STEM_LENGTH, str(MOST_CHARACTERS))
    return None


FORMAT = Format(name="xlsx", suffix=".xlsx", write=write)

"""Questions as rows of a table."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

from questions.authoring.question import Question, QuestionKind
from questions.calendars import display
from questions.exporters.rows import question_row
from questions.exporters.table.letters import letter

Cell = str | float

LEAST_OPTIONS = 4
"""Columns for options that are there in any case."""

_CHOICES = {QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, QuestionKind.TRUE_FALSE}
_TYPED = {QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE}
_BEFORE = ("id", "kind", "stem")
_AFTER = ("correct", "answer", "explanation", "date", "document", "evidence", "difficulty", "tags", "details")
_SEPARATOR = "；"
"""Between tags."""
_DETAILS = ("asks", "facts", "url", "highlight", "date")


@cache
def names() -> dict[str, Any]:
    """``question_table.toml``."""
    return tomllib.loads((resources.files("questions.data") / "question_table.toml").read_text("utf-8"))


def header(questions: Sequence[Question], language: str) -> list[str]:
    """The titles of the columns that these questions need."""
    options, pairs = _widths(questions)
    columns = names()["columns"]
    return [
        *(columns[name][language] for name in _BEFORE),
        *(names()["option"][language].format(letter=letter(place)) for place in range(options)),
        *(names()["pair"][language].format(letter=letter(place)) for place in range(pairs)),
        *(columns[name][language] for name in _AFTER),
    ]


def rows(questions: Sequence[Question], language: str, tags: Mapping[str, Sequence[str]]) -> list[list[Cell]]:
    """A row for each question, under `header`; ``tags`` by the questions' ids."""
    options, pairs = _widths(questions)
    return [
        [*_row(question, options, pairs, language), *_last(question, language, tags.get(question.id, ()))]
        for question in questions
    ]


def _widths(questions: Sequence[Question]) -> tuple[int, int]:
    """How many columns options and pairs take."""
    options = max((len(_options(question)) for question in questions), default=0)
    pairs = max((len(question.options) for question in questions if question.kind is QuestionKind.MATCH), default=0)
    return max(options, LEAST_OPTIONS), pairs


def _options(question: Question) -> list[str]:
    """What stands under A, B, C: of typed questions the answers that count."""
    return list(question.accepted) if question.kind in _TYPED else [option.text for option in question.options]


def _row(question: Question, options: int, pairs: int, language: str) -> list[Cell]:
    given = _options(question)
    matches = [option.match for option in question.options] if question.kind is QuestionKind.MATCH else []
    right = [letter(place) for place, option in enumerate(question.options) if option.correct]
    return [
        question.id,
        names()["kinds"][question.kind][language],
        question.stem,
        *given,
        *[""] * (options - len(given)),
        *matches,
        *[""] * (pairs - len(matches)),
        ",".join(right) if question.kind in _CHOICES else "",
        question.answer,
        question.explanation,
    ]


def _last(question: Question, language: str, tags: Sequence[str]) -> list[Cell]:
    """The columns from the date on."""
    told, said = question_row(question), display.both(question.date, language)
    details = {name: told[name] for name in _DETAILS} | {"said": said}
    return [
        said,
        question.document,
        question.evidence,
        question.difficulty,
        _SEPARATOR.join(tags),
        json.dumps(details, ensure_ascii=False, separators=(",", ":")),
    ]

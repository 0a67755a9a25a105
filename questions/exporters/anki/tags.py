"""Tags of a note by kind, difficulty, century and source: 題型::單選題 世紀::13; ``::`` makes a tree of them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

from questions.authoring.question import Question
from questions.calendars import julian
from questions.documents.script import HANS
from questions.exporters.anki.note_types import template
from questions.papers.paper import Place
from questions.papers.selection import band_of
from questions.papers.words import words_of

_SPACE = re.compile(r"\s+")


class Tagging:
    """Tags in one script."""

    def __init__(self, language: str) -> None:
        self._words: dict[str, str] = tomllib.loads(template("tags.toml"))[language]
        self._kinds = words_of(Place.MAINLAND if language == HANS else Place.TAIWAN).sections

    def tags(self, question: Question) -> str:
        """Separated by blanks, one at each end, as Anki keeps them."""
        return f" {' '.join(self._each(question))} "

    def _each(self, question: Question) -> Iterator[str]:
        words = self._words
        yield f"{words['kind']}::{self._kinds[question.kind][0]}"
        yield f"{words['difficulty']}::{words[band_of(question).value]}"
        first_day = question.date.first_jdn
        if first_day is not None:
            yield f"{words['century']}::{self._century(julian.ymd(first_day)[0])}"
        if question.document.strip():
            yield f"{words['source']}::{_word(question.document)}"

    def _century(self, year: int) -> str:
        """13 for 1201 to 1300, 前3 for 300 to 201 BCE; ``year`` is astronomical."""
        return str((year + 99) // 100) if year > 0 else self._words["before_christ"].format(-year // 100 + 1)


def _word(text: str) -> str:
    """One tag: no blanks, no branches of its own."""
    return _SPACE.sub("_", text.strip()).replace("::", "：")

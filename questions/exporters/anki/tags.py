"""Tags of a note: what people filed its question under, and its kind, difficulty, century and source.

題型::單選題 世紀::13; ``::`` makes a tree of them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache

from questions.authoring.question import Question, QuestionKind
from questions.calendars import julian
from questions.documents.script import HANS
from questions.exporters.anki.note_types import template
from questions.papers.paper import Place
from questions.papers.selection import Band, band_of
from questions.papers.words import words_of

_SPACE = re.compile(r"\s+")


class Tagging:
    """Tags in one script."""

    def __init__(self, language: str) -> None:
        self._words: dict[str, str] = tomllib.loads(template("tags.toml"))[language]
        self._kinds = words_of(Place.MAINLAND if language == HANS else Place.TAIWAN).sections
        self._joined = cache(self._made)  # many questions, few different tags

    def tags(self, question: Question, filed: Sequence[str] = ()) -> str:
        """Separated by blanks, one at each end, as Anki keeps them; ``filed`` are people's own."""
        first_day = question.date.first_jdn
        year = None if first_day is None else julian.ymd(first_day)[0]
        told = self._joined(question.kind, band_of(question), year, question.document)
        return f" {' '.join(map(_branch, filed))}{told}" if filed else told

    def _made(self, kind: QuestionKind, band: Band, year: int | None, document: str) -> str:
        words = self._words
        tags = [f"{words['kind']}::{self._kinds[kind][0]}", f"{words['difficulty']}::{words[band.value]}"]
        if year is not None:
            tags.append(f"{words['century']}::{self._century(year)}")
        if document.strip():
            tags.append(f"{words['source']}::{_word(document)}")
        return f" {' '.join(tags)} "

    def _century(self, year: int) -> str:
        """13 for 1201 to 1300, 前3 for 300 to 201 BCE; ``year`` is astronomical."""
        return str((year + 99) // 100) if year > 0 else self._words["before_christ"].format(-year // 100 + 1)


def _branch(text: str) -> str:
    """A tag of people: no blanks; branches are theirs to make."""
    return _SPACE.sub("_", text.strip())


def _word(text: str) -> str:
    """One tag: no blanks, no branches of its own."""
    return _SPACE.sub("_", text.strip()).replace("::", "：")

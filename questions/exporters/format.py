"""What an export format is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import BinaryIO, NamedTuple

from questions.authoring.question import Question
from questions.documents.script import HANS, HANT


class LeftReason(StrEnum):
    """Why a format cannot carry a question; each is the key of a message, in which {detail} may stand."""

    KIND = "left_kind"
    """Questions of its kind."""
    STEM_LENGTH = "left_stem_length"
    """Detail: how many characters are allowed."""
    OPTION_LENGTH = "left_option_length"
    """Detail: as above, of an option or a typed answer."""
    EXPLANATION_LENGTH = "left_explanation_length"
    MANY_OPTIONS = "left_many_options"
    """Detail: how many options there may be."""
    SEVERAL_RIGHT = "left_several_right"
    CHARACTERS = "left_characters"
    """Detail: the characters."""
    FORMULA = "left_formula"
    """Detail: what a spreadsheet would calculate."""
    LINES = "left_lines"
    """A text of several lines."""
    MANY_QUESTIONS = "left_many_questions"
    """Detail: how many questions one file may hold."""


class Left(NamedTuple):
    """A question that was left out, and why."""

    question_id: str
    reason: LeftReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Options:
    """What a person chooses for an export."""

    title: str = ""
    """Of the bank: names decks, categories and pages."""
    script: str = ""
    """``zh-Hant``, ``zh-Hant-HK`` or ``zh-Hans``; empty: each question as it is written."""
    answers: bool = True
    """Whether the key is shown, in formats for people."""
    modified: Mapping[str, int] = field(default_factory=dict)
    """When questions last changed, by their ids, in seconds since 1970; those it lacks count as changed now."""
    tags: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """What people filed questions under, by the questions' ids."""

    @property
    def language(self) -> str:
        """The script in which headings are written, and which forms of characters a program shows."""
        return HANS if self.script == HANS else HANT


@dataclass(frozen=True, slots=True)
class Written:
    """What became of the questions."""

    questions: int
    """How many were written."""
    left: tuple[Left, ...] = ()
    """Those that could not be."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way of writing questions for another program."""

    name: str
    """As the user writes it: ``json-lines``."""
    suffix: str
    """What such files end in, with the dot."""
    write: Callable[[Iterable[Question], BinaryIO, Options], Written]
    """Write the questions as they come, and tell of those that the format cannot carry: none is cut or changed."""

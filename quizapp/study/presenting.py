"""A question as it is put before the learner, and what came of the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from questions.authoring.question import Asks, Option, Question, QuestionKind
from quizapp.study.card import Card, Rating
from quizapp.study.grading import Given, Judgement
from quizapp.study.placing import Placement

_ASCENDING = {Asks.WHEN, Asks.ERA, Asks.INTERVAL, Asks.SOURCE}
"""Asked for years or lengths of time."""

_FEWEST_OPTIONS = 2


@dataclass(frozen=True, slots=True)
class Presented:
    """A question on the screen."""

    card: Card
    question: Question
    order: tuple[int, ...]
    """Indices into ``question.options``, in the order shown."""
    shown_at: datetime
    placement: Placement | None = None
    """Set where the year is asked as a place on the time axis; the answer then is that place."""

    @property
    def options(self) -> tuple[Option, ...]:
        """The options in the order shown."""
        return tuple(self.question.options[index] for index in self.order)

    def to_question(self, given: Given) -> Given:
        """An answer that counts options as shown, counted as in the question."""
        if self.placement is not None:
            return given
        if isinstance(given, int):
            return self.order[given]
        if isinstance(given, tuple):
            return tuple(self.order[index] for index in given)
        return given


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, judged and not yet graded."""

    judgement: Judgement
    given: str
    """The answer in words: the text of the options chosen, or what was typed."""
    intervals: Mapping[Rating, timedelta]
    """How far off each grade would put the next time."""
    answered_at: datetime


def present(card: Card, question: Question, now: datetime, placed: Placement | None = None) -> Presented:
    """Put ``question`` on the screen, its options shuffled anew each time but always alike for the same time."""
    order = list(range(len(question.options)))
    if not _has_natural_order(question):
        Random(f"{question.id} {card.memory.reps}").shuffle(order)
    return Presented(card, question, tuple(order), now, placed)


def _has_natural_order(question: Question) -> bool:
    """Years and right/wrong stay as they stand: readers look for them in that order."""
    return question.kind is QuestionKind.TRUE_FALSE or (
        question.kind is QuestionKind.SINGLE_CHOICE and question.asks in _ASCENDING
    )


def placed_in_words(placed: Placement, given: Given) -> str:
    """A place on the time axis as the events on both sides of it: A ＜ ＜ B."""
    if not isinstance(given, int):
        return ""
    before = placed.landmarks[given - 1].statement if given else "…"
    after = placed.landmarks[given].statement if given < len(placed.landmarks) else "…"
    return f"{before} ＜ ● ＜ {after}"


def in_words(question: Question, given: Given) -> str:
    """An answer, its options counted as in the question, as text."""
    if given is None:
        return ""
    if isinstance(given, str):
        return given.strip()
    chosen = (given,) if isinstance(given, int) else given
    texts = [question.options[index].text for index in chosen]
    if question.kind is QuestionKind.MATCH:
        pairs = zip(question.options, chosen, strict=True)
        return "；".join(f"{option.text}——{question.options[index].match}" for option, index in pairs)
    return (" → " if question.kind is QuestionKind.ORDER else " · ").join(texts)


def unaskable(question: Question) -> str:
    """Why a question cannot be asked, for the log; empty where it can."""
    if question.kind in (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE):
        return "options in a typed question" if question.options else ""
    if len(question.options) < _FEWEST_OPTIONS:
        return "too few options"
    return "" if any(option.correct for option in question.options) else "no right option"

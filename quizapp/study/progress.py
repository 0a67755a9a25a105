"""What looking back needs from the collection: sums over reviews and cards, never the rows themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from questions.authoring.topic import TopicSort
from quizapp.study.card import Card
from quizapp.study.review import ReviewLog
from quizapp.study.summary import Tally

Heading = TypeVar("Heading", str, int)


@dataclass(frozen=True, slots=True)
class DayRecord:
    """What was done on one study day, or in several."""

    day: date
    """The first of them."""
    new: int = 0
    """Questions met for the first time."""
    learning: int = 0
    """Answers in short steps."""
    reviews: int = 0
    """Answers to cards in review."""
    forgotten: int = 0
    """Reviews graded Again."""
    duration_ms: int = 0

    @property
    def answers(self) -> int:
        """All answers."""
        return self.new + self.learning + self.reviews

    @property
    def recall(self) -> Tally:
        """Reviews, and how many were remembered: true retention."""
        return Tally(self.reviews, self.reviews - self.forgotten)


@dataclass(frozen=True, slots=True)
class Recall:
    """Reviews of cards in review, and how many were remembered, under several headings."""

    by_kind: dict[str, Tally] = field(default_factory=dict)
    """By a `QuestionKind`'s value."""
    by_document: dict[str, Tally] = field(default_factory=dict)
    by_year: dict[int, Tally] = field(default_factory=dict)
    """By the astronomical year that is asked about."""
    by_topic: dict[TopicSort, dict[str, Tally]] = field(default_factory=lambda: {sort: {} for sort in TopicSort})
    """A review counts for everything its question is about."""


def add(tallies: dict[Heading, Tally], heading: Heading, more: Tally) -> None:
    """Count more under a heading."""
    so_far = tallies.get(heading, Tally(0, 0))
    tallies[heading] = Tally(so_far.answered + more.answered, so_far.remembered + more.remembered)


class Measure(StrEnum):
    """What FSRS knows of a card as a number."""

    STABILITY = "stability"
    """Days."""
    DIFFICULTY = "difficulty"
    """1 to 10."""


class Mastery(StrEnum):
    """How well the learner knows a fact, by the questions that ask it."""

    NEW = "new"
    """None was asked so far."""
    LEARNING = "learning"
    MASTERED = "mastered"
    """All that were asked are remembered for three weeks or more."""


class Progress(Protocol):
    """A collection, as looking back sees it. Every method may raise `CollectionTrouble`.

    Only the banks named count, and of them only the questions that are still asked; days are study days, both ends
    included.
    """

    def first_day(self, bank_ids: Sequence[str]) -> date | None:
        """The day of the first answer; None before it."""
        ...

    def days(self, bank_ids: Sequence[str], first: date, last: date) -> Sequence[DayRecord]:
        """Days with answers, in order."""
        ...

    def recall(self, bank_ids: Sequence[str], first: date, last: date) -> Recall:
        """Reviews of cards in review, and how many of them were remembered."""
        ...

    def due(self, bank_ids: Sequence[str]) -> Mapping[datetime, int]:
        """How many learned cards fall due at each moment; suspended ones do not."""
        ...

    def spread(self, bank_ids: Sequence[str], measure: Measure, edges: Sequence[float]) -> Sequence[int]:
        """How many cards in review lie below the first edge, between each two, and at the last or above."""
        ...

    def hardest(self, bank_ids: Sequence[str], limit: int) -> Sequence[Card]:
        """Learned cards, those most often forgotten first, among them the most difficult."""
        ...

    def stubborn(self, bank_ids: Sequence[str], lapses: int) -> Sequence[Card]:
        """Cards that were forgotten so often, or were taken out of study; the most often forgotten first."""
        ...

    def reviews_of(self, bank_id: str, question_id: str) -> Sequence[ReviewLog]:
        """Every graded answer to one question, in order."""
        ...

    def cards_about(self, facts: Mapping[str, Sequence[str]]) -> Sequence[Card]:
        """Every card that asks one of these facts, by banks and their ids, in the order of the banks' questions."""
        ...

    def mastery(self, bank_ids: Sequence[str]) -> Mapping[str, Mastery]:
        """How well each fact is known that questions ask, by its id."""
        ...

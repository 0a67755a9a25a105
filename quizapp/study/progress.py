"""What looking back needs from the collection: sums over reviews and cards, never the rows themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from questions.authoring.topic import TopicSort
from quizapp.study.card import Card
from quizapp.study.review import ReviewLog
from quizapp.study.summary import Tally


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


class RecallBy(StrEnum):
    """What reviews are sorted by."""

    KIND = "kind"
    """A `QuestionKind`'s value."""
    DOCUMENT = "document"
    """Title of the source."""


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

    def recall(self, bank_ids: Sequence[str], first: date, last: date, by: RecallBy | TopicSort) -> Mapping[str, Tally]:
        """Reviews of cards in review, and how many of them were remembered; of topics, one review counts for each."""
        ...

    def recall_by_year(self, bank_ids: Sequence[str], first: date, last: date) -> Mapping[int, Tally]:
        """The same by the astronomical year that is asked about."""
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

    def reviews_of(self, bank_id: str, question_id: str) -> Sequence[ReviewLog]:
        """Every graded answer to one question, in order."""
        ...

    def cards_about(self, facts: Mapping[str, Sequence[str]]) -> Sequence[Card]:
        """Every card that asks one of these facts, by banks and their ids, in the order of the banks' questions."""
        ...

    def mastery(self, bank_ids: Sequence[str]) -> Mapping[str, Mastery]:
        """How well each fact is known that questions ask, by its id."""
        ...

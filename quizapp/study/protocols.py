"""What studying needs from outside: questions to ask, and a place to keep what the learner knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol

from questions.authoring.question import Question
from questions.authoring.surroundings import Surroundings
from questions.authoring.topic import Topic
from quizapp.study.card import Card
from quizapp.study.exam import Reach
from quizapp.study.fitting import Answered
from quizapp.study.review import ReviewLog
from quizapp.study.scope import WHOLE, Part


@dataclass(frozen=True, slots=True)
class Stock:
    """The cards a forecast is made of."""

    sample: Sequence[Card]
    """Cards in review, drawn evenly from all of them."""
    learned: int
    """How many there are in all."""
    unseen: int
    """Cards never asked."""


class QuestionRef(Protocol):
    """What planning needs to know of a question without reading it."""

    @property
    def id(self) -> str:
        """The question's id."""
        ...

    @property
    def fact_ids(self) -> tuple[str, ...]:
        """The facts it rests on, the one asked first."""
        ...

    @property
    def kind(self) -> str:
        """A `QuestionKind`'s value."""
        ...

    @property
    def document(self) -> str:
        """Title of its source."""
        ...

    @property
    def difficulty(self) -> float:
        """Estimated, 0 (easy) to 1."""
        ...

    @property
    def position(self) -> int:
        """Its place in the bank; new questions come in this order."""
        ...

    @property
    def year(self) -> int | None:
        """The astronomical year in which what is asked begins; None where it has no date."""
        ...


class QuestionSource(Protocol):
    """A bank, as studying sees it."""

    @property
    def bank_id(self) -> str:
        """What progress holds on to, wherever the file goes."""
        ...

    @property
    def title(self) -> str:
        """Name for people."""
        ...

    def index(self) -> Sequence[QuestionRef]:
        """Every question that is asked."""
        ...

    def topics(self) -> Mapping[str, Sequence[Topic]]:
        """What questions are about, by their ids; some are about nothing that is known."""
        ...

    def question(self, question_id: str) -> Question:
        """One question; raises KeyError where there is none of that id, `Trouble` where the bank cannot be read."""
        ...

    def surroundings(self, question_id: str) -> Surroundings:
        """What stands around what is asked; raises as `question` does."""
        ...


@dataclass(frozen=True, slots=True)
class BankRecord:
    """A bank the learner has opened."""

    bank_id: str
    title: str
    path: str
    """Where it was last seen."""
    revision: str
    """Tells whether the bank changed since: what `CollectionStore.sync_bank` was given."""
    last_opened: datetime
    position: int
    """Place in the order of new questions, from 0."""
    begins: int | None = None
    """The first year that it asks about; the home view is in this order."""


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What became of the cards of a bank when it was opened."""

    added: int
    retired: int
    """Their questions are gone; the cards and all their history are kept, and come back should the question."""
    restored: int


@dataclass(frozen=True, slots=True)
class BankCounts:
    """How the cards of one bank stand. ``new``, ``learning`` and ``due`` are what could be asked today."""

    new: int = 0
    """Never asked."""
    learning: int = 0
    """In short steps, due before the day is over."""
    due: int = 0
    """Reviews due before the day is over."""
    total: int = 0
    """All cards whose questions the bank has."""
    young: int = 0
    """In review, and remembered for less than three weeks."""
    mature: int = 0
    """In review, and remembered for three weeks or more."""
    suspended: int = 0


@dataclass(frozen=True, slots=True)
class DayActivity:
    """What was done on one study day."""

    day: date
    answers: int = 0
    remembered: int = 0
    """Answers graded better than Again."""
    new: int = 0
    """Questions met for the first time."""
    reviews: int = 0
    """Answers to cards in review that changed their schedule: what the daily limit counts."""
    duration_ms: int = 0


class ReviewOrder(StrEnum):
    """Which due review comes first."""

    DUE_DATE = "due_date"
    """Longest overdue first."""
    RETRIEVABILITY = "retrievability"
    """Most nearly forgotten first."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back."""

    card: Card
    """As it stands again."""
    log: ReviewLog | None
    """The grade that was taken back; None where it was a mark (bury, suspend, flag)."""


class CollectionStore(Protocol):
    """The learner's own file. Every method may raise `CollectionTrouble`; each change is one transaction, on disk
    when the method returns.
    """

    def banks(self) -> Sequence[BankRecord]:
        """Every bank ever opened, by position."""
        ...

    def sync_bank(self, source: QuestionSource, path: str, now: datetime, revision: str = "") -> SyncResult:
        """Make cards for new questions, retire those of vanished ones, and note that the bank was opened.

        Where ``revision`` (anything that changes with the bank, its file's time and size, say) is the one of last
        time, the questions are not read at all.
        """
        ...

    def card(self, bank_id: str, question_id: str) -> Card:
        """One card; raises KeyError where there is none."""
        ...

    def askable(self, bank_id: str, question_id: str, now: datetime) -> Card | None:
        """One card; None where it is retired, suspended or buried, or there is none."""
        ...

    # Cards are read as far as they are iterated, some at a time. Where ``taken`` is a parameter, siblings of cards
    # given may be left out, and cards about facts that are taken; it is looked at anew each time, so that it may grow.

    def new_cards(
        self, bank_ids: Sequence[str], now: datetime, part: Part = WHOLE, taken: Set[str] = frozenset()
    ) -> Iterator[Card]:
        """Cards never asked, by the banks' order and the questions' position."""
        ...

    def unseen(self, bank_ids: Sequence[str], part: Part = WHOLE) -> int:
        """How many cards were never asked, suspended ones left out."""
        ...

    def due_reviews(  # noqa: PLR0913 - what is due, for whom, and in which order
        self,
        bank_ids: Sequence[str],
        before: datetime,
        now: datetime,
        order: ReviewOrder,
        *,
        part: Part = WHOLE,
        since: datetime | None = None,
        taken: Set[str] = frozenset(),
    ) -> Iterator[Card]:
        """Cards in review due before ``before``, and not before ``since``, in that order."""
        ...

    def learning_cards(
        self, bank_ids: Sequence[str], before: datetime, now: datetime, part: Part = WHOLE
    ) -> Sequence[Card]:
        """Cards in learning and relearning due before ``before``, earliest first."""
        ...

    def facts_due(self, since: datetime, before: datetime) -> Set[str]:
        """Ids of the facts that cards due from ``since`` and before ``before`` are about, in whichever bank."""
        ...

    def weak_cards(
        self,
        bank_ids: Sequence[str],
        since: datetime,
        now: datetime,
        part: Part = WHOLE,
        taken: Set[str] = frozenset(),
    ) -> Iterator[Card]:
        """Cards in review that were forgotten before or are difficult and were not asked since ``since``.

        Most nearly forgotten first.
        """
        ...

    def exam_cards(self, bank_ids: Sequence[str], reach: Reach, now: datetime, part: Part = WHOLE) -> Iterator[Card]:
        """Cards in review that another look would help in an exam, and not only now.

        Those come first that would be forgotten most surely by then.
        """
        ...

    def sample(self, size: int) -> Stock:
        """About ``size`` cards in review of all banks, drawn evenly, and how many there are."""
        ...

    def histories(self) -> Sequence[Sequence[Answered]]:
        """The answers to each card, in order."""
        ...

    def extent(self, bank_ids: Sequence[str]) -> tuple[int, int] | None:
        """The first and the last year that is asked about; None where nothing has a year."""
        ...

    def documents(self, bank_ids: Sequence[str]) -> Sequence[str]:
        """Titles of the sources that are asked about, by the years they begin with."""
        ...

    def topics(self, bank_ids: Sequence[str]) -> Sequence[Topic]:
        """What is asked about, sort by sort, the most often asked first."""
        ...

    def next_due(self, bank_ids: Sequence[str]) -> datetime | None:
        """When the next learned card is due, buried ones counted from the end of their burial."""
        ...

    def record(self, card: Card, log: ReviewLog, siblings_buried_until: datetime) -> ReviewLog:
        """Keep a grade: the card as it stands after it, its log, and the burial of its siblings.

        Returns the log with its number. Raises `CollectionTrouble` (CHANGED_ELSEWHERE) where the card in the file is
        not the one the log started from.
        """
        ...

    def mark(self, card: Card, *, undoable: bool = True) -> None:
        """Keep the learner's marks on a card: suspended, buried, flag, leech. Memory stays as it is in the file.

        What is not ``undoable`` is passed over by `undo`: a session takes back only what it did itself.
        """
        ...

    def undo(self) -> Undone | None:
        """Take back the latest `record` or `mark`, siblings included; None where nothing is left to take back."""
        ...

    def counts(self, now: datetime, day_end: datetime) -> Mapping[str, BankCounts]:
        """How the cards of every bank stand, by bank id."""
        ...

    def activity(self, first: date, last: date) -> Sequence[DayActivity]:
        """Days with answers from ``first`` to ``last``, in order."""
        ...

    def days_studied(self, until: date) -> Iterator[date]:
        """Days with answers, backwards from ``until``; read as far as iterated."""
        ...

    def options(self) -> Mapping[str, Any]:
        """Every option that was set, as JSON values."""
        ...

    def set_option(self, name: str, value: Any) -> None:
        """Keep an option; ``value`` is a JSON value."""
        ...

"""A card: one learner's memory of one question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import TypedDict

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def to_epoch_ms(moment: datetime) -> int:
    """Milliseconds since 1970, as moments are kept in files."""
    return (moment - EPOCH) // _MILLISECOND


def from_epoch_ms(milliseconds: int) -> datetime:
    """The moment, UTC."""
    return EPOCH + milliseconds * _MILLISECOND


class Rating(IntEnum):
    """How well the learner knew it; FSRS's numbers."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class CardState(IntEnum):
    """Where a card stands; FSRS's numbers, and 0 for what was never asked."""

    NEW = 0
    LEARNING = 1
    """In its first short steps, minutes apart."""
    REVIEW = 2
    RELEARNING = 3
    """Forgotten, in short steps again."""


class Flag(IntEnum):
    """The learner's mark on a card."""

    NONE = 0
    MARKED = 1
    REPORTED = 2
    """As a bad question."""


class MemoryRecord(TypedDict):
    """`Memory` as JSON; moments in milliseconds since 1970."""

    state: int
    step: int | None
    stability: float | None
    difficulty: float | None
    due: int | None
    last_review: int | None
    reps: int
    lapses: int


@dataclass(frozen=True, slots=True)
class Memory:
    """What FSRS knows about a card."""

    state: CardState = CardState.NEW
    step: int | None = None
    """Which learning step, from 0; None for new cards and those in review."""
    stability: float | None = None
    """Days until the chance of remembering has fallen to 90 %; None until first answered."""
    difficulty: float | None = None
    """1 to 10; None until first answered."""
    due: datetime | None = None
    """When to ask again: a moment while learning, the start of a study day in review; None until first answered."""
    last_review: datetime | None = None
    reps: int = 0
    """Answers given so far."""
    lapses: int = 0
    """Times it was forgotten after it had been learned."""

    def to_record(self) -> MemoryRecord:
        """As JSON."""
        return MemoryRecord(
            state=int(self.state),
            step=self.step,
            stability=self.stability,
            difficulty=self.difficulty,
            due=None if self.due is None else to_epoch_ms(self.due),
            last_review=None if self.last_review is None else to_epoch_ms(self.last_review),
            reps=self.reps,
            lapses=self.lapses,
        )

    @classmethod
    def from_record(cls, record: MemoryRecord) -> Memory:
        """From JSON."""
        due, last_review = record["due"], record["last_review"]
        return cls(
            state=CardState(record["state"]),
            step=record["step"],
            stability=record["stability"],
            difficulty=record["difficulty"],
            due=None if due is None else from_epoch_ms(due),
            last_review=None if last_review is None else from_epoch_ms(last_review),
            reps=record["reps"],
            lapses=record["lapses"],
        )


@dataclass(frozen=True, slots=True)
class Card:
    """One learner's memory of one question, and what the learner decided about it."""

    bank_id: str
    question_id: str
    facts: tuple[str, ...]
    """Ids of the facts the question rests on, the one asked first. Cards that share one are siblings."""
    memory: Memory = Memory()
    suspended: bool = False
    """Taken out of study by the learner until put back."""
    buried_until: datetime | None = None
    """Not asked before then, because a sibling was or the learner said "not today"."""
    flag: int = Flag.NONE
    leech: bool = False
    """Forgotten again and again: better reworded than repeated."""
    practised_at: datetime | None = None
    """When it was last known without being due: for an exam, say. Its schedule does not know of it."""

    @property
    def key(self) -> tuple[str, str]:
        """What identifies it in a collection."""
        return self.bank_id, self.question_id

    @property
    def state(self) -> CardState:
        """Where it stands."""
        return self.memory.state

    def is_sibling(self, other: Card) -> bool:
        """Whether the two are about one fact."""
        return self.key != other.key and not set(self.facts).isdisjoint(other.facts)

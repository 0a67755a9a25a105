"""What stands around what a question asks: in time, in its source, in the bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from questions.calendars.dates import HistoricalDate


class Event(NamedTuple):
    """A dated fact in one line."""

    fact_id: str
    statement: str
    date: HistoricalDate
    first_jdn: int
    """Its days as `HistoricalDate.interval` gives them."""
    last_jdn: int


class Sibling(NamedTuple):
    """Another question of the same fact."""

    question_id: str
    stem: str
    answer: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Around one question; anything may be missing."""

    event: Event | None = None
    """What is asked."""
    inferred: bool = False
    """Whether its date was worked out from what is told around it."""
    before: tuple[Event, ...] = ()
    """What was over before it began, the latest last."""
    after: tuple[Event, ...] = ()
    """What began when it was over, the earliest first."""
    preceding: str = ""
    """What stands before the evidence in its paragraph."""
    following: str = ""
    siblings: tuple[Sibling, ...] = ()

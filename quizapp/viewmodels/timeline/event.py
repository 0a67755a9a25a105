"""What stands on the time axis."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from questions.calendars.interval import EARLIEST, LATEST
from questions.facts.fact import FactStatus
from questions.facts.glimpse import FactGlimpse
from quizapp.study.progress import Mastery


class Knowledge(StrEnum):
    """How well the learner knows a fact."""

    UNASKED = "unasked"
    """No question asks it."""
    NEW = "new"
    LEARNING = "learning"
    MASTERED = "mastered"


CONFLICT = "conflict"
"""The sign of what another fact contradicts; the others are those of `Knowledge`."""


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """A fact on the axis."""

    bank_id: str
    fact: FactGlimpse
    knowledge: Knowledge

    @property
    def first(self) -> int:
        """Its first day as a Julian Day Number; of what is open towards the past, the last."""
        return self.fact.first_jdn if self.fact.first_jdn > EARLIEST else self.fact.last_jdn

    @property
    def last(self) -> int:
        """Its last day; of what is open towards the future, the first."""
        return self.fact.last_jdn if self.fact.last_jdn < LATEST else self.fact.first_jdn

    @property
    def in_conflict(self) -> bool:
        """Whether another fact contradicts it."""
        return self.fact.status in (FactStatus.CONFLICT, FactStatus.DISPUTED)

    @property
    def sign(self) -> str:
        """What stands before it; what is contradicted is never asked, and says only that."""
        return CONFLICT if self.in_conflict else self.knowledge.value


@dataclass(frozen=True, slots=True)
class Lane:
    """Events one below another under a name."""

    name: str
    events: tuple[int, ...]
    """Places among all events, by their first days."""


def knowledge_of(mastery: Mastery | None) -> Knowledge:
    """From what the collection says of a fact; None where no question asks it."""
    return Knowledge.UNASKED if mastery is None else Knowledge(mastery.value)

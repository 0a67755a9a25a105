"""What a session is to be made of: how to study, and which part of the banks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from questions.authoring.topic import Topic


class Aim(StrEnum):
    """How to study."""

    TODAY = "today"
    """What is due and new today, within the day's limits."""
    AHEAD = "ahead"
    """Reviews of the coming days; they are scheduled anew as ever, FSRS knows that they came early."""
    MORE = "more"
    """Some new questions beyond the day's limit."""
    WEAK = "weak"
    """What was forgotten before, or is difficult."""
    EXAM = "exam"
    """What an exam on a date calls for today."""


@dataclass(frozen=True, slots=True)
class Part:
    """Which cards of the banks; the default is all of them."""

    documents: tuple[str, ...] = ()
    """Titles of sources; any where empty."""
    years: tuple[int, int] | None = None
    """The first and the last astronomical year in which what is asked may begin."""
    topics: tuple[Topic, ...] = ()
    """What a card has to be about, all of it; anything where empty."""


WHOLE = Part()


@dataclass(frozen=True, slots=True)
class Scope:
    """A session before it is planned."""

    aim: Aim = Aim.TODAY
    part: Part = WHOLE
    minutes: int | None = None
    """A timed round ends after so many."""
    exam: date | None = None
    """The day of the exam; wanted for `Aim.EXAM`."""

    @property
    def holds_schedule(self) -> bool:
        """Whether knowing a card that is not due yet leaves its schedule alone: practice that spoils nothing."""
        return self.aim in (Aim.WEAK, Aim.EXAM)


DAILY = Scope()

"""Planning backwards from an exam.

A review helps on the day of the exam only if it is late enough. For each question asked before, FSRS tells how long
one more look would keep it at the chance of remembering that the learner wants; it is looked at once that reaches to
the exam. Questions forgotten faster than that are left to the last days. What the open ones come to is spread evenly
over the days that are left; new questions are spread over the days before the last two, which only revise.

A look at a question that is not due changes nothing in its schedule where it was known; where it was not, it is
forgotten, and comes back like everything forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from quizapp.study.clock import StudyCalendar

LAST_DAYS = 3
"""So many days before the exam even what is forgotten quickly is looked at."""
_ONLY_REVISING_DAYS = 2


@dataclass(frozen=True, slots=True)
class Countdown:
    """The days that are left."""

    exam: date
    today: date

    @property
    def days_left(self) -> int:
        """Days to study, today among them; none on the day of the exam and after it."""
        return max(0, (self.exam - self.today).days)

    def new_share(self, unseen: int) -> int:
        """How many of the questions never asked are for today."""
        days = self.days_left - _ONLY_REVISING_DAYS
        if self.days_left and days <= 0:
            return 0 if self.days_left < _ONLY_REVISING_DAYS else unseen  # too late for anything but all at once
        return -(-unseen // days) if days > 0 else 0

    def review_share(self, open_cards: int) -> int:
        """How many of the questions that may be looked at are for today."""
        return -(-open_cards // self.days_left) if self.days_left else 0


@dataclass(frozen=True, slots=True)
class Reach:
    """Which cards an exam calls for, as the collection looks for them."""

    exam: datetime
    """The moment its study day begins."""
    spans: float
    """For how many times its stability a look keeps a card at the chance wanted."""
    everything: bool
    """Whether the last days have begun."""

    @classmethod
    def of(cls, countdown: Countdown, spans: float, calendar: StudyCalendar) -> Reach:
        """What is called for today."""
        return cls(calendar.start_of(countdown.exam), spans, countdown.days_left <= LAST_DAYS)

"""How study is going: today, by bank, and day after day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from quizapp.study.clock import StudyCalendar
from quizapp.study.protocols import BankCounts, CollectionStore, DayActivity
from quizapp.study.queue import Plan, Planner


@dataclass(frozen=True, slots=True)
class Today:
    """The study day at a glance."""

    done: DayActivity
    left: Plan
    """What the limits still allow, without siblings."""
    expected_ms: int
    """How long what is left will take, at the learner's own pace of the last weeks."""
    streak_days: int
    """Days studied without a gap, today included once something was answered, and not yet broken if not."""
    week: tuple[DayActivity, ...]
    """The last seven days, today last, days without answers too."""


_PACE_DAYS = 28
_FIRST_PACE_MS = 15_000
"""For a learner of whom nothing is known."""


class Statistics:
    """Reads progress from a collection."""

    def __init__(self, store: CollectionStore, calendar: StudyCalendar, planner: Planner) -> None:
        self._store = store
        self._calendar = calendar
        self._planner = planner

    def today(self, bank_ids: Sequence[str], now: datetime) -> Today:
        """The study day of ``now`` for the banks that are open; what was done counts for all banks."""
        day = self._calendar.day_of(now)
        days = {activity.day: activity for activity in self._store.activity(day - timedelta(days=_PACE_DAYS), day)}
        left = self._planner.plan(bank_ids, now)
        last_week = (day - timedelta(days=back) for back in range(6, -1, -1))
        week = tuple(days.get(earlier, DayActivity(earlier)) for earlier in last_week)
        return Today(week[-1], left, len(left) * _pace_ms(days.values()), self._streak(day), week)

    def counts(self, now: datetime) -> Mapping[str, BankCounts]:
        """How the cards of every bank stand, by bank id."""
        return self._store.counts(now, self._calendar.end_of_day(now))

    def _streak(self, today: date) -> int:
        streak, expected = 0, today
        for day in self._store.days_studied(today):
            if day == today - timedelta(days=1) and not streak:
                expected = day  # nothing answered today so far
            if day != expected:
                break
            streak += 1
            expected = day - timedelta(days=1)
        return streak


def _pace_ms(days: Iterable[DayActivity]) -> int:
    """Milliseconds an answer takes."""
    activities = list(days)
    answers = sum(activity.answers for activity in activities)
    return sum(activity.duration_ms for activity in activities) // answers if answers else _FIRST_PACE_MS

"""What time it is, and which study day that belongs to."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The moment, aware, UTC, in whole milliseconds: what the collection can keep."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """The moment, aware, UTC, in whole milliseconds."""
        moment = datetime.now(UTC)
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


class StudyCalendar:
    """Study days, which begin in the small hours, so that an evening running past midnight stays one day."""

    def __init__(self, day_starts_at_hour: int = 4, zone: tzinfo | None = None) -> None:
        """Days begin at ``day_starts_at_hour`` (0 to 23) of the clocks in ``zone``, by default the computer's."""
        self._start = time(day_starts_at_hour)
        self._zone = zone

    def day_of(self, moment: datetime) -> date:
        """The study day of an aware moment."""
        local = moment.astimezone(self._zone)
        return local.date() if local.time() >= self._start else local.date() - timedelta(days=1)

    def start_of(self, day: date) -> datetime:
        """The moment the study day begins, UTC."""
        local = datetime.combine(day, self._start, self._zone)
        return local.astimezone(UTC)

    def end_of_day(self, moment: datetime) -> datetime:
        """The moment, UTC, at which the study day of ``moment`` is over and the next begins."""
        return self.start_of(self.day_of(moment) + timedelta(days=1))

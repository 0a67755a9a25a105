"""The date value: what a time expression says, and the days it covers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from questions.calendars import edtf
from questions.calendars.interval import EARLIEST, LATEST, DayInterval

__all__ = ["UNDATED", "Calendar", "DateType", "DayInterval", "HistoricalDate", "Modifier"]


class DateType(StrEnum):
    """TIMEX3's type: a point or stretch on the axis, or a length of time."""

    DATE = "DATE"
    DURATION = "DURATION"


class Modifier(StrEnum):
    """TIMEX3's ``mod``."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    MORE_THAN = "MORE_THAN"
    LESS_THAN = "LESS_THAN"


class Calendar(StrEnum):
    """The calendar in which the year, month and day of a value are counted."""

    CHINESE = "chinese"
    WESTERN = "western"


@dataclass(frozen=True, slots=True)
class HistoricalDate:
    """A date or duration as EDTF (ISO 8601-2) with astronomical years, or ISO 8601 duration."""

    value: str
    """``1206``, ``1227-08-25``, ``1214-09r`` (閏九月), ``1122-21`` (spring), ``1120/1125``, ``112X``, ``P70Y``."""
    type: DateType = DateType.DATE
    mod: Modifier | None = None
    calendar: Calendar = Calendar.WESTERN
    court: str | None = None
    """Whose lunisolar calendar counts the month (``遼``, ``金``, ``蒙古``…); None is the main line (Song after 960)."""

    @classmethod
    def parse(
        cls,
        value: str,
        *,
        mod: Modifier | None = None,
        calendar: Calendar = Calendar.WESTERN,
        court: str | None = None,
    ) -> HistoricalDate:
        """Return the date or duration a value writes; raise ValueError as `validate` does."""
        kind = DateType.DURATION if value.startswith("P") else DateType.DATE
        date = cls(value, kind, mod, calendar, court)
        date.validate()
        return date

    def validate(self) -> None:
        """Raise ValueError, saying what is wrong, where the value is malformed or names a day that never was."""
        if self.type is DateType.DATE:
            edtf.check(self.value, self.calendar is Calendar.CHINESE)
        elif not edtf.is_duration(self.value):
            raise ValueError(f"not a duration as ISO 8601 writes it: {self.value!r}")

    @property
    def interval(self) -> DayInterval | None:
        """The days on which it can have been, never too few; None for a duration.

        An open side (BEFORE, AFTER, ``..``) reaches to `EARLIEST` or `LATEST`. Raises ValueError for a malformed value.
        """
        return None if self.type is DateType.DURATION else _days(self)

    @property
    def first_jdn(self) -> int | None:
        """Its first day as a Julian Day Number; None for a duration or an open side."""
        days = self.interval
        return None if days is None or days.first <= EARLIEST else days.first

    @property
    def last_jdn(self) -> int | None:
        """Its last day as a Julian Day Number; None for a duration or an open side."""
        days = self.interval
        return None if days is None or days.last >= LATEST else days.last

    @property
    def order(self) -> tuple[int, int]:
        """What dates are sorted by: first day, then last day; durations come last."""
        days = self.interval
        return (days.first, days.last) if days else (LATEST, LATEST)


UNDATED = HistoricalDate("../..")
"""Of a question that somebody wrote and nobody dated: any day."""


@lru_cache(maxsize=4096)
def _days(date: HistoricalDate) -> DayInterval:
    """The days of a date, narrowed or widened as its ``mod`` says.

    START and END are the first and the last half, MID the half in the middle: writers differ on how long 年初 lasts.
    The end of a western year before 1912 lasts as long as its lunar year does, for 年底 is mostly the twelfth month.
    APPROX adds twice the length of the date on both sides, ten days at least and ten years at most.
    """
    days = edtf.days_of(date.value, date.calendar is Calendar.CHINESE, date.court)
    first, last = days.first, days.last
    match date.mod:
        case Modifier.START:
            last = first + days.length // 2
        case Modifier.END:
            first, last = last - days.length // 2, _end_of_year(date, days)
        case Modifier.MID:
            first, last = first + days.length // 4, last - days.length // 4
        case Modifier.APPROX:
            return days.widened(min(max(2 * days.length, 10), 3653))
        case Modifier.BEFORE:
            first = EARLIEST
        case Modifier.AFTER:
            last = LATEST
    return DayInterval(first, last)


def _end_of_year(date: HistoricalDate, days: DayInterval) -> int:
    if date.calendar is Calendar.CHINESE or not date.value.removeprefix("-").isdigit() or int(date.value) >= 1912:
        return days.last
    return max(days.last, edtf.lunar_year(int(date.value), date.court).last)

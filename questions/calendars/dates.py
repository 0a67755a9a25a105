"""The date value: what a time expression says, and the days it covers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
class DayInterval:
    """A closed stretch of days as Julian Day Numbers: the only thing dates are compared by."""

    first: int
    last: int

    def overlaps(self, other: DayInterval) -> bool:
        """Whether the two stretches share a day."""
        return self.first <= other.last and other.first <= self.last

    def contains(self, other: DayInterval) -> bool:
        """Whether every day of ``other`` lies in this stretch."""
        return self.first <= other.first and other.last <= self.last


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

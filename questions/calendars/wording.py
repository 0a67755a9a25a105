"""What a language must know to say dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from questions.calendars import sexagenary
from questions.calendars.dates import Modifier
from questions.calendars.edtf import Point
from questions.calendars.lunisolar import LunarMonth
from questions.calendars.reign_years import ReignYear

Day = tuple[int, int, int]
"""Astronomical year, month, day."""


@dataclass(frozen=True, slots=True)
class LunarDay:
    """A day of a lunar month."""

    month: LunarMonth
    day: int
    sexagenary: str

    @classmethod
    def at(cls, day_number: int, month: LunarMonth) -> LunarDay:
        """Return the day of ``month`` with that Julian Day Number."""
        name = sexagenary.pair_name(sexagenary.of_day(day_number))
        return cls(month, day_number - month.first_jdn + 1, name)


class Wording(Protocol):
    """The phrases of one language."""

    def point(self, point: Point, lunar: bool) -> str:
        """Say a year, decade, century, season, month or day; ``lunar`` months are those of the Chinese calendar."""

    def western_month(self, month: int) -> str:
        """Say a month of the western calendar without its year."""

    def western_day(self, month: int, day: int) -> str:
        """Say a day of the western calendar without its year."""

    def lunar_month(self, month: int, leap: bool) -> str:
        """Say a month of the Chinese calendar without its year."""

    def lunar_day(self, day: int) -> str:
        """Say a day of the Chinese calendar without its month."""

    def between(self, first: str | None, last: str | None) -> str:
        """Say a stretch; None is an open side."""

    def modified(self, text: str, mod: Modifier | None, point: Point | None) -> str:
        """Add what ``mod`` says to a date."""

    def duration(self, value: str, mod: Modifier | None) -> str:
        """Say a length of time, given as ISO 8601."""

    def season(self, season: int) -> str:
        """Say a season, 1 (spring) to 4."""

    def reign_year(self, found: ReignYear) -> str:
        """Say a year of an era, with the court where one is given."""

    def reign_date(self, found: ReignYear, point: Point) -> str:
        """Say a western month or day of ``point`` in an era year."""

    def reign_months(self, found: ReignYear, first: LunarMonth, last: LunarMonth | None) -> str:
        """Say a month, or a stretch of months, that begins in an era year."""

    def reign_day(self, found: ReignYear, day: LunarDay) -> str:
        """Say a day of an era year."""

    def western_days(self, first: Day, last: Day, gregorian: bool) -> str:
        """Say the western days of something lunar."""

    def listed(self, texts: Sequence[str]) -> str:
        """Set several ways of saying a date side by side."""

    def with_more(self, text: str, more: Sequence[str]) -> str:
        """Add more about a date in brackets."""

"""Dates in English; eras keep their Chinese names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from questions.calendars.dates import Modifier
from questions.calendars.edtf import Point
from questions.calendars.lunisolar import LunarMonth
from questions.calendars.reign_years import ReignYear
from questions.calendars.wording import Day, LunarDay

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEASONS = ("spring", "summer", "autumn", "winter")
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour"}
_BEFORE_DATE = {
    Modifier.APPROX: "about",
    Modifier.BEFORE: "before",
    Modifier.AFTER: "after",
    Modifier.START: "early",
    Modifier.MID: "mid",
    Modifier.END: "late",
}
_BEFORE_LENGTH = {Modifier.APPROX: "about", Modifier.MORE_THAN: "more than", Modifier.LESS_THAN: "less than"}


class EnglishWording:
    """English."""

    def point(self, point: Point, lunar: bool) -> str:
        """Say 1211, 221 BCE, the 1120s, the 12th century, spring 1122, lunar month 1, 1234, 25 Aug 1227."""
        if point.years == 100:
            number = point.year // 100 + 1 if point.year >= 0 else -((point.year + 99) // 100) + 1
            return f"the {_ordinal(number)} century{' BCE' if point.year < 0 else ''}"
        year = _year(point.year)
        if point.years == 10:
            return f"the {year}s" if point.year >= 0 else f"the decade from {year}"
        if point.season:
            return f"{_SEASONS[point.season - 1]} {year}"
        if point.month and lunar:
            day = f", day {point.day}" if point.day else ""
            return f"lunar {_lunar_month(point.month, point.leap)}{day}, {year}"
        if point.month:
            return f"{f'{point.day} ' if point.day else ''}{_MONTHS[point.month - 1]} {year}"
        return year

    def western_month(self, month: int) -> str:
        """Say Aug."""
        return _MONTHS[month - 1]

    def western_day(self, month: int, day: int) -> str:
        """Say 25 Aug."""
        return f"{day} {_MONTHS[month - 1]}"

    def lunar_month(self, month: int, leap: bool) -> str:
        """Say month 9, intercalary month 9."""
        return _lunar_month(month, leap)

    def lunar_day(self, day: int) -> str:
        """Say day 6."""
        return f"day {day}"

    def between(self, first: str | None, last: str | None) -> str:
        """Say 1120–1125, until 1125, from 1120."""
        if first is None:
            return f"until {last}"
        return f"{first}–{last}" if last else f"from {first}"

    def modified(self, text: str, mod: Modifier | None, point: Point | None) -> str:
        """Say about 1206, late 1231."""
        if not text or mod not in _BEFORE_DATE:
            return text
        part = mod in (Modifier.START, Modifier.MID, Modifier.END)
        return f"{_BEFORE_DATE[mod]} {text.removeprefix('the ') if part else text}"

    def duration(self, value: str, mod: Modifier | None) -> str:
        """Say 70 years, more than 40 years."""
        parts = [
            f"{number} {_UNITS[unit]}{'' if number == '1' else 's'}"
            for number, unit in re.findall(r"([\d.]+)([YMWDH])", value)
        ]
        text = ", ".join(parts)
        return f"{_BEFORE_LENGTH[mod]} {text}" if mod in _BEFORE_LENGTH else text

    def season(self, season: int) -> str:
        """Say , spring."""
        return f", {_SEASONS[season - 1]}"

    def reign_year(self, found: ReignYear) -> str:
        """Say 嘉定 4, 金 大安 3."""
        return f"{found.court} {found.era.name} {found.number}".strip()

    def reign_date(self, found: ReignYear, point: Point) -> str:
        """Say 民國 14, 12 Mar."""
        month = self.western_month(point.month or 1)
        return f"{self.reign_year(found)}, {f'{point.day} ' if point.day else ''}{month}"

    def reign_months(self, found: ReignYear, first: LunarMonth, last: LunarMonth | None) -> str:
        """Say 端平 2, month 5 to month 6."""
        text = f"{self.reign_year(found)}, {_lunar_month(first.month, first.leap)}"
        if last is None:
            return text
        year = "" if last.year == first.year else f"{found.number + last.year - first.year}, "
        return f"{text} to {year}{_lunar_month(last.month, last.leap)}"

    def reign_day(self, found: ReignYear, day: LunarDay) -> str:
        """Say 寶慶 3, month 7, day 12 己丑."""
        return (
            f"{self.reign_year(found)}, {_lunar_month(day.month.month, day.month.leap)}, day {day.day} {day.sexagenary}"
        )

    def western_days(self, first: Day, last: Day, gregorian: bool) -> str:
        """Say 31 Jan – 1 Mar 1234, Julian."""
        calendar = "Gregorian" if gregorian else "Julian"
        end = f"{last[2]} {_MONTHS[last[1] - 1]} {_year(last[0])}"
        if first == last:
            return f"{end}, {calendar}"
        year = "" if first[0] == last[0] else f" {_year(first[0])}"
        return f"{first[2]} {_MONTHS[first[1] - 1]}{year} – {end}, {calendar}"

    def listed(self, texts: Sequence[str]) -> str:
        """Say 端平 1; 金 天興 3."""
        return "; ".join(texts)

    def with_more(self, text: str, more: Sequence[str]) -> str:
        """Say 1211 (嘉定 4; 金 大安 3)."""
        return f"{text} ({'; '.join(reversed(more))})" if more else text


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BCE"


def _lunar_month(number: int, leap: bool) -> str:
    return f"{'intercalary ' if leap else ''}month {number}"


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


ENGLISH = EnglishWording()

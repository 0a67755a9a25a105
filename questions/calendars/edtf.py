"""The part of EDTF (ISO 8601-2) we write, read into the days it covers.

Years are astronomical and have four figures: ``1206``, ``-0220``, decades ``112X``, centuries ``11XX``; then months
``1232-12`` (leap months ``1214-09r``), days ``1227-08-25``, seasons ``1122-21`` to ``-24``, and intervals
``1120/1125`` of any two of them, ``..`` for an open side (``../..`` is what nobody dated). Durations are ISO 8601:
``P70Y``, ``P9M``, ``P3D``.

The days of a value are never fewer than those that can be meant:

- 12世紀 is 1101 to 1200 for most writers and 1100 to 1199 for EDTF: ``11XX`` covers both.
- A lunar month or day that our table lacks covers its year; a year beyond the table reaches from its November before to
  its March after.
- Seasons are those of the lunisolar calendar (春 is months 1 to 3) before 1912 and in the Chinese calendar; later ones
  overlap by a month, for usage differs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions.calendars import lunisolar
from questions.calendars.interval import EARLIEST, LATEST, DayInterval
from questions.calendars.julian import days_in_month, jdn

_POINT = re.compile(
    r"(?P<year>-?\d{4}|-?\d{3}X|-?\d{2}XX)"
    r"(?:-(?:(?P<season>2[1-4])|(?P<month>0[1-9]|1[0-2])(?P<leap>r?)(?:-(?P<day>0[1-9]|[12]\d|3[01]))?))?"
)
_DURATION = re.compile(
    r"P(?=\d|T)(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+W)?(?:\d+(?:\.\d+)?D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?"
)
_LAST_LUNISOLAR_YEAR = 1911
_FIRST_YEAR, _LAST_YEAR = -4711, 3499
_OPEN = ".."


@dataclass(frozen=True, slots=True)
class Point:
    """One side of a value: a year, decade, century, season, month or day."""

    year: int
    """The year, or the first of the decade or century."""
    years: int = 1
    """How many years: 1, 10 or 100."""
    season: int | None = None
    """1 (spring) to 4."""
    month: int | None = None
    leap: bool = False
    day: int | None = None


def is_duration(value: str) -> bool:
    """Whether a value is a length of time of the kind we write."""
    return _DURATION.fullmatch(value) is not None


def parse_point(text: str) -> Point:
    """Read a value without ``/``; raise ValueError where it is none of the forms above."""
    found = _POINT.fullmatch(text)
    if not found:
        raise ValueError(f"not a date as EDTF writes it: {text!r}")
    year = found["year"]
    if "X" in year:
        if found["season"] or found["month"]:
            raise ValueError(f"a month of an unknown year: {text!r}")
        years = 100 if year.endswith("XX") else 10
        first = int(year.replace("X", "0"))
        return Point(first - years + 1 if year.startswith("-") else first, years)
    if not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
        raise ValueError(f"years from {_FIRST_YEAR} to {_LAST_YEAR} only: {text!r}")
    season, month, day = found["season"], found["month"], found["day"]
    return Point(
        int(year),
        season=int(season) - 20 if season else None,
        month=int(month) if month else None,
        leap=bool(found["leap"]),
        day=int(day) if day else None,
    )


def check(value: str, chinese: bool) -> None:
    """Raise ValueError where a value is none of the forms above or names a western day that never was."""
    sides = value.split("/")
    if len(sides) > 2:
        raise ValueError(f"not a date as EDTF writes it: {value!r}")
    for side in sides:
        if side == _OPEN and len(sides) == 2:
            continue
        point = parse_point(side)
        if point.leap and not chinese:
            raise ValueError(f"a leap month in the western calendar: {value!r}")
        if point.day and chinese and point.day > 30:
            raise ValueError(f"no lunar month has a 31st day: {value!r}")
        if point.month and point.day and not chinese:
            jdn(point.year, point.month, point.day)
    days_of(value, chinese, None)


def days_of(value: str, chinese: bool, court: str | None) -> DayInterval:
    """Return the days a value covers; raise ValueError where it is malformed or ends before it begins."""
    first, slash, last = value.partition("/")
    if not slash:
        return point_days(parse_point(first), chinese, court)
    begin = EARLIEST if first == _OPEN else point_days(parse_point(first), chinese, court).first
    end = LATEST if last == _OPEN else point_days(parse_point(last), chinese, court).last
    if end < begin:
        raise ValueError(f"ends before it begins: {value!r}")
    return DayInterval(begin, end)


def point_days(point: Point, chinese: bool, court: str | None) -> DayInterval:
    """Return the days of one point."""
    if point.season and (chinese or point.year <= _LAST_LUNISOLAR_YEAR):
        return _lunar_season(point.year, point.season, court)
    if point.season:
        return _western_season(point.year, point.season)
    if chinese:
        return _lunar_point(point, court)
    if point.month and point.day:
        day = jdn(point.year, point.month, point.day)
        return DayInterval(day, day)
    if point.month:
        return _western_months(point.year, point.month, 1)
    end = point.year + point.years - 1 + (point.years == 100)
    return DayInterval(jdn(point.year, 1, 1), jdn(end, 12, 31))


def lunar_year(year: int, court: str | None) -> DayInterval:
    """Return the days of a lunar year, or days that surely hold it where the table does not reach."""
    return lunisolar.year_interval(year, court) or DayInterval(jdn(year - 1, 11, 1), jdn(year + 1, 3, 31))


def _lunar_point(point: Point, court: str | None) -> DayInterval:
    if not point.month:
        last = point.year + point.years - 1 + (point.years == 100)
        return lunar_year(point.year, court).joined(lunar_year(last, court))
    months = lunisolar.months_named(point.year, point.month, point.leap, court)
    if not months:
        return lunar_year(point.year, court)
    if point.day:
        days = [found.first_jdn + point.day - 1 for found in months if point.day <= found.days]
        if days:
            return DayInterval(min(days), max(days))
    return months[0].interval.joined(months[-1].interval)


def _lunar_season(year: int, season: int, court: str | None) -> DayInterval:
    numbers = {3 * season - 2, 3 * season - 1, 3 * season}
    months = [found for found in lunisolar.months_of(year, court) if found.month in numbers]
    if not months:
        return lunar_year(year, court)
    return months[0].interval.joined(months[-1].interval)


def _western_months(year: int, month: int, count: int) -> DayInterval:
    last_year, last_month = year + (month + count - 2) // 12, (month + count - 2) % 12 + 1
    return DayInterval(jdn(year, month, 1), jdn(last_year, last_month, days_in_month(last_year, last_month)))


def _western_season(year: int, season: int) -> DayInterval:
    return _western_months(year, 3 * season - 1, 4)

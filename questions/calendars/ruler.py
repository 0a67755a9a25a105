"""The marks of a ruler along time: western years, months and days, and beside them eras, lunar months and days.

How closely marks may stand is given in days: what a label takes on the screen.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from questions.calendars import lunisolar
from questions.calendars.display import wording
from questions.calendars.edtf import Point
from questions.calendars.eras import all_eras
from questions.calendars.julian import jdn, ymd
from questions.calendars.lunisolar import LunarMonth
from questions.calendars.reign_years import ReignYear, reign_years
from questions.calendars.wording import LunarDay, Wording

_YEAR, _MONTH, _LUNAR_YEAR, _LUNAR_MONTH = 365.25, 30.4, 354.4, 29.5
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_MONTH_STEPS = (1, 3)
_DAY_STEPS = (1, 5, 10)


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark of the ruler."""

    jdn: int
    """The first day of what it names."""
    label: str
    strong: bool = False
    """Where a longer unit begins: a year among months, a month among days."""


@dataclass(frozen=True, slots=True)
class Ruler:
    """The marks between two days."""

    marks: tuple[Mark, ...]
    context: str
    """What the marks leave unsaid at the beginning: the year of months, the month of days."""


def western(first: int, last: int, apart: float, language: str) -> Ruler:
    """Marks of the western calendar from one Julian Day Number to another, ``apart`` days at least between two."""
    words = wording(language)
    year, month, _ = ymd(first)
    if apart <= _DAY_STEPS[-1]:
        step = next(step for step in _DAY_STEPS if step >= apart)
        return Ruler(tuple(_western_days(first, last, step, words)), _western_month(words, year, month))
    if apart <= _MONTH_STEPS[-1] * _MONTH:
        step = next(step for step in _MONTH_STEPS if step * _MONTH >= apart)
        return Ruler(tuple(_western_months(first, last, step, words)), words.point(Point(year), False))
    step = next((step for step in _YEAR_STEPS if step * _YEAR >= apart), _YEAR_STEPS[-1])
    years = range(year // step * step, ymd(last)[0] + 1, step)
    return Ruler(tuple(Mark(jdn(each, 1, 1), words.point(Point(each), False)) for each in years), "")


def lunar(first: int, last: int, apart: float, language: str, court: str | None = None) -> Ruler:
    """Marks of the Chinese calendar as a court counted it, by default that of the main line.

    Over centuries they are eras, then years of eras, months and days; none where there is no table of months.
    """
    words = wording(language)
    if apart <= _DAY_STEPS[-1]:
        step = next(step for step in _DAY_STEPS if step >= apart)
        begun = lunisolar.month_at(first, court)
        context = _lunar_month_of_year(words, begun, court) if begun else ""
        return Ruler(tuple(_lunar_days(first, last, step, words, court)), context)
    if apart <= _MONTH_STEPS[-1] * _LUNAR_MONTH:
        step = next(step for step in _MONTH_STEPS if step * _LUNAR_MONTH >= apart)
        begun = lunisolar.month_at(first, court)
        context = _era_year(words, begun.year, court) if begun else ""
        return Ruler(tuple(_lunar_months(first, last, step, words, court)), context)
    years = range(ymd(first)[0] - 1, ymd(last)[0] + 2)
    if apart <= _LUNAR_YEAR:
        return Ruler(tuple(_lunar_years(years, words, court)), "")
    return Ruler(tuple(_eras(years, apart, language, court)), "")


def _western_days(first: int, last: int, step: int, words: Wording) -> Iterator[Mark]:
    """1, 6, 11, 16, 21 and 26 where five days are a step; the 31st is left out, the 1st stands too near."""
    for day_number in range(first, last + 1):
        _, month, day = ymd(day_number)
        if day == 1 or (day % step == 1 % step and day <= 31 - step // 2):
            yield Mark(day_number, words.western_day(month, day), strong=day == 1)


def _western_months(first: int, last: int, step: int, words: Wording) -> Iterator[Mark]:
    year, month, _ = ymd(first)
    while (start := jdn(year, month, 1)) <= last:
        if (month - 1) % step == 0:
            label = words.western_month(month) if month > 1 else words.point(Point(year), False)
            yield Mark(start, label, strong=month == 1)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def _western_month(words: Wording, year: int, month: int) -> str:
    return words.point(Point(year, month=month), False)


def _lunar_days(first: int, last: int, step: int, words: Wording, court: str | None) -> Iterator[Mark]:
    month = lunisolar.month_at(first, court)
    for day_number in range(first, last + 1):
        if month is None or day_number > month.last_jdn:
            month = lunisolar.month_at(day_number, court)
        if month is None:
            continue
        day = LunarDay.at(day_number, month)
        if day.day == 1:
            yield Mark(day_number, words.lunar_month(month.month, month.leap), strong=True)
        elif day.day % step == 1 % step and day.day <= 31 - step // 2:
            yield Mark(day_number, words.lunar_day(day.day))


def _lunar_months(first: int, last: int, step: int, words: Wording, court: str | None) -> Iterator[Mark]:
    for year in range(ymd(first)[0] - 1, ymd(last)[0] + 1):
        months = lunisolar.months_of(year, court)
        for place, month in enumerate(months):
            roomy = place % step == 0 and place + step <= len(months)  # the thirteenth stands too near the first
            if roomy and first - month.days <= month.first_jdn <= last:
                label = words.lunar_month(month.month, month.leap) if place else _era_year(words, year, court)
                yield Mark(month.first_jdn, label, strong=place == 0)


def _lunar_years(years: range, words: Wording, court: str | None) -> Iterator[Mark]:
    for year in years:
        days = lunisolar.year_interval(year, court)
        if days and (label := _era_year(words, year, court)):
            yield Mark(days.first, label, strong=_number(year, court) == 1)


def _eras(years: range, apart: float, language: str, court: str | None) -> Iterator[Mark]:
    """The first year of each era, where there is room for its name."""
    free = -math.inf
    for year in sorted({era.year_one for era in all_eras() if era.year_one in years}):
        days = lunisolar.year_interval(year, court)
        if days and days.first >= free and _number(year, court) == 1:
            yield Mark(days.first, _era_year(wording(language), year, court))
            free = days.first + apart


def _lunar_month_of_year(words: Wording, month: LunarMonth, court: str | None) -> str:
    found = _reign_year(month.year, court)
    return words.reign_months(found, month, None) if found else words.lunar_month(month.month, month.leap)


def _era_year(words: Wording, year: int, court: str | None) -> str:
    found = _reign_year(year, court)
    return words.reign_year(found) if found else ""


def _number(year: int, court: str | None) -> int:
    found = _reign_year(year, court)
    return found.number if found else 0


@lru_cache(maxsize=4096)
def _reign_year(year: int, court: str | None) -> ReignYear | None:
    """The era year of the court at the year's end: a new era counts from its first year."""
    days = lunisolar.year_interval(year, court)
    if days is None:
        return None
    own = [found for found in reign_years(year, days, court) if not found.court]
    return own[-1] if own else None

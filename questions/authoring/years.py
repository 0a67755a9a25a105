"""Years as questions speak of them: 1234年 may be counted from 1 January or from the first day of the first moon."""

from __future__ import annotations

import re
from functools import lru_cache

from questions.calendars import julian, lunisolar
from questions.calendars.dates import DateType, DayInterval, HistoricalDate, Modifier
from questions.documents.script import HANS

_ONE_YEAR = re.compile(r"(-?\d{4})(?:-.+)?")
_BLURRED = {Modifier.APPROX, Modifier.BEFORE, Modifier.AFTER, Modifier.MORE_THAN, Modifier.LESS_THAN}


def year_of(date: HistoricalDate) -> int | None:
    """The one year (astronomical) a date names; None for durations, stretches of years and dates held vague."""
    match = _ONE_YEAR.fullmatch(date.value)
    if match is None or date.type is DateType.DURATION or date.mod in _BLURRED:
        return None
    return int(match[1])


@lru_cache(maxsize=4096)
def span(year: int) -> DayInterval:
    """Every day that somebody may mean by ``year``: the western year and the lunar year together."""
    western = western_year(year)
    lunar = lunisolar.year_interval(year) or western
    return DayInterval(min(western.first, lunar.first), max(western.last, lunar.last))


def western_year(year: int) -> DayInterval:
    """1 January to 31 December of ``year``."""
    return DayInterval(julian.jdn(year, 1, 1), julian.jdn(year, 12, 31))


def written(year: int, script: str) -> str:
    """``year`` as an option shows it: 1234年, 西元前221年."""
    if year > 0:
        return f"{year}年"
    return f"{'公元前' if script == HANS else '西元前'}{1 - year}年"

"""Dates as questions and explanations write them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from questions.authoring.event import Event
from questions.authoring.years import western_year
from questions.calendars import display, eras, lunisolar
from questions.calendars.dates import DayInterval, HistoricalDate, Modifier
from questions.calendars.numerals import format_number, format_year
from questions.documents.script import HANS, convert

_RIVAL_COURT = 2
"""The rank of 遼, 金, 西夏; pretenders and states abroad come after."""
_REMEMBERED = 1 << 13
"""Dates whose words are kept: a date is told in every question of its event and of its neighbours."""


def stem_date(event: Event) -> str:
    """The date in the words a stem opens with: 1234年正月, 1227年8月25日, 1122年春."""
    return _western(event.fact.date, event.script)


def both_calendars(event: Event) -> str:
    """The date in both calendars."""
    return _both(event.fact.date, event.script)


@lru_cache(maxsize=_REMEMBERED)
def _western(date: HistoricalDate, script: str) -> str:
    return display.western(date, script)


@lru_cache(maxsize=_REMEMBERED)
def _both(date: HistoricalDate, script: str) -> str:
    return display.both(date, script)


def typed_years(event: Event, year: int) -> tuple[str, ...]:
    """Everything that may be typed for ``year``: figures, Chinese figures, era years of all courts, in both scripts."""
    return tuple(dict.fromkeys([*typed_western(year), *_era_years(event.interval, year)]))


def typed_western(year: int) -> tuple[str, ...]:
    """Everything that may be typed for ``year`` by the western calendar: figures and Chinese figures."""
    if year <= 0:
        return tuple(f"{name}{1 - year}年" for name in ("西元前", "公元前", "前"))
    return f"{year}年", f"{year}", f"{format_year(year)}年", f"西元{year}年", f"公元{year}年"


def _era_years(days: DayInterval, year: int) -> Iterator[str]:
    """``year`` in every era that was in use on one of ``days``: 端平元年, 端平1年."""
    for era, count in eras.years(year):
        current = DayInterval(era.first_jdn, era.last_jdn).overlaps(days)
        if current and eras.standing(era.court)[0] <= _RIVAL_COURT:
            number = "元" if count == 1 else format_number(count)
            for name in (era.name, *era.other_names):
                yield from (f"{name}{number}年", convert(f"{name}{number}年", HANS), f"{name}{count}年")


def is_one_year(event: Event, year: int) -> bool:
    """Whether nobody can say another year: the date names the year only, or lies in it however it is counted.

    年底 alone may be the end of an era year, which was January by the western calendar.
    """
    western = western_year(year)
    if len(event.fact.date.value) <= len("-0220"):
        said = not all(claim.mention.inferred for claim in event.fact.claims)
        return said or event.fact.date.mod is not Modifier.END or event.interval.last <= western.last
    lunar = lunisolar.year_interval(year) or western
    return western.contains(event.interval) and lunar.contains(event.interval)

"""Eras 年號, from questions/data/eras.tsv: which there were, when and where, and which one a text means.

Names are found in both scripts and with the usual variants of characters (祐 佑, 寧 甯, 曆 歷). Courts may share one
(大安: 西夏 1075, 遼 1085, 金 1209): `resolve` says which of them fit, best first, and keeps what stays open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from questions.calendars import lunisolar
from questions.calendars.courts import court, courts_named
from questions.calendars.julian import parse_day, ymd
from questions.calendars.tables import fold, forms, rows

_GRACE_YEARS = 1
"""How far past its end an era may still be counted: far from court the news came late."""
_NEAR_YEARS = 60
"""An era this near to the year expected leaves those farther away out of account."""


@dataclass(frozen=True, slots=True)
class Era:
    """One era of one court."""

    name: str
    """Traditional, the usual form."""
    court: str
    """As in courts.tsv for dynasties; a pretender stands for himself."""
    ruler: str
    """Temple name, title or name of the ruler who proclaimed it."""
    year_one: int
    """The western year of 元年, astronomical."""
    first_jdn: int
    """The first day it can have been in use: exact, or the first of the month or year in which it began."""
    last_jdn: int
    """The last day it can have been in use."""
    other_names: tuple[str, ...] = ()
    first_known_to: str = ""
    """``month`` or ``year`` where no day is known, else empty."""
    note: str = ""

    @property
    def last_year(self) -> int:
        """The western year of its last lunar year."""
        month = lunisolar.month_at(self.last_jdn, self.court)
        return month.year if month else ymd(self.last_jdn)[0]

    def year(self, number: int) -> int:
        """Return the western year in which the era's year of that number mostly falls: 嘉定四年 is 1211."""
        return self.year_one + number - 1

    def number(self, year: int) -> int:
        """Return the number of a western year in this era: 1211 is 4 of 嘉定."""
        return year - self.year_one + 1


@lru_cache(maxsize=1)
def all_eras() -> tuple[Era, ...]:
    """Return every era of the table, in time order."""
    found = []
    for row in rows("eras.tsv"):
        name, *others = row["era"].split("/")
        first, last = parse_day(row["first"]), parse_day(row["last"])
        found.append(
            Era(
                name,
                row["court"],
                row["ruler"],
                int(row["year_one"]),
                first,
                last,
                tuple(others),
                row["first_known_to"],
                row["note"],
            )
        )
    return tuple(sorted(found, key=lambda era: (era.first_jdn, era.year_one)))


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[Era, ...]]:
    found: dict[str, tuple[Era, ...]] = {}
    for era in all_eras():
        for name in dict.fromkeys(map(fold, (era.name, *era.other_names))):
            found[name] = (*found.get(name, ()), era)
    return found


@lru_cache(maxsize=1)
def era_names() -> frozenset[str]:
    """Return every way of writing every era's name, in both scripts: what a matcher looks for."""
    return frozenset(form for era in all_eras() for name in (era.name, *era.other_names) for form in forms(name))


def named(name: str) -> tuple[Era, ...]:
    """Return the eras of a name in either script, in time order; empty where there is none."""
    return _by_name().get(fold(name), ())


def at(day_number: int, court_name: str | None = None) -> tuple[Era, ...]:
    """Return the eras in use on a day, main dynasties first; with a court (a name as texts use it) only its own."""
    current = (era for era in all_eras() if era.first_jdn <= day_number <= era.last_jdn)
    return _ranked(current, court_name)


@lru_cache(maxsize=1024)
def years(western_year: int, court_name: str | None = None) -> tuple[tuple[Era, int], ...]:
    """Return the era years that are a western year, main dynasties first: 1234 is 端平元年, 天興三年…"""
    days = lunisolar.year_interval(western_year)
    if days is None:
        return ()
    current = (
        era
        for era in all_eras()
        if era.year_one <= western_year and era.first_jdn <= days.last and era.last_jdn >= days.first
    )
    return tuple((era, era.number(western_year)) for era in _ranked(current, court_name))


def _ranked(eras: Iterable[Era], court_name: str | None) -> tuple[Era, ...]:
    wanted = {found.name for found in courts_named(court_name)} | {court_name} if court_name else None
    kept = [era for era in eras if wanted is None or era.court in wanted]
    return tuple(sorted(kept, key=lambda era: (*standing(era.court), era.first_jdn)))


def standing(court_name: str) -> tuple[int, int]:
    """Return what courts are ordered by: rank (1 main line, 2 rival, 3 pretender or abroad), then founding year."""
    found = court(court_name)
    return (found.rank, found.first_year) if found else (3, 0)


def resolve(name: str, number: int, courts: Sequence[str] = (), near_year: int | None = None) -> tuple[Era, ...]:
    """Return the eras that ``name`` with year ``number`` may mean, best first.

    ``courts`` are names of states as the text uses them (宋, 遼國, 契丹), the likeliest first; ``near_year`` is the
    year the context leads one to expect. An era qualifies where it had such a year, one year of grace included. Empty
    where no era of that name did.
    """
    fitting = [era for era in named(name) if number >= 1 and era.year(number) <= era.last_year]
    if not fitting:
        fitting = [era for era in named(name) if number >= 1 and era.year(number) <= era.last_year + _GRACE_YEARS]
    order = {found.name: place for place, text in reversed([*enumerate(courts)]) for found in courts_named(text)}
    order |= {text: place for place, text in enumerate(courts)}
    fitting = [era for era in fitting if era.court in order] or fitting

    written = fold(name)

    def distance(era: Era) -> int:
        return 0 if near_year is None else abs(era.year(number) - near_year)

    if near_year is not None and any(distance(era) <= _NEAR_YEARS for era in fitting):
        fitting = [era for era in fitting if distance(era) <= _NEAR_YEARS]
    fitting.sort(
        key=lambda era: (
            order.get(era.court, len(order)),
            distance(era) // 10,
            fold(era.name) != written,
            standing(era.court),
        )
    )
    return _one_per_year(fitting, number)


def _one_per_year(eras: Iterable[Era], number: int) -> tuple[Era, ...]:
    """Drop an era that was taken up again (中平 in 189) where it gives the same year of the same court."""
    found = {(era.court, era.year(number)): era for era in reversed(list(eras))}
    return tuple(reversed(found.values()))

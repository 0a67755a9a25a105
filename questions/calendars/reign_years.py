"""The era years in which the days of a date lie, the main court's first: what is shown beside a western year."""

from __future__ import annotations

from dataclasses import dataclass

from questions.calendars import eras
from questions.calendars.courts import court, courts_named
from questions.calendars.eras import Era
from questions.calendars.interval import DayInterval
from questions.calendars.julian import jdn

_MAIN, _RIVAL = 1, 2
_MOST_RIVALS = 3
_LAST_DAY_OF_ERAS = jdn(1949, 9, 30)


@dataclass(frozen=True, slots=True)
class ReignYear:
    """A year of an era."""

    era: Era
    number: int
    court: str
    """The court as one calls it (宋, 金); empty for the court that is named first."""


def reign_years(year: int, days: DayInterval, preferred: str | None = None) -> tuple[ReignYear, ...]:
    """Return the era years a lunar year was in use on some of ``days``.

    First stand those of the preferred court (a name as texts use it) or of the main line, two where the era changed;
    then one each of up to three rival courts. Empty before 140 BCE and from October 1949.
    """
    if days.first > _LAST_DAY_OF_ERAS:
        return ()
    current = [
        (era, number)
        for era, number in eras.years(year)
        if era.first_jdn <= days.last and era.last_jdn >= days.first and eras.standing(era.court)[0] <= _RIVAL
    ]
    leading = _leading_courts(current, preferred)
    own = [ReignYear(era, number, "") for era, number in current if era.court in leading]
    own_names = {_called(name) for name in leading}
    rivals: dict[str, ReignYear] = {}
    for era, number in current:
        called = _called(era.court)
        if era.court not in leading and not any((mine.era.name, mine.number) == (era.name, number) for mine in own):
            rivals[era.court] = ReignYear(era, number, "" if called in own_names or called == era.name else called)
    return (*own[-2:], *list(rivals.values())[:_MOST_RIVALS])


def _called(court_name: str) -> str:
    """What one calls a court beside others: 宋 for 北宋 and 南宋."""
    known = court(court_name)
    return known.names[0] if known else court_name


def _leading_courts(current: list[tuple[Era, int]], preferred: str | None) -> set[str]:
    """The courts whose eras come first, without their name: the preferred one where it reigned, else the main line."""
    wanted = {found.name for found in courts_named(preferred)} if preferred else set()
    reigning = [era.court for era, _ in current]
    if wanted & set(reigning):
        return wanted
    main = [name for name in reigning if eras.standing(name)[0] == _MAIN]
    first = main[:1] or reigning[:1]
    return set(first)

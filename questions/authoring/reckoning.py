"""Western years and era years of one court, for asking one by the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from questions.authoring.dating import is_one_year
from questions.authoring.event import Event
from questions.authoring.fitness import lasts
from questions.authoring.identity import drawn
from questions.authoring.years import span
from questions.calendars import eras
from questions.calendars.courts import court, courts_named
from questions.calendars.eras import Era
from questions.calendars.interval import DayInterval
from questions.calendars.numerals import format_number
from questions.calendars.tables import simplified
from questions.documents.script import HANS, fold

_MAIN, _RIVAL = 1, 2
_REMEMBERED = 1 << 12
"""Events whose era year is kept: those of one year look at each other's."""
_GENERATION = 30
"""Years; an era year farther off is no mistake that anybody makes who knows the western year."""


@dataclass(frozen=True, slots=True)
class EraYear:
    """One year of one era."""

    era: Era
    number: int

    @property
    def year(self) -> int:
        """The western year in which it mostly falls."""
        return self.era.year(self.number)

    def written(self, script: str) -> str:
        """嘉定六年, 端平元年."""
        text = f"{self.era.name}{'元' if self.number == 1 else format_number(self.number)}年"
        return simplified(text) if script == HANS else text

    def typed(self) -> tuple[str, ...]:
        """Every way of typing it, in both scripts."""
        counts = (["元"] if self.number == 1 else []) + [format_number(self.number), str(self.number)]
        forms = [f"{name}{count}年" for name in (self.era.name, *self.era.other_names) for count in counts]
        return tuple(dict.fromkeys(form for text in forms for form in (text, simplified(text))))


def court_name(era: Era, script: str) -> str:
    """The court, in ``script``: 南宋."""
    return simplified(era.court) if script == HANS else era.court


def court_alone(era: Era, script: str) -> str:
    """The court where no era follows: 明朝 of 明."""
    name = court_name(era, script)
    return name if len(name) > 1 else f"{name}朝"


@lru_cache(maxsize=_REMEMBERED)
def era_year(event: Event) -> EraYear | None:
    """One era year, of a court that takes part or else of the main line, in which an event certainly lies."""
    return next(era_years(event), None)


def era_years(event: Event) -> Iterator[EraYear]:
    """Every such era year, one a court.

    None where its court changed the era in that year, where the name of the era stands in the statement, and where the
    event may have happened in another year.
    """
    if event.year is None or lasts(event) or not is_one_year(event, event.year):
        return
    counted = eras.years(event.year)
    taking_part = _courts_in(event)
    ranks = {era.court: eras.standing(era.court)[0] for era, _ in counted}
    eligible = [name for name, rank in ranks.items() if rank == _MAIN or (rank == _RIVAL and name in taking_part)]
    involved = [name for name in eligible if name in taking_part]
    for name in drawn(involved or eligible, event.fact.id):
        own = [EraYear(era, number) for era, number in counted if era.court == name]
        if len(own) == 1 and own[0].era.name != name and _holds(own[0].era, event) and not _is_named(own[0].era, event):
            yield own[0]


def takes_part(era: Era, event: Event) -> bool:
    """Whether the court that used ``era`` is named in an event, or somebody of it."""
    return era.court in _courts_in(event)


def _courts_in(event: Event) -> set[str]:
    return {name for entity in event.entities if entity.polity for name in _courts_of(entity.polity)}


def _courts_of(side: str) -> set[str]:
    """The courts of a side: 遼 is not 西遼, 宋 is 北宋 and 南宋."""
    return {side} if court(side) else {found.name for found in courts_named(side)}


def _holds(era: Era, event: Event) -> bool:
    return DayInterval(era.first_jdn, era.last_jdn).contains(event.interval)


def _is_named(era: Era, event: Event) -> bool:
    return any(fold(name) in event.folded for name in (era.name, *era.other_names))


def confused_years(right: EraYear, event: Event) -> Iterator[int]:
    """Western years for which ``right`` is often taken, none of which can be that of the event.

    The first year of the era; the same count in the eras before and after, and in one of the same name elsewhere; one
    year off, as happens about the turn of the lunar year; and the miscounting by ten. All within a generation.
    """
    number, year = right.number, right.year
    around = [era.year(number) for era in _neighbours(right.era)]
    namesakes = [era.year(number) for era in eras.named(right.era.name) if era.court != right.era.court]
    for other in (
        *around,
        right.era.year_one,
        *namesakes,
        year + 1,
        year - 1,
        year + 2,
        year - 2,
        year + 10,
        year - 10,
    ):
        if other > 0 and abs(other - year) <= _GENERATION and not span(other).overlaps(event.interval):
            yield other


def confused_era_years(right: EraYear) -> Iterator[EraYear]:
    """Years of the same court's eras that exist and are within a generation of ``right``, those of its era first."""
    before, after = _neighbours(right.era)[:1], _neighbours(right.era)[1:]
    for number in (right.number - 1, right.number + 1, right.number - 2, right.number + 2, 1):
        yield from _existing(right.era, number, right)
    for era in (*before, *after):
        for number in (right.number, 1, era.number(era.last_year)):
            yield from _existing(era, number, right)


def _existing(era: Era, number: int, right: EraYear) -> Iterator[EraYear]:
    made = EraYear(era, number)
    if number >= 1 and made.year <= era.last_year and 0 < abs(made.year - right.year) <= _GENERATION:
        yield made


def _neighbours(era: Era) -> list[Era]:
    """The eras of the same court before and after, as far as there are any; two at most."""
    own = [other for other in eras.all_eras() if other.court == era.court]
    place = own.index(era)
    return own[max(0, place - 1) : place] + own[place + 1 : place + 2]

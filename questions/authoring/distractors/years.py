"""Wrong years: near the right one, of the same story where it has any, and certainly not those of the event."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from questions.authoring.chronicle import Chronicle
from questions.authoring.event import Event
from questions.authoring.identity import drawn, number
from questions.authoring.lives import lifetimes
from questions.authoring.years import span
from questions.entities.entity import EntityType

_COUNT = 3
_REACH = 15
"""Years around the right one from which wrong ones are taken."""
_NEIGHBOURS = 40
"""Events of the story that are looked at."""
_GROWN_YEARS = 14
_OFFSETS = [str(offset) for offset in range(1, 9)]


def wrong_years(event: Event, chronicle: Chronicle) -> list[int]:
    """Three years, ascending; how many of them come before the right one is drawn, so that its place tells nothing.

    A year is taken only where no day of it, counted from 1 January or from the first moon, is a day on which the
    event may have happened, or on which something happened that the same statement would tell.
    """
    if event.year is None:
        return []
    year = event.year
    barred = [event.interval, *(other.interval for other in chronicle.retellings(event))]
    earlier = number(f"{event.fact.id}|earlier", _COUNT + 1)
    chosen: list[int] = []
    for direction, count in ((-1, earlier), (1, _COUNT - earlier)):
        allowed = (
            candidate
            for candidate in _candidates(event, year, direction, chronicle)
            if not any(span(candidate).overlaps(days) for days in barred)
        )
        chosen += islice(_once(allowed), count)
    return sorted(chosen)


def could_live(event: Event, year: int) -> bool:
    """Whether everybody named in ``event`` was alive in ``year``, as far as the tables know: not 諸葛亮 in 235."""
    lives = [
        lifetimes().get(key)
        for entity, key in zip(event.entities, event.entity_keys, strict=True)
        if entity.type is EntityType.PERSON
    ]
    return all(
        life is None
        or ((life.first is None or life.first + _GROWN_YEARS <= year) and (life.last is None or year <= life.last))
        for life in lives
    )


def _candidates(event: Event, year: int, direction: int, chronicle: Chronicle) -> Iterator[int]:
    """Years on one side of ``year``: those of the story, the nearest first, then years drawn near it."""
    for other in islice(chronicle.story(event), _NEIGHBOURS):
        if other.year is not None and 0 < (other.year - year) * direction <= _REACH:
            yield other.year
    for offset in [*drawn(_OFFSETS, f"{event.fact.id}|{direction}"), *map(str, range(9, _REACH + 1))]:
        yield year + direction * int(offset)


def _once(years: Iterator[int]) -> Iterator[int]:
    seen: set[int] = set()
    for year in years:
        if year not in seen:
            seen.add(year)
            yield year

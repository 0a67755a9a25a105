"""What is generally received of dates, held against what a document says: its slips are not to be asked.

An article that has 遼陽 taken in 1121 contradicts no other article of a bank, and yet every teacher knows it was 1116.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from questions.authoring.event import Event
from questions.authoring.lives import lifetimes, reigns
from questions.calendars.dates import Calendar, DayInterval, HistoricalDate
from questions.data import rows
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts.deed import Deed, deeds

_EVENT, _DEATH, _ACCESSION = "event", "death", "accession"
_MARGIN = 2
"""Years by which a life or a reign must miss the event: tables count years in their own way."""
_WHILE = ("中", "里", "爆发", "发生", "被", "大", "打", "击", "签", "订", "成", "失", "战")
"""After the name of an event: what is told happened in it."""
_AT = ("在", "于")
_TRIED = "攻打"
"""Of a place, which was not taken every time."""
_REMEMBERED = 1 << 14


@lru_cache(maxsize=_REMEMBERED)
def is_otherwise_received(event: Event) -> bool:
    """Whether an event has a date other than every one that the tables have for it; what they do not have is let be."""
    if any(_differs(event, deed) for deed in deeds(event.fact.leading)):
        return True
    return any(
        not _overlaps(event, _occasions().get((_EVENT, fold(entity.name), ""), ()))
        for entity in event.entities
        if entity.type is EntityType.EVENT and _tells_of(event, entity)
    )


def _differs(event: Event, deed: Deed) -> bool:
    target = fold(deed.target)
    if deed.act == _DEATH:
        life = lifetimes().get(target)
        return life is not None and _misses(event, life.last)
    if deed.act == _ACCESSION:
        reign = reigns().get(target)
        return reign is not None and _misses(event, reign.first)
    if _TRIED in event.folded:
        return False
    return any(not _overlaps(event, _occasions().get((deed.act, target, fold(agent)), ())) for agent in deed.agents)


def _misses(event: Event, year: int | None) -> bool:
    return year is not None and event.year is not None and abs(event.year - year) >= _MARGIN


def _overlaps(event: Event, occasions: tuple[DayInterval, ...]) -> bool:
    """Whether an event can have been one of ``occasions``, or nothing is known of any."""
    return not occasions or any(event.interval.overlaps(days) for days in occasions)


def _tells_of(event: Event, entity: Entity) -> bool:
    """Whether a statement is of a named event, not of what came before or after it."""
    if event.is_name:
        return True
    inside = event.folded[: entity.start].endswith(_AT)
    return (inside or entity.start == 0) and event.folded.startswith(_WHILE, entity.end)


@cache
def _occasions() -> dict[tuple[str, str, str], tuple[DayInterval, ...]]:
    """The days of each act on each target by each side, names script-folded."""
    found: defaultdict[tuple[str, str, str], list[DayInterval]] = defaultdict(list)
    for row in rows("received.tsv"):
        calendar = Calendar.CHINESE if row["lunar"] else Calendar.WESTERN
        for value in row["dates"].split(";"):
            days = HistoricalDate(value, calendar=calendar).interval
            if days is not None:
                found[row["act"], fold(row["target"]), fold(row["by"])].append(days)
    return {key: tuple(days) for key, days in found.items()}

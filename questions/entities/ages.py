"""Names in their time: 高昌 of 640 is the kingdom and not the Uighurs', 神宗 of 1592 the Ming emperor."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from questions.data import rows
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.entities.gazetteer import KnownName, known_names, pick, senses
from questions.entities.normalising import traditional

_BEFORE_REIGN, _AFTER_REIGN = 80, 30
"""Years before he ascended the throne, and after he left it, in which a ruler may be spoken of."""
_AROUND = 20
"""Years before a state was founded and after it fell, in which its places may already or still have its names."""
_SLACK = 1
"""Years: a state is named a little before its founding and after its fall."""

_DIED = re.compile(r".*-(\d+)(BC)?")

Years = tuple[int, int]


def in_its_time(entity: Entity, year: int) -> Entity:
    """``entity``, or the state or ruler of that name who was there in ``year`` (astronomical) where he it has was not.

    Where nobody of the name was, a title is left without a person it stands for (吳越王 of 978), all else as it is.
    """
    if entity.type in (EntityType.ARMY, EntityType.PLACE):
        return _army(entity, year) if entity.type is EntityType.ARMY else _place(entity, year)
    years = _years().get((entity.type, entity.name))
    if years is None or _holds(years, year):
        return entity
    others = _others(entity.type).get(fold(entity.text), {})
    for name, side in others.items():
        if _holds(_years()[entity.type, name], year):
            return entity._replace(name=name, polity=side)
    if entity.type is EntityType.POLITY or (len(others) <= 1 and not entity.text.endswith("王")):
        return entity
    return entity._replace(name=traditional(entity.text), polity=None)


def _army(army: Entity, year: int) -> Entity:
    """魏軍, whose state is named by one character."""
    state, troops = army.name[:-1], army.name[-1]
    years = _years().get((EntityType.POLITY, state))
    if years is None or _holds(years, year):
        return army
    for name, side in _others(EntityType.POLITY).get(fold(army.text[0]), {}).items():
        if _holds(_years()[EntityType.POLITY, name], year):
            return army._replace(name=name + troops, polity=side)
    return army


def _place(place: Entity, year: int) -> Entity:
    """南京, which is 應天府 only while 宋 stands."""
    meanings = senses().get(fold(place.text), ())
    named = [_sides().get(sense.near or "") for sense in meanings if sense.name == place.name]
    if not named or any(years is None or _holds(years, year) for years in named):
        return place
    other = pick(meanings)
    if other is None:
        return place._replace(name=traditional(place.text), polity=None)
    return place._replace(name=other.name, polity=other.polity)


@cache
def _sides() -> dict[str, Years]:
    """From when to when each side had a state."""
    found: dict[str, Years] = {}
    for row in rows("polities.tsv"):
        if row["first"] and row["last"]:
            side, first, last = row["side"] or row["name"], int(row["first"]), int(row["last"])
            met = found.get(side, (first, last))
            found[side] = min(met[0], first - _AROUND), max(met[1], last + _AROUND)
    return found


def _holds(years: Years, year: int) -> bool:
    return years[0] <= year <= years[1]


@cache
def _years() -> dict[tuple[EntityType, str], Years]:
    """When states stood and when rulers may be spoken of; nothing for those whose years no table has."""
    found: dict[tuple[EntityType, str], Years] = {}
    for row in rows("polities.tsv"):
        if row["first"] and row["last"]:
            found[EntityType.POLITY, row["name"]] = int(row["first"]) - _SLACK, int(row["last"]) + _SLACK
    for row in rows("rulers.tsv"):
        if row["reign_first"] and row["reign_last"]:
            years = int(row["reign_first"]) - _BEFORE_REIGN, int(row["reign_last"]) + _AFTER_REIGN
            found[EntityType.PERSON, row["full"]] = years
    return found


@cache
def _others(kind: EntityType) -> dict[str, dict[str, str]]:
    """Those of ``kind`` with years whom each surface form (script-folded) may mean, each with its side."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    named = [name for name in known_names() if name.type is kind and (kind, name.name) in _years()]
    for known in named:
        for surface in _surfaces(known):
            found[fold(surface)].setdefault(known.name, known.polity or known.name)
    return found


def _surfaces(known: KnownName) -> set[str]:
    surfaces = {surface for surface, _ in known.surfaces}
    if known.type is EntityType.POLITY:
        return surfaces | _singles().get(known.name, frozenset())
    return surfaces | _titles().get(known.name, frozenset())


@cache
def _singles() -> dict[str, frozenset[str]]:
    return {row["name"]: frozenset(filter(None, row["single"].split(";"))) for row in rows("polities.tsv")}


@cache
def _titles() -> dict[str, frozenset[str]]:
    """The bare titles of rulers: 神宗, 武帝."""
    return {row["full"]: frozenset(filter(None, (row["temple_name"], row["usual"]))) for row in rows("rulers.tsv")}


def acts_no_more(person: str, year: int, *, ruling: bool) -> bool:
    """Whether ``person`` (normalised) had died by ``year`` or, where he was ``ruling``, no longer reigned."""
    last = _deaths().get(person)
    if ruling and last is None:
        last = _last_reigned().get(person)
    return last is not None and year > last


@cache
def _deaths() -> dict[str, int]:
    """The years in which people died who were no rulers; namesakes are left out."""
    found: dict[str, int | None] = {}
    for row in rows("people.tsv"):
        died = _DIED.fullmatch(row["years"])
        year = None if died is None else 1 - int(died[1]) if died[2] else int(died[1])
        found[row["name"]] = None if row["name"] in found else year
    return {name: year for name, year in found.items() if year is not None}


@cache
def _last_reigned() -> dict[str, int]:
    return {row["full"]: int(row["reign_last"]) for row in rows("rulers.tsv") if row["reign_last"]}

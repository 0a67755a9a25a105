"""The names known beforehand, from the tables in questions/data."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from questions.data import lines, rows
from questions.documents.script import fold
from questions.entities.entity import EntityType
from questions.entities.titles import is_bare_title

_LONGEST_SHORT = 3
"""Characters of a ruler's further names that are too common to stand by themselves."""


class Sense(NamedTuple):
    """One thing that a surface form can stand for."""

    name: str
    type: EntityType
    polity: str | None
    near: str | None
    """The side or name that must be near for this sense; None where it always holds."""


class KnownName(NamedTuple):
    """A row of a table: an entity with all its names."""

    name: str
    type: EntityType
    polity: str | None
    surfaces: tuple[tuple[str, str | None], ...]
    """Each name in Traditional, with the side that must be near for it to hold."""


_TABLES = {
    "people.tsv": EntityType.PERSON,
    "places.tsv": EntityType.PLACE,
    "polities.tsv": EntityType.POLITY,
    "armies.tsv": EntityType.ARMY,
    "events.tsv": EntityType.EVENT,
}


def _names_of(row: dict[str, str]) -> Iterator[tuple[str, str | None]]:
    yield row["name"], row.get("near") or None
    for other in filter(None, row.get("others", "").split(";")):
        surface, _, near = other.partition("@")
        yield surface, near or None


def _table(file: str, kind: EntityType) -> Iterator[KnownName]:
    for row in rows(file):
        polity = row.get("side") or (row["name"] if kind is EntityType.POLITY else None)
        yield KnownName(row["name"], kind, polity, tuple(_names_of(row)))


_AMBIGUOUS_LENGTH = 2
"""Characters: other names as short as 二世 name too many."""


def _rulers() -> Iterator[KnownName]:
    """Rulers. A short or shared name (仁孝, 海陵王) holds only where the ruler's side is named nearby."""
    ranks = offices()
    for row in rows("rulers.tsv"):
        side = side_of(row["court"])
        full = [row["full"], row["personal_name"], row["personal_name"].rpartition("·")[2]]
        others = [row["usual"], *row["other_names"].split(";")]
        surfaces: dict[str, str | None] = dict.fromkeys(filter(None, full))
        for other in others:
            if len(other) > 1 and other not in ranks and not is_bare_title(other):
                surfaces.setdefault(other, side if _is_short(other, side) else None)
        yield KnownName(row["full"], EntityType.PERSON, side, tuple(surfaces.items()))


def _is_short(name: str, side: str) -> bool:
    """仁孝, 海陵王: too common to stand by itself; but not 夏崇宗, which names its side."""
    return len(name) < _LONGEST_SHORT or (
        len(name) == _LONGEST_SHORT and name[-1] in "王帝后汗" and name[0] not in side
    )


@cache
def offices() -> frozenset[str]:
    """Offices and titles that may stand before a name, Traditional."""
    files = ("offices.txt", "offices_regional.txt")
    return frozenset(office for file in files for line in lines(file) for office in line.split())


def _garrisons() -> Iterator[KnownName]:
    for line in lines("military_prefectures.txt"):
        for name in line.split():
            yield KnownName(name, EntityType.PLACE, None, ((name, None),))


@cache
def _sides() -> dict[str, str]:
    return {
        surface: row["side"] or row["name"]
        for row in reversed(rows("polities.tsv"))
        for surface, near in _names_of(row)
        if near is None
    }


def side_of(polity: str) -> str:
    """The one key of the side that ``polity`` (any of its names, Traditional) belongs to; itself when unknown."""
    return _sides().get(polity, polity)


@cache
def known_names() -> tuple[KnownName, ...]:
    """Every entity of the tables."""
    listed = [name for file, kind in _TABLES.items() for name in _table(file, kind)]
    return (*_rulers(), *listed, *_garrisons())


@cache
def senses() -> dict[str, tuple[Sense, ...]]:
    """What each surface form, script-folded, can stand for."""
    found: defaultdict[str, list[Sense]] = defaultdict(list)
    for known in known_names():
        for surface, near in known.surfaces:
            sense = Sense(known.name, known.type, known.polity, near)
            if sense not in found[fold(surface)]:
                found[fold(surface)].append(sense)
    return {surface: tuple(meanings) for surface, meanings in found.items()}


def pick(meanings: Sequence[Sense], near: Iterable[str] = ()) -> Sense | None:
    """The sense that holds where the sides and names of ``near`` (the nearest first) are named.

    Without one that ``near`` speaks for, the first that holds anywhere; None where there is none.
    """
    for named in near:
        for sense in meanings:
            if named in (sense.near, sense.polity):
                return sense
    return next((sense for sense in meanings if sense.near is None), None)

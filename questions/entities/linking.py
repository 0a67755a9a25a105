"""From names to what they stand for, where the surroundings decide: 上京 of 遼 or of 金, 神宗 of 宋 or of 夏."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from operator import attrgetter

from questions.documents.script import fold
from questions.entities.boundaries import is_taken
from questions.entities.candidate import Candidate
from questions.entities.entity import EntityType
from questions.entities.gazetteer import Sense, pick, senses
from questions.entities.learning import Memory
from questions.entities.normalising import traditional
from questions.entities.reading import Reading
from questions.entities.rules.sides import bare_rulers, ruler_of

_PERSON, _POLITY = EntityType.PERSON, EntityType.POLITY
_TITLES = (EntityType.OFFICE, EntityType.PLACE)
_SERVANTS = frozenset(fold("將臣相帥使主"))
_NOWADAYS = frozenset(fold("今現"))
_NEAR = 400
"""Characters within which other names tell what a name stands for; beyond, the document knows best."""
_start = attrgetter("start")
_SHOWING_SIDES = (EntityType.POLITY, EntityType.ARMY, EntityType.PERSON)


def add_bare_rulers(reading: Reading, titles: Iterable[re.Match[str]], memory: Memory) -> None:
    """Settle the rulers called by title alone; ``titles`` are all those of the text."""
    for ruler in bare_rulers(titles):
        if reading.is_free(ruler.start, ruler.end) and reading.may_begin(ruler.start):
            reading.add(_resolved_ruler(ruler, reading, memory))


def link(reading: Reading, memory: Memory) -> None:
    """Settle what the ambiguous names of ``reading`` stand for."""
    contested = _contested()
    for name in reading.names():
        if name.type is _PERSON and name.polity is None and (side := _side_served(name, reading)) is not None:
            reading.add(name._replace(polity=side))
        meanings = contested.get(reading.folded[name.start : name.end])
        if meanings is not None:
            resolved = _resolved(name, meanings, reading, memory)
            if resolved is None:
                reading.remove(name)
            else:
                reading.add(resolved)
    _join_repeated(reading)


@cache
def _contested() -> dict[str, tuple[Sense, ...]]:
    """The senses of each surface form (script-folded) that has several, or one that does not hold everywhere."""
    return {
        surface: meanings
        for surface, meanings in senses().items()
        if len(meanings) > 1 or any(sense.near for sense in meanings)
    }


def _join_repeated(reading: Reading) -> None:
    """Make one mention of two that stand side by side and name one entity: 上京|臨潢府, 西夏末帝|李睍."""
    previous: Candidate | None = None
    for name in reading.names():
        if previous is not None and previous.end == name.start and previous[2:5] == name[2:5]:
            reading.remove(previous)
            reading.remove(name)
            previous = previous._replace(end=name.end)
            reading.add(previous)
        else:
            previous = name


def _side_served(person: Candidate, reading: Reading) -> str | None:
    """The side named before the title of ``person``: 宋 of 宋將孟珙 and of 南宋四川安撫使安丙."""
    position = person.start
    while (title := reading.ending.get(position)) is not None and title.type in _TITLES:
        position = title.start
    if position == person.start and reading.folded[position - 1 : position] in _SERVANTS:
        position -= 1
    state = reading.ending.get(position)
    return state.polity if state is not None and state.type is _POLITY else None


def _resolved(name: Candidate, meanings: tuple[Sense, ...], reading: Reading, memory: Memory) -> Candidate | None:
    """``name`` as one of its ``meanings``; as itself where several compete, None where the only one does not hold."""
    today = reading.folded[name.start - 1 : name.start] in _NOWADAYS
    sense = pick(meanings, () if today else _sides_near(name, reading, memory))
    if sense is None:
        if len({each.name for each in meanings}) == 1:
            return None
        return name._replace(name=traditional(reading.folded[name.start : name.end]), polity=None)
    return name._replace(name=sense.name, type=sense.type, polity=sense.polity)


def _resolved_ruler(ruler: Candidate, reading: Reading, memory: Memory) -> Candidate:
    """``ruler``, found by title alone, as the ruler so called before it in the text, or else in the document."""
    for other in _before(ruler, reading):
        if other.type is _PERSON and other.name.endswith(ruler.name):
            return ruler._replace(name=other.name, polity=other.polity)
    met = memory.ruler(reading.folded[ruler.start : ruler.end])
    if met is not None:
        return ruler._replace(name=met[0], polity=met[1])
    for side in _sides_near(ruler, reading, memory):
        sense = ruler_of(side, reading.folded[ruler.start : ruler.end])
        if sense is not None:
            return ruler._replace(name=sense.name, polity=sense.polity)
    return ruler


def _sides_near(name: Candidate, reading: Reading, memory: Memory) -> Iterator[str]:
    """Sides that ``name`` may belong to, the nearest named first: right before, before, after, in the document.

    The one that takes it (金軍攻取上京) is the least likely.
    """
    sides = _sides_in_order(name, reading, memory)
    if is_taken(reading.folded, name.start) and (taker := next(sides, None)) is not None:
        yield from (side for side in sides if side != taker)
        yield taker
    yield from sides


def _sides_in_order(name: Candidate, reading: Reading, memory: Memory) -> Iterator[str]:
    # those before ``name`` are settled; a place after it may still be another one
    for other in _before(name, reading):
        if other.end <= name.start and other.polity:
            yield other.polity
    for other in _after(name, reading):
        if other.start >= name.end and other.polity and other.type in _SHOWING_SIDES:
            yield other.polity
    yield from memory.commonest_sides


def _before(name: Candidate, reading: Reading) -> Iterator[Candidate]:
    """The names a little before, the nearest first."""
    names = reading.names()
    for place in range(bisect_left(names, name.start, key=_start) - 1, -1, -1):
        if names[place].end < name.start - _NEAR:
            return
        yield names[place]


def _after(name: Candidate, reading: Reading) -> Iterator[Candidate]:
    """The names a little after, the nearest first."""
    names = reading.names()
    for place in range(bisect_left(names, name.start, key=_start), len(names)):
        if names[place].start > name.end + _NEAR:
            return
        yield names[place]

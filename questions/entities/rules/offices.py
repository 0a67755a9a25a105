"""Offices with the place they are held for: 端州|團練使 is one office."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from questions.data import lines
from questions.documents.script import fold
from questions.entities.candidate import Candidate
from questions.entities.entity import EntityType
from questions.entities.normalising import traditional


@cache
def _regional() -> frozenset[str]:
    return frozenset(fold(office) for line in lines("offices_regional.txt") for office in line.split())


def join_regional(names: Iterable[Candidate], folded: str) -> Iterator[Candidate]:
    """``names`` in order, a place and the regional office right after it made one office."""
    place: Candidate | None = None
    for name in names:
        if place is not None:
            if name.start == place.end and folded[name.start : name.end] in _regional():
                title = traditional(folded[place.start : name.end])
                weight = place.weight + name.weight
                yield Candidate(place.start, name.end, EntityType.OFFICE, title, None, weight)
                place = None
                continue
            yield place
        place = name if name.type is EntityType.PLACE else None
        if place is None:
            yield name
    if place is not None:
        yield place

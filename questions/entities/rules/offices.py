"""Offices with the place they are held for: 端州|團練使, 環慶|副都署, 知|雄州|事."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from questions.data import lines
from questions.documents.script import fold
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.characters import may_be_stem
from questions.entities.entity import EntityType
from questions.entities.normalising import traditional
from questions.entities.rules.persons import is_sure_surname, split_name

_AREAS = frozenset(fold("軍州路道府鎮衛"))
_LENGTHS = (2, 3, 4)
_KNOWING = re.compile(fold(r"(?:權)?知([一-鿿]{1,3}[州府軍縣])(?:軍州|軍府|軍|州|府)?事"))


@cache
def _regional() -> frozenset[str]:
    return frozenset(fold(office) for line in lines("offices_regional.txt") for office in line.split())


def regional_offices(folded: str, known: Iterable[Candidate], opens: Callable[[int], bool]) -> Iterator[Candidate]:
    """Regional offices with what stands before them as the place, and 知某州事."""
    places = {name.end: name.start for name in known if name.type is EntityType.PLACE}
    for name in known:
        if name.type is EntityType.OFFICE and folded[name.start : name.end] in _regional():
            start = places.get(name.start) or _start(folded, name.start, opens)
            if start is not None:
                yield _office(folded, start, name.end)
    for match in _KNOWING.finditer(folded):
        yield _office(folded, match.start(), match.end())


def _start(folded: str, office: int, opens: Callable[[int], bool]) -> int | None:
    for length in _LENGTHS:
        start = office - length
        if start >= 0 and may_be_stem(folded[start:office]) and opens(start):
            return None if _may_be_person(folded[start:office]) else start
    return None


def _may_be_person(stem: str) -> bool:
    """令|沈括|留守: a person who stays behind, not an office."""
    surname, given = split_name(stem)
    return bool(given) and is_sure_surname(surname) and stem[-1] not in _AREAS


def _office(folded: str, start: int, end: int) -> Candidate:
    title = traditional(folded[start:end])
    return Candidate(start, end, EntityType.OFFICE, title, None, weigh(start, end, KNOWN))

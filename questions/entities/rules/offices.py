"""Offices with the place they are held for: 端州|團練使, 環慶|副都署, 知|雄州|事."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from questions.data import lines
from questions.documents.script import fold
from questions.entities.boundaries import is_word_before
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.characters import may_be_stem
from questions.entities.entity import EntityType
from questions.entities.normalising import traditional
from questions.entities.rules.persons import begins_with_surname, is_sure_surname, split_name
from questions.entities.rules.sides import is_state_name

_AREAS = frozenset(fold("軍州路道府鎮衛"))
_OFFICE, _PERSON, _PLACE = EntityType.OFFICE, EntityType.PERSON, EntityType.PLACE
_RAISING = frozenset(fold("升拜授擢派遣自號稱"))
"""升|都指揮使, 派|大將軍."""
_HOLDING = frozenset(fold("任為授兼領攝署遷拜除充"))
"""丁汝昌|任|提督."""
_LENGTHS = (2, 3, 4)
_KNOWING = re.compile(fold(r"(?:權)?知([一-鿿]{1,3}[州府軍縣])(?:軍州|軍府|軍|州|府)?事"))


KNOWING = "知"
"""The character of 知某州事."""


@cache
def regional() -> frozenset[str]:
    """The regional offices, script-folded."""
    return frozenset(fold(office) for line in lines("offices_regional.txt") for office in line.split())


def regional_offices(folded: str, known: Iterable[Candidate], opens: Callable[[int], bool]) -> Iterator[Candidate]:
    """Regional offices with what stands before them as the place, and 知某州事."""
    held = [name for name in known if name.type is _OFFICE and folded[name.start : name.end] in regional()]
    if held:
        places = {name.end: name.start for name in known if name.type is _PLACE}
        persons = {name.end for name in known if name.type is _PERSON}
        for office in held:
            if office.start not in persons:
                start = places.get(office.start) or _start(folded, office, opens)
                if start is not None:
                    yield _office(folded, start, office.end)
    for match in _KNOWING.finditer(folded):
        yield _office(folded, match.start(), match.end())


def _start(folded: str, office: Candidate, opens: Callable[[int], bool]) -> int | None:
    held = begins_with_surname(folded, office.end)
    for length in _LENGTHS:
        start = office.start - length
        stem = folded[max(start, 0) : office.start]
        if start >= 0 and may_be_stem(stem) and opens(start):
            return start if _may_be_area(stem, held) else None
    return None


def _may_be_area(stem: str, held: bool) -> bool:
    """Whether ``stem`` is no state, no verb (俘獲|刺史) and no person (令|沈括|留守); ``held``: a name follows."""
    if stem[-1] in _AREAS:
        return True
    if stem[0] in _RAISING or stem[-1] in _HOLDING:
        return False
    surname, given = split_name(stem)
    return not (is_state_name(stem) or is_word_before(stem) or (given and not held and is_sure_surname(surname)))


def _office(folded: str, start: int, end: int) -> Candidate:
    title = traditional(folded[start:end])
    return Candidate(start, end, _OFFICE, title, None, weigh(start, end, KNOWN))

"""Foreign names in full, their parts joined by dots: 馮·克林德, 亞歷山大·馮·法肯豪森."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from questions.entities.boundaries import NONE, STRONG, begins_after, ends_before, is_han
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.entity import EntityType
from questions.entities.normalising import traditional

DOTS = "·•・‧"
_DOT = re.compile(f"[{DOTS}]")
_PART = 6
"""The most characters of a part."""
_SHORTEST = 2
"""Characters of the last part, which has nothing but the text around it to end it."""


def dotted_names(folded: str, ends: Container[int]) -> Iterator[Candidate]:
    """Persons whose names have dots in them; ``ends``: where known names and titles end, after which one may begin."""
    position = 0
    for dot in _DOT.finditer(folded):
        if dot.start() < position:
            continue
        start, end = _start(folded, dot.start(), position, ends), _end(folded, dot.end())
        if start < dot.start() and end > dot.end():
            name = traditional(folded[start:end])
            yield Candidate(start, end, EntityType.PERSON, name, None, weigh(start, end, KNOWN) - 1)
            position = end


def _start(folded: str, dot: int, floor: int, ends: Container[int]) -> int:
    """Where the part before the first dot begins: where one surely may, or else nearest where one may at all."""
    nearest = dot
    for start in range(dot - 1, max(dot - _PART, floor) - 1, -1):
        if not is_han(folded[start]):
            break
        certainty = STRONG if start in ends else begins_after(folded, start)
        if certainty == STRONG:
            return start
        if certainty != NONE and nearest == dot:
            nearest = start
    return nearest


def _end(folded: str, position: int) -> int:
    """Where the last of the parts that begin at ``position`` ends; ``position`` itself where none does."""
    end = _part_end(folded, position)
    while end > position and _DOT.match(folded, end):
        further = _part_end(folded, end + 1)
        if further == end + 1:
            break
        end = further
    return end


def _part_end(folded: str, position: int) -> int:
    """Where the part that begins at ``position`` ends, at a dot or where a name may; ``position`` where it does not."""
    for end in range(position + 1, min(position + _PART, len(folded)) + 1):
        if not is_han(folded[end - 1]):
            break
        if _DOT.match(folded, end) or (end - position >= _SHORTEST and ends_before(folded, end) != NONE):
            return end
    return position

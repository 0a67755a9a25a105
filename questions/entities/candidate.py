"""A stretch of text that may be a name, and the choice among such stretches that overlap."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter
from typing import NamedTuple

from questions.entities.entity import EntityType

BLOCK = 9
"""Weight of one character of a word that is no name: less than a known name's, more than a guessed one's."""
ERA = 11
"""Weight of one character of an era's name before a year: more than that of a place of the same name (紹興四年)."""
KNOWN = 10
"""Weight of one character of a name that a table or the document itself vouches for."""
GUESSED = 8
"""Weight of one character of a name that only its form gives away."""
COST_PER_NAME = 4
"""One long name is likelier than two short ones."""


class Candidate(NamedTuple):
    """A possible name. Offsets are those of the text; a candidate without a type is a word that is no name."""

    start: int
    end: int
    type: EntityType | None
    name: str
    polity: str | None
    weight: int


_END = itemgetter(1)


def weigh(start: int, end: int, per_character: int) -> int:
    """Weight of a candidate from ``start`` to ``end``."""
    return (end - start) * per_character - COST_PER_NAME


def choose(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Those that do not overlap and together weigh most, in order (weighted interval scheduling)."""
    best: list[int] = [0]
    ends: list[int] = [0]
    taken: list[Candidate] = []
    previous: list[int] = [0]
    for candidate in sorted(candidates, key=_END):
        start, end, _, _, _, own_weight = candidate
        before = len(ends) - 1
        while ends[before] > start:
            before -= 1
        weight = best[before] + own_weight
        if weight > best[-1]:
            best.append(weight)
            ends.append(end)
            taken.append(candidate)
            previous.append(before)
    chosen: list[Candidate] = []
    position = len(taken)
    while position:
        chosen.append(taken[position - 1])
        position = previous[position]
    chosen.reverse()
    return chosen

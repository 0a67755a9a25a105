"""Places by their last character: 会州, 庆阳府, 建宁寨."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from questions.data import rows
from questions.documents.script import fold
from questions.entities.boundaries import ends_before
from questions.entities.candidate import GUESSED, Candidate, weigh
from questions.entities.characters import stem_before
from questions.entities.entity import EntityType
from questions.entities.normalising import traditional

_PLACE = EntityType.PLACE
_LONGEST_STEM = 3


@cache
def place_suffixes() -> dict[str, tuple[tuple[int, ...], bool]]:
    """Each suffix, script-folded, with the lengths before it and whether it needs a boundary after it."""
    return {
        fold(suffix): (tuple(map(int, row["lengths"].split())), row["bounded"] == "yes")
        for row in rows("place_suffixes.tsv")
        for suffix in row["suffixes"].split()
    }


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(sorted(place_suffixes(), key=len, reverse=True)))


def places(folded: str, opens: Callable[[int], bool]) -> Iterator[Candidate]:
    """Places in ``folded``; ``opens(position)`` tells whether a name may begin there."""
    table = place_suffixes()
    for match in _pattern().finditer(folded):
        lengths, bounded = table[match[0]]
        if bounded and not ends_before(folded, match.end()):
            continue
        reach = stem_before(folded, match.start(), _LONGEST_STEM)
        for length in lengths:
            start = match.start() - length
            if length <= reach and opens(start):
                name = traditional(folded[start : match.end()])
                weight = weigh(start, match.end(), GUESSED)
                yield Candidate(start, match.end(), _PLACE, name, None, weight)
                break

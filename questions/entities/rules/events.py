"""Events by their last words: 三峰山之戰, 隆興和議, 第二次直奉戰爭."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from questions.data import lines
from questions.documents.script import fold
from questions.entities.boundaries import is_han
from questions.entities.candidate import GUESSED, Candidate, weigh
from questions.entities.entity import EntityType
from questions.entities.normalising import traditional
from questions.entities.rules.places import never_in_names

LONGEST_STEM = 8
_ORDINAL = re.compile(r"第[一二三四五六七八九十]+次$")


@cache
def _pattern() -> re.Pattern[str]:
    words = (fold(word) for line in lines("event_suffixes.txt") for word in line.split())
    return re.compile("|".join(sorted(set(words), key=len, reverse=True)))


def events(folded: str, opens: Callable[[int], bool]) -> Iterator[Candidate]:
    """Events in ``folded``; ``opens(position)`` tells whether a name may begin there."""
    for match in _pattern().finditer(folded):
        start = _start(folded, match.start(), opens)
        if start is not None:
            name = traditional(folded[start : match.end()])
            weight = weigh(start, match.end(), GUESSED)
            yield Candidate(start, match.end(), EntityType.EVENT, name, None, weight)


def _start(folded: str, suffix: int, opens: Callable[[int], bool]) -> int | None:
    """The nearest place two characters or more before the suffix where a name may begin."""
    for start in range(suffix - 1, max(suffix - LONGEST_STEM, 0) - 1, -1):
        character = folded[start]
        if not is_han(character) or character in never_in_names():
            return None
        if suffix - start >= 2 and character != "一" and opens(start):
            return start
    return None

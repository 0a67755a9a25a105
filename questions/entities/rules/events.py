"""Events by their last words: 三峰山之戰, 隆興和議, 第二次直奉戰爭."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from questions.data import lines
from questions.documents.script import fold
from questions.entities.boundaries import STRONG, begins_after, is_word_before
from questions.entities.candidate import GUESSED, Candidate, weigh
from questions.entities.characters import never_in_events
from questions.entities.entity import EntityType
from questions.entities.normalising import traditional
from questions.entities.rules.sides import is_state_name

_EVENT, _PLACE = EntityType.EVENT, EntityType.PLACE
LONGEST_STEM = 8


@cache
def event_suffixes() -> tuple[str, ...]:
    """The last words of events, script-folded, the longest first."""
    words = {fold(word) for line in lines("event_suffixes.txt") for word in line.split()}
    return tuple(sorted(words, key=len, reverse=True))


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(event_suffixes()))


def events(folded: str, known: Iterable[Candidate]) -> Iterator[Candidate]:
    """Events in ``folded``; ``known`` are the names found in it so far."""
    places = {name.end: name.start for name in known if name.type is _PLACE}
    for match in _pattern().finditer(folded):
        start = places.get(match.start()) or _start(folded, match.start())
        if start is not None and not is_state_name(folded[start : match.start()]):  # (與)西夏|戰爭
            name = traditional(folded[start : match.end()])
            weight = weigh(start, match.end(), GUESSED)
            yield Candidate(start, match.end(), _EVENT, name, None, weight)


def _start(folded: str, suffix: int) -> int | None:
    """The nearest place two characters or more before the suffix where a name surely begins."""
    if is_word_before(folded[max(suffix - 2, 0) : suffix]):  # (汴京)發動|政變
        return None
    for start in range(suffix - 1, max(suffix - LONGEST_STEM, 0) - 1, -1):
        character = folded[start]
        if never_in_events(character):
            return None
        if suffix - start >= 2 and character != "一" and begins_after(folded, start) == STRONG:
            return start
    return None

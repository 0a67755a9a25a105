"""States by one character, where the words around it show that it is a name: 宋拒絕, 攻金, 宋將, 金、夏."""

from __future__ import annotations

import re
from functools import cache

from questions.data import lines
from questions.documents.script import fold
from questions.entities.boundaries import is_han
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.entity import EntityType
from questions.entities.reading import Reading
from questions.entities.rules.sides import State, singles, state_named

_SEASON_BEFORE = re.compile(r"[年月\d今去春秋冬初仲盛]$")
_COUNTED_BEFORE = re.compile(r"[\d一二三四五六七八九十百千万亿公西纪改上中下]$")
_LISTED = "、"


@cache
def _after_state() -> frozenset[str]:
    return frozenset(fold("".join(lines("nouns_after_states.txt"))))


@cache
def _hits() -> re.Pattern[str]:
    return re.compile("|".join(singles()))


def add_states(reading: Reading, context: dict[str, State]) -> None:
    """Settle the states that a single character names."""
    folded = reading.folded
    for match in _hits().finditer(folded):
        position = match.start()
        if not reading.taken[position] and _is_state(reading, position):
            state = state_named(match[0], context)
            weight = weigh(position, position + 1, KNOWN)
            reading.add(Candidate(position, position + 1, EntityType.POLITY, state.name, state.side, weight))


def _is_state(reading: Reading, position: int) -> bool:
    folded = reading.folded
    before = folded[position - 1 : position]
    if folded[position] == "夏" and _SEASON_BEFORE.search(before):
        return False
    if folded[position] == "元" and _COUNTED_BEFORE.search(before):
        return False
    return _opens(reading, position) and _closes(reading, position + 1)


def _opens(reading: Reading, position: int) -> bool:
    return reading.may_begin(position) or _is_pair(reading, position - 1, position)


def _closes(reading: Reading, end: int) -> bool:
    folded = reading.folded
    if end < len(folded) and folded[end] in _after_state():
        return True
    return bool(reading.may_end(end)) or _is_pair(reading, end - 1, end)


def _is_pair(reading: Reading, first: int, second: int) -> bool:
    """Whether the characters at two neighbouring offsets are two states named together: 宋金."""
    folded = reading.folded
    if first < 0 or second >= len(folded) or folded[first] == folded[second]:
        return False
    pair = folded[first], folded[second]
    if not all(character in singles() for character in pair) or not all(map(is_han, pair)):
        return False
    end = second + 1
    return reading.may_begin(first) and (
        bool(reading.may_end(end)) or (end < len(folded) and folded[end] in _after_state())
    )

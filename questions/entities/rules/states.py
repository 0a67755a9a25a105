"""States by one character, where the words around it show that it is a name: 宋拒絕, 攻金, 宋將, 金、夏."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from itertools import permutations

from questions.data import lines
from questions.documents.script import fold
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.entity import EntityType
from questions.entities.reading import Reading
from questions.entities.rules.persons import is_sure_surname
from questions.entities.rules.sides import Context, singles

_SEASON_BEFORE = re.compile(r"[年月\d今去春秋冬初仲盛]$")
_COUNTED_BEFORE = re.compile(r"[\d一二三四五六七八九十百千万亿公西纪改上中下]$")
_POLITY = EntityType.POLITY
_LISTED = "、"
_CLAUSE_ENDS = frozenset(("", "。", "；", "，"))
_PAUSES = frozenset("，,")
_PARTNERS = frozenset(permutations(fold("宋遼金夏蒙"), 2))
"""States so often named together that nothing else need show it."""


@cache
def _after_state() -> frozenset[str]:
    return frozenset(fold("".join(lines("nouns_after_states.txt"))))


def add_states(reading: Reading, met: Iterable[int], context: Context, names_side: Callable[[str], bool]) -> None:
    """Settle the states that a single character names.

    ``met``: where such characters stand. ``names_side``: whether the document names a side in full; a character that is
    surely a surname too (韓, 梁) counts only for one that it names.
    """
    folded = reading.folded
    named: set[str | None] | None = None
    for position in met:
        if reading.taken[position] or reading.plain[position]:
            continue
        state = context.state(folded[position])
        if is_sure_surname(folded[position]) and not names_side(state.side):
            if named is None:
                named = {name.polity for name in reading.names() if name.end - name.start > 1}
            if state.side not in named:
                continue
        if _is_state(reading, position):
            weight = weigh(position, position + 1, KNOWN)
            reading.add(Candidate(position, position + 1, _POLITY, state.name, state.side, weight))


def _is_state(reading: Reading, position: int) -> bool:
    folded = reading.folded
    before = folded[position - 1 : position]
    after = folded[position + 1 : position + 2]
    if folded[position] == "夏" and (_SEASON_BEFORE.search(before) or (before in _CLAUSE_ENDS and after in _PAUSES)):
        return False
    if before == _LISTED and not (folded[position - 2] in singles() or position - 1 in reading.ending):
        return False  # 銀、夏、綏、宥四州
    if folded[position] == "元" and _COUNTED_BEFORE.search(before):
        return False
    if _is_pair(reading, position - 1, position) or _is_pair(reading, position, position + 1):
        return True
    return bool(reading.may_begin(position)) and _closes(reading, position + 1)


def _closes(reading: Reading, end: int) -> bool:
    folded = reading.folded
    return bool(reading.may_end(end)) or (end < len(folded) and folded[end] in _after_state())


def _is_pair(reading: Reading, first: int, second: int) -> bool:
    """Whether the characters at two neighbouring offsets are two states named together: 宋金, 蒙夏."""
    folded = reading.folded
    if first < 0 or second >= len(folded) or any(reading.plain[first : second + 1]):
        return False
    pair = folded[first], folded[second]
    if pair[0] == pair[1] or not all(character in singles() for character in pair):
        return False
    return pair in _PARTNERS or bool(reading.may_begin(first) and _closes(reading, second + 1))

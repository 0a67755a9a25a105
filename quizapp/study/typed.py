"""Comparing what was typed with what is accepted: script, width, case, spaces and punctuation make no difference."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from questions.calendars.numerals import NUMERALS, parse_number

Fold = Callable[[str], str]
"""Maps Traditional and Simplified characters to one form."""

_IGNORED = ("P", "Z", "C", "S")
"""Unicode categories: punctuation, separators, controls, symbols."""
_COUNTED = re.compile(rf"(?:公元|西元)?(?P<before>前?)(?P<number>[{NUMERALS}]+)(?P<unit>.*)")
_OPTIONAL_UNITS = ("年", "世纪", "世紀")
"""What a learner may leave out after a number."""
_SHORTEST_NEAR = 3
"""In two characters, one off is another name altogether: 西夏, 西遼."""


@dataclass(frozen=True, slots=True)
class _Count:
    """A number and what it counts: 12世紀, 三次."""

    number: int
    unit: str

    def answers(self, wanted: _Count) -> bool:
        left_out = not self.unit and wanted.unit in _OPTIONAL_UNITS
        return self.number == wanted.number and (left_out or self.unit == wanted.unit)


def normalised(text: str, fold: Fold) -> str:
    """``text`` reduced to the letters, characters and figures that make an answer."""
    wide = fold(unicodedata.normalize("NFKC", text)).casefold()
    return "".join(character for character in wide if unicodedata.category(character)[0] not in _IGNORED)


def same(given: str, wanted: str) -> bool:
    """Whether two normalised answers say the same: 十二世紀 and 12世紀 do, and 12 answers both."""
    if given == wanted:
        return True
    left, right = _count(given), _count(wanted)
    return left is not None and right is not None and left.answers(right)


def one_off(given: str, wanted: str) -> bool:
    """Whether two different normalised answers part by one character: another one, one too many or one too few."""
    if len(wanted) < _SHORTEST_NEAR or abs(len(given) - len(wanted)) > 1 or _count(wanted):
        return False
    head = 0
    while head < min(len(given), len(wanted)) and given[head] == wanted[head]:
        head += 1
    skipped = int(len(given) >= len(wanted)), int(len(wanted) >= len(given))
    return given != wanted and given[head + skipped[0] :] == wanted[head + skipped[1] :]


def _count(text: str) -> _Count | None:
    match = _COUNTED.fullmatch(text)
    number = parse_number(match["number"]) if match else None
    if match is None or number is None:
        return None
    return _Count(-number if match["before"] else number, match["unit"])

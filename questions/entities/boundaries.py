"""Where a name may begin and end: the words that come right before and right after names.

Chinese writes no spaces: a name of unknown length is found by what stands around it, as in 命|徐禧|等人, 被|孟珙|截擊.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from questions.data import lines, rows
from questions.documents.script import fold

STRONG = 2
WEAK = 1
NONE = 0

_FINAL_VERBS = frozenset(fold("死卒薨崩逃降叛敗反亡歿逝"))
"""Verbs that end a clause by themselves: 孟珙卒，"""


_PARTICLES = frozenset(fold("在與和及的之為自於從由到至年月日時後稱以被將把"))
"""Single characters after which something new surely begins."""


class Words:
    """A set of words asked which of them begin or end at a place; compared script-folded."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(fold(word) for word in words)
        self._first = frozenset(word[0] for word in self._words)
        self._last = frozenset(word[-1] for word in self._words)
        self._lengths = sorted({len(word) for word in self._words}, reverse=True)

    def beginning_at(self, folded: str, position: int) -> int:
        """Length of the longest word that begins at ``position``; 0 for none."""
        if folded[position : position + 1] not in self._first:
            return 0
        for length in self._lengths:
            if folded[position : position + length] in self._words:
                return length
        return 0

    def ending_at(self, folded: str, position: int) -> int:
        """Length of the longest word that ends at ``position``; 0 for none."""
        if folded[position - 1 : position] not in self._last:
            return 0
        for length in self._lengths:
            if length <= position and folded[position - length : position] in self._words:
                return length
        return 0


def is_han(character: str) -> bool:
    """Whether ``character`` is a Chinese one (and no punctuation, digit or letter)."""
    return "\u3400" <= character <= "\u9fff" or character > "\U00020000" or "\uf900" <= character <= "\ufaff"


@cache
def words_before() -> Words:
    """Words after which a name may begin: 派, 命令, 與, 被; verbs of events among them."""
    listed = [word for line in lines("words_before_names.txt") for word in line.split()]
    return Words([*listed, *(row["verb"] for row in rows("event_verbs.tsv"))])


@cache
def words_after() -> Words:
    """Words before which a name may end: 率軍, 等人, 之; verbs of events and words of clauses among them."""
    listed = [word for line in lines("words_after_names.txt") for word in line.split()]
    listed += [row["verb"] for row in rows("event_verbs.tsv")]
    listed += [row["word"] for row in rows("clause_words.tsv") if len(row["word"]) > 1]
    return Words(listed)


@cache
def _taking() -> Words:
    return Words(row["verb"] for row in rows("event_verbs.tsv") if row["kind"] == "battle")


def is_taken(folded: str, position: int) -> bool:
    """Whether a verb of battle stands right before ``position``: 攻取|上京."""
    return _taking().ending_at(folded, position) > 0


def ends_before(folded: str, position: int) -> int:
    """How surely a name may end at ``position``: STRONG, WEAK or NONE."""
    if position >= len(folded) or not is_han(folded[position]):
        return STRONG
    length = words_after().beginning_at(folded, position)
    if length > 1:
        return STRONG
    if length == 0:
        return NONE
    if folded[position] in _FINAL_VERBS and (position + 1 == len(folded) or not is_han(folded[position + 1])):
        return STRONG
    return WEAK


def begins_after(folded: str, position: int) -> int:
    """How surely a name may begin at ``position``: STRONG after punctuation, a long word or a particle; WEAK; NONE."""
    if position == 0 or not is_han(folded[position - 1]):
        return STRONG
    length = words_before().ending_at(folded, position)
    if length > 1 or folded[position - 1] in _PARTICLES:
        return STRONG
    return WEAK if length else NONE


def word_after(folded: str, position: int) -> int:
    """Length of the longest word of those after names that begins at ``position``; 0 for none."""
    return words_after().beginning_at(folded, position)


def is_word_before(folded: str) -> bool:
    """Whether the whole of ``folded`` is a word after which names begin: 俘獲."""
    return words_before().ending_at(folded, len(folded)) >= len(folded)


def is_plain_word(folded: str) -> bool:
    """Whether the whole of ``folded`` is a word of the lists and so no name: 聯絡."""
    return words_after().beginning_at(folded, 0) >= len(folded)

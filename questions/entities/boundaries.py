"""Where a name may begin and end: the words that come right before and right after names.

Chinese writes no spaces: a name of unknown length is found by what stands around it, as in 命|徐禧|等人, 被|孟珙|截擊.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from questions.data import lines, rows
from questions.documents.script import fold

STRONG = 2
WEAK = 1
NONE = 0

_FINAL_VERBS = frozenset(fold("死卒薨崩逃降叛敗反亡歿逝"))
"""Verbs that end a clause by themselves: 孟珙卒，"""
_LONG = 2
"""Characters from which a word surely ends a name."""
_PARTICLES = frozenset(fold("在與和及的之為自於從由到至年月日時後稱以被將把"))
"""Single characters after which something new surely begins."""


class Words:
    """A set of words asked which of them begin or end at a place; compared script-folded."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(fold(word) for word in words)
        self._by_first = _lengths((word[0], len(word)) for word in self._words)
        self._by_last = _lengths((word[-1], len(word)) for word in self._words)

    def __contains__(self, folded: str) -> bool:
        """Whether ``folded`` is one of the words."""
        return folded in self._words

    def beginning_at(self, folded: str, position: int) -> int:
        """Length of the longest word that begins at ``position``; 0 for none."""
        for length in self._by_first.get(folded[position : position + 1], ()):
            if folded[position : position + length] in self._words and position + length <= len(folded):
                return length
        return 0

    def ending_at(self, folded: str, position: int) -> int:
        """Length of the longest word that ends at ``position``; 0 for none."""
        for length in self._by_last.get(folded[position - 1 : position], ()):
            if length <= position and folded[position - length : position] in self._words:
                return length
        return 0


def _lengths(characters: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """For each character the lengths given with it, the longest first."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for character, length in characters:
        found[character].add(length)
    return {character: tuple(sorted(lengths, reverse=True)) for character, lengths in found.items()}


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
def _deeds() -> Words:
    return Words(row["verb"] for row in rows("event_verbs.tsv") if len(row["verb"]) > 1)


def holds_deed(folded: str, start: int, end: int) -> bool:
    """Whether a verb of two characters or more stands in a stretch: (海防)部爆發海, 實行州."""
    return any(_deeds().beginning_at(folded[start:end], offset) for offset in range(end - start - 1))


@cache
def _taking() -> Words:
    return Words(row["verb"] for row in rows("event_verbs.tsv") if row["kind"] == "battle")


def is_taken(folded: str, position: int) -> bool:
    """Whether a verb of battle stands right before ``position``: 攻取|上京."""
    return _taking().ending_at(folded, position) > 0


def ends_before(folded: str, position: int) -> int:
    """How surely a name may end at ``position``: STRONG, WEAK or NONE."""
    if position >= len(folded):
        return STRONG
    length = word_after(folded, position)
    if length > 1:
        return STRONG
    character = folded[position]
    if length == 0:
        return NONE if is_han(character) else STRONG
    return STRONG if character in _FINAL_VERBS and not is_han(folded[position + 1]) else WEAK


def begins_after(folded: str, position: int) -> int:
    """How surely a name may begin at ``position``: STRONG after punctuation, a long word or a particle; WEAK; NONE."""
    if position == 0:
        return STRONG
    before = folded[position - 1]
    if before in _PARTICLES:
        return STRONG
    length = words_before().ending_at(folded, position)
    if length:
        return STRONG if length > 1 else WEAK
    return NONE if is_han(before) else STRONG


def word_after(folded: str, position: int) -> int:
    """Length of the longest word of those after names that begins at ``position``; 0 for none.

    A word of one character that ends the text is as telling as a long one, and counts as one.
    """
    length = words_after().beginning_at(folded, position)
    return _LONG if length == 1 and position + 1 == len(folded) else length


def is_word_before(folded: str) -> bool:
    """Whether the whole of ``folded`` is a word after which names begin: 俘獲."""
    return folded in words_before()


def is_plain_word(folded: str) -> bool:
    """Whether the whole of ``folded`` is a word of the lists and so no name: 聯絡."""
    return folded in words_after()

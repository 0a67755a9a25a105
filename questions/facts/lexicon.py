"""A table of words looked up in a text: in one pass and at a place, at a cost that does not grow with the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

from questions.entities.boundaries import Words

_PIECE = 256
"""Characters searched at a time."""


class Lexicon:
    """Words, script-folded. Of those that begin at one place only the longest counts."""

    def __init__(self, words: Iterable[str]) -> None:
        listed = list(words)
        self._automaton = AhoCorasick(listed, matchkind=MatchKind.LeftmostLongest)
        self._words = Words(listed)
        self._longest = max(map(len, listed), default=0)

    def met(self, folded: str, begin: int = 0) -> Iterator[tuple[int, int]]:
        """Start and end of the words in ``folded`` from ``begin`` on, in order and apart from each other.

        A piece at a time, so that who begins anew after each word pays for no more than he takes.
        """
        while begin < len(folded):
            stop = begin + _PIECE
            found = self._automaton.find_matches_as_indexes(folded[begin : stop + self._longest])
            resumed = stop
            for _, start, end in found:
                if begin + start >= stop:
                    break
                yield begin + start, begin + end
                resumed = max(stop, begin + end)
            begin = resumed

    def at(self, folded: str, position: int) -> str:
        """The word that begins at ``position``; empty where none does."""
        return folded[position : position + self._words.beginning_at(folded, position)]

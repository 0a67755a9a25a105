"""A table of words looked up in a text: in one pass and at a place, at a cost that does not grow with the table."""

from __future__ import annotations

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, MatchKind

from questions.entities.boundaries import Words


class Lexicon:
    """Words, script-folded. Of those that begin at one place only the longest counts."""

    def __init__(self, words: Iterable[str]) -> None:
        listed = list(words)
        self._automaton = AhoCorasick(listed, matchkind=MatchKind.LeftmostLongest)
        self._words = Words(listed)

    def met(self, folded: str, begin: int = 0) -> list[tuple[int, int]]:
        """Start and end of the words in ``folded`` from ``begin`` on, in order and apart from each other."""
        found = self._automaton.find_matches_as_indexes(folded[begin:] if begin else folded)
        return [(begin + start, begin + end) for _, start, end in found]

    def at(self, folded: str, position: int) -> str:
        """The word that begins at ``position``; empty where none does."""
        return folded[position : position + self._words.beginning_at(folded, position)]

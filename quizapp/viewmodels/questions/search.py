"""Searching many short texts as one types: any words, of one character or more, in either script."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from questions.documents.script import fold

_END = "\n"


class SearchIndex:
    """All texts in one string, searched by the string search of the language: 100,000 questions in some 10 ms.

    Two characters are a word in Chinese, which indexes of three find nothing for.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        folded = [fold(text).lower().replace(_END, " ") for text in texts]
        self._whole = _END.join(folded)
        self._starts = [0, *accumulate(len(text) + len(_END) for text in folded)][: len(folded)]

    def find(self, words: str) -> list[int] | None:
        """Places of the texts that hold all of the words, which spaces divide; None where none are given."""
        found: set[int] | None = None
        for word in fold(words).lower().split():
            places = set(self._holding(word))
            found = places if found is None else found & places
        return None if found is None else sorted(found)

    def _holding(self, word: str) -> Iterator[int]:
        at = self._whole.find(word)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            yield place
            if place + 1 == len(self._starts):
                return
            at = self._whole.find(word, self._starts[place + 1])

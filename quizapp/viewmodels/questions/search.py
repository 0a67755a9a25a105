"""Searching many short texts as one types: any words, of one character or more, in either script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress
from operator import and_

from questions.documents.script import fold


class SearchIndex:
    """Rows of texts, of which each is kept once however many rows have it, and searched by the language's own search.

    Options, answers and titles of sources stand in many questions; with what is left, all of 100,000 questions are
    looked through in some 20 ms. Two characters are a word in Chinese, which indexes of three find nothing for.
    """

    def __init__(self, rows: Iterable[Iterable[str]]) -> None:
        """Take the texts of each row."""
        places: dict[str, list[int]] = {}
        self._rows = 0
        for row, texts in enumerate(rows):
            self._rows = row + 1
            for text in dict.fromkeys(texts):
                places.setdefault(text, []).append(row)
        self._texts = [fold(text).lower() for text in places]
        self._places = list(places.values())

    def find(self, words: str) -> list[int] | None:
        """Rows that hold all of the words, which spaces divide; None where none are given."""
        found: Sequence[int] | None = None
        for word in fold(words).lower().split():
            holding = self._holding(word)
            found = holding if found is None else bytes(map(and_, found, holding))
        return None if found is None else list(compress(range(self._rows), found))

    def _holding(self, word: str) -> bytearray:
        """For each row, whether one of its texts holds a word."""
        rows = bytearray(self._rows)
        for places in compress(self._places, [word in text for text in self._texts]):
            for row in places:
                rows[row] = 1
        return rows

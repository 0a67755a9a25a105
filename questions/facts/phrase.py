"""Words of a statement and the names in them, which keep their places as clauses are cut and put together."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import NamedTuple

from questions.entities.entity import Entity


class Phrase(NamedTuple):
    """Words, and the names in them in order."""

    text: str
    names: tuple[Entity, ...] = ()

    def part(self, start: int, end: int | None = None) -> Phrase:
        """Its stretch from ``start`` to ``end``, with the names that stand whole in it."""
        stop = len(self.text) if end is None else end
        names = tuple(name.moved(-start) for name in self.names if start <= name.start and name.end <= stop)
        return Phrase(self.text[start:stop], names)

    def followed_by(self, other: Phrase, mark: str = "") -> Phrase:
        """The two with ``mark`` between them."""
        by = len(self.text) + len(mark)
        return Phrase(f"{self.text}{mark}{other.text}", (*self.names, *(name.moved(by) for name in other.names)))


def joined(phrases: Iterable[Phrase], mark: str) -> Phrase:
    """One phrase of several, ``mark`` between them."""
    return reduce(lambda before, after: before.followed_by(after, mark), phrases)

"""Words taken from a passage, each character with its place there, so that names found once in the passage hold."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from questions.entities.entity import Entity
from questions.entities.recogniser import Recogniser

NOWHERE = -1
"""The place of a character that does not stand in the passage."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A text and where in the passage each of its characters stands."""

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, prose: str, ranges: Iterable[tuple[int, int]]) -> Excerpt:
        """The stretches of ``prose`` joined."""
        places = tuple(place for start, end in ranges for place in range(start, end))
        return cls("".join([prose[place] for place in places]), places)

    @classmethod
    def made_of(cls, words: str) -> Excerpt:
        """``words`` that stand nowhere as they are."""
        return cls(words, (NOWHERE,) * len(words))

    def part(self, start: int, end: int | None = None) -> Excerpt:
        """The excerpt's own stretch from ``start`` to ``end``."""
        return Excerpt(self.text[start:end], self.places[start:end])

    def without(self, spans: Iterable[tuple[int, int]]) -> Excerpt:
        """The excerpt less some of its own stretches."""
        dropped = {offset for start, end in spans for offset in range(start, end)}
        if not dropped:
            return self
        kept = [offset for offset in range(len(self.text)) if offset not in dropped]
        return Excerpt("".join([self.text[k] for k in kept]), tuple([self.places[k] for k in kept]))


class Names:
    """The names in a passage, found once and given for any excerpt of it."""

    def __init__(self, prose: str, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self._found: Sequence[Entity] = recogniser.find(prose)
        self._starts = [entity.start for entity in self._found]

    def of(self, excerpt: Excerpt) -> tuple[Entity, ...]:
        """Names that stand whole in ``excerpt``, with offsets in its text."""
        if NOWHERE in excerpt.places:
            return self._recogniser.find(excerpt.text)
        if not excerpt.places:
            return ()
        first, last = excerpt.places[0], excerpt.places[-1]
        offsets = {place: offset for offset, place in enumerate(excerpt.places)}
        names = []
        for entity in self._found[bisect_left(self._starts, first) :]:
            if entity.start > last:
                break
            start, end = offsets.get(entity.start), offsets.get(entity.end - 1)
            if start is not None and end is not None and end - start == entity.end - 1 - entity.start:
                names.append(Entity(entity.text, entity.name, entity.type, start, end + 1, entity.polity))
        return tuple(names)

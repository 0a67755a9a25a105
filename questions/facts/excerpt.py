"""Words taken from a passage, each stretch with its place there, so that names found once in the passage hold."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from questions.documents.script import fold
from questions.entities.entity import Entity
from questions.entities.finder import NameFinder

_new = tuple.__new__
"""Makes a named tuple of a tuple in half the time that its class takes."""
_NEAR = 5_000
"""Characters; whoever was named farther back is looked for no more."""


class Excerpt(NamedTuple):
    """A text and where in the passage it stands."""

    text: str
    folded: str
    """The text script-folded: cut from the passage folded, which is much faster than to fold every excerpt."""
    stretches: tuple[tuple[int, int], ...]
    """The stretches of the passage that it is made of, apart from each other, in order; none where it is made up."""

    @classmethod
    def made_of(cls, words: str) -> Excerpt:
        """``words`` that stand nowhere as they are."""
        return cls(words, fold(words), ())

    def part(self, start: int, end: int | None = None) -> Excerpt:
        """The excerpt's own stretch from ``start`` to ``end``."""
        if start == 0 and end is None:
            return self
        return self.parts([(start, len(self.text) if end is None else end)])

    def parts(self, spans: Iterable[tuple[int, int]]) -> Excerpt:
        """Some of the excerpt's own stretches, joined; ascending and apart, empty ones left out."""
        text, folded = self.text, self.folded
        kept = [(start, end) for start, end in spans if start < end]
        if len(kept) == len(self.stretches) == 1:
            (start, end), (first, _) = kept[0], self.stretches[0]
            return _new(Excerpt, (text[start:end], folded[start:end], ((first + start, first + end),)))
        return Excerpt(
            "".join([text[start:end] for start, end in kept]),
            "".join([folded[start:end] for start, end in kept]),
            tuple(_joined(place for start, end in kept for place in self._places(start, end))),
        )

    def without(self, spans: Iterable[tuple[int, int]]) -> Excerpt:
        """The excerpt less some of its own stretches, which are given in order."""
        kept: list[tuple[int, int]] = []
        position = 0
        for start, end in spans:
            kept.append((position, start))
            position = end
        return self.parts([*kept, (position, len(self.text))]) if kept else self

    def _places(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where in the passage the own stretch from ``start`` to ``end`` stands."""
        for first, last in self.stretches:
            length = last - first
            if start < length and end > 0:
                yield first + max(start, 0), first + min(end, length)
            start, end = start - length, end - length


def _joined(stretches: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches, those that touch made one."""
    held = (0, 0)
    for start, end in stretches:
        if held[1] == start:
            held = held[0], end
            continue
        if held[1]:
            yield held
        held = start, end
    if held[1]:
        yield held


class Names:
    """The names in a passage, found once and given for any excerpt of it."""

    def __init__(self, prose: str, finder: NameFinder) -> None:
        self._finder = finder
        self.passage = Excerpt(prose, finder.folded(prose), ((0, len(prose)),))
        self._found: Sequence[Entity] = finder.find(prose)
        self._starts = [entity.start for entity in self._found]
        self._called: dict[str, tuple[Entity, ...]] = {}

    def of(self, excerpt: Excerpt) -> tuple[Entity, ...]:
        """Names that stand whole in ``excerpt``, with offsets in its text."""
        if not excerpt.stretches:
            return self._finder.find(excerpt.text) if excerpt.text else ()
        names: list[Entity] = []
        offset = 0
        for start, end in excerpt.stretches:
            by = offset - start
            for place in range(bisect_left(self._starts, start), len(self._found)):
                entity = self._found[place]
                if entity.end > end:
                    break
                names.append(entity.moved(by))
            offset += end - start
        return tuple(names)

    def called(self, words: str, position: int) -> tuple[Entity, ...]:
        """Names in ``words`` as they stand last before ``position``; as they are by themselves where they do not."""
        place = self.passage.text.rfind(words, max(position - _NEAR, 0), position)
        if place >= 0 and (names := self.of(self.passage.part(place, place + len(words)))):
            return names
        if words not in self._called:
            self._called[words] = self._finder.find(words)
        return self._called[words]

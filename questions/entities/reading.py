"""A text while its names are being found: the names settled so far and where they stand."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

from questions.entities.boundaries import STRONG, WEAK, begins_after, ends_before
from questions.entities.candidate import Candidate
from questions.entities.entity import EntityType
from questions.entities.rules.sides import singles

_start = attrgetter("start")
_SURE_BEFORE_NAMES = (EntityType.POLITY, EntityType.OFFICE, EntityType.ARMY)


class Reading:
    """Script-folded text with the names found in it."""

    def __init__(self, folded: str, settled: Iterable[Candidate], plain: bytearray) -> None:
        self.folded = folded
        self.plain = plain
        """1 where a character belongs to a word that is no name."""
        self.ending: dict[int, Candidate] = {}
        """The name that ends at an offset."""
        self.starting: dict[int, Candidate] = {}
        """The name that starts at an offset."""
        self.taken = bytearray(len(folded))
        """1 where a character belongs to a name."""
        self._in_order: list[Candidate] | None = None
        self._added: list[Candidate] = []
        """Not yet in their places in the list before."""
        for candidate in settled:
            start, end, kind, _, _, _ = candidate
            if kind is not None:
                self.taken[start:end] = b"\x01" * (end - start)
                self.ending[end] = self.starting[start] = candidate

    def add(self, candidate: Candidate) -> None:
        """Settle one more name, or settle one anew."""
        start, end, kind, _, _, _ = candidate
        if kind is not None:
            self.taken[start:end] = b"\x01" * (end - start)
            self.ending[end] = self.starting[start] = candidate
            if self._in_order is not None:
                self._added.append(candidate)

    def remove(self, candidate: Candidate) -> None:
        """Take back a settled name."""
        self.taken[candidate.start : candidate.end] = bytes(candidate.end - candidate.start)
        del self.ending[candidate.end], self.starting[candidate.start]
        self._in_order = None

    def is_free(self, start: int, end: int) -> bool:
        """Whether no name stands between the two offsets."""
        return end <= len(self.taken) and self.taken.find(1, start, end) < 0

    def cuts_word(self, position: int) -> bool:
        """Whether ``position`` stands inside a word that is no name: 太|和(二年)."""
        return position < len(self.plain) and bool(self.plain[position - 1] and self.plain[position])

    def ends_with(self, position: int, kind: EntityType) -> bool:
        """Whether a name of ``kind`` ends at ``position``."""
        candidate = self.ending.get(position)
        return candidate is not None and candidate.type is kind

    def may_begin(self, position: int) -> int:
        """How surely a name may begin at ``position`` (see :func:`~questions.entities.boundaries.begins_after`)."""
        before = self.ending.get(position)
        if before is not None:
            return STRONG if before.type in _SURE_BEFORE_NAMES else WEAK
        certainty = begins_after(self.folded, position)
        if not certainty and self.folded[position - 1] in singles() and begins_after(self.folded, position - 1):
            return WEAK
        return certainty

    def may_end(self, position: int) -> int:
        """How surely a name may end at ``position`` (see :func:`~questions.entities.boundaries.ends_before`)."""
        certainty = ends_before(self.folded, position)
        return WEAK if certainty < WEAK and position in self.starting else certainty

    def names(self) -> list[Candidate]:
        """All names, in order. Not to be changed: what is added or removed later stands in the next call's list."""
        if self._in_order is None:
            self._in_order = [self.starting[start] for start in sorted(self.starting)]
        elif self._added:
            self._in_order = list(self._in_order)
            for name in self._added:
                place = bisect_left(self._in_order, name.start, key=_start)
                known = place < len(self._in_order) and self._in_order[place].start == name.start
                self._in_order[place : place + known] = [name]
        self._added.clear()
        return self._in_order

"""A text while its names are being found: the names settled so far and where they stand."""

from __future__ import annotations

from collections.abc import Iterable

from questions.entities.boundaries import WEAK, begins_after, ends_before
from questions.entities.candidate import Candidate
from questions.entities.entity import EntityType


class Reading:
    """Script-folded text with the names found in it."""

    def __init__(self, folded: str, settled: Iterable[Candidate]) -> None:
        self.folded = folded
        self.ending: dict[int, Candidate] = {}
        """The name that ends at an offset."""
        self.starting: dict[int, Candidate] = {}
        """The name that starts at an offset."""
        self.taken = bytearray(len(folded))
        """1 where a character belongs to a name."""
        for candidate in settled:
            self.add(candidate)

    def add(self, candidate: Candidate) -> None:
        """Settle one more name."""
        length = candidate.end - candidate.start
        self.taken[candidate.start : candidate.end] = b"\x01" * length
        if candidate.type is not None:
            self.ending[candidate.end] = candidate
            self.starting[candidate.start] = candidate

    def is_free(self, start: int, end: int) -> bool:
        """Whether no name stands between the two offsets."""
        return end <= len(self.taken) and not any(self.taken[start:end])

    def ends_with(self, position: int, *kinds: EntityType) -> bool:
        """Whether a name of one of ``kinds`` ends at ``position``."""
        candidate = self.ending.get(position)
        return candidate is not None and candidate.type in kinds

    def may_begin(self, position: int) -> bool:
        """Whether a name may begin at ``position``."""
        return position in self.ending or begins_after(self.folded, position)

    def may_end(self, position: int) -> int:
        """How surely a name may end at ``position`` (see :func:`~questions.entities.boundaries.ends_before`)."""
        certainty = ends_before(self.folded, position)
        return max(certainty, WEAK) if position in self.starting else certainty

    def names(self) -> list[Candidate]:
        """All names, in order."""
        return [self.starting[start] for start in sorted(self.starting)]

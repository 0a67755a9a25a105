"""A stretch of days."""

from __future__ import annotations

from dataclasses import dataclass

EARLIEST = 0
"""Stands for "no first day": Julian Day Number of 1 January 4713 BCE."""
LATEST = 3_000_000
"""Stands for "no last day": a day of the year 3501."""


@dataclass(frozen=True, slots=True)
class DayInterval:
    """A closed stretch of days as Julian Day Numbers: the only thing dates are compared by."""

    first: int
    """`EARLIEST` where nothing says when it began."""
    last: int
    """`LATEST` where nothing says when it ended."""

    def overlaps(self, other: DayInterval) -> bool:
        """Whether the two stretches share a day."""
        return self.first <= other.last and other.first <= self.last

    def contains(self, other: DayInterval) -> bool:
        """Whether every day of ``other`` lies in this stretch."""
        return self.first <= other.first and other.last <= self.last

    def joined(self, other: DayInterval) -> DayInterval:
        """Return the stretch from the earlier beginning to the later end."""
        return DayInterval(min(self.first, other.first), max(self.last, other.last))

    def widened(self, days: int) -> DayInterval:
        """Return the stretch with so many days more on both sides."""
        return DayInterval(max(self.first - days, EARLIEST), min(self.last + days, LATEST))

    @property
    def length(self) -> int:
        """How many days it has."""
        return self.last - self.first + 1

    @property
    def is_open(self) -> bool:
        """Whether one of its ends is unknown."""
        return self.first <= EARLIEST or self.last >= LATEST

"""Laying events out on a lane, for one scale of the axis.

An event takes the room of its days or of its words, whichever is more. From the earliest on, each takes the first of
the lane's rows that is free; one that finds none goes into the band below, where neighbours are counted together. What
is laid out for one scale holds for every larger one: days move apart, words stay as wide as they are.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

CELL = 7.0
"""Width in pixels within which events in the band are counted together."""
_LENGTHS = (40.0, 400.0, 4000.0)
"""Days. Events are kept apart by length, so that those in sight are found from their first days alone."""


@dataclass(slots=True)
class Shelf:
    """Events of like length on the rows of a lane, by their first days."""

    longest: float = 0.0
    """Days."""
    firsts: list[float] = field(default_factory=list)
    events: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)

    def put(self, event: int, first: float, days: float, row: int) -> None:
        """Take an event that begins no earlier than those before."""
        self.firsts.append(first)
        self.events.append(event)
        self.rows.append(row)
        self.longest = max(self.longest, days)


@dataclass
class Cell:
    """Neighbours in the band."""

    first: float
    """The first day of the earliest."""
    last: float
    """The first day of the latest."""
    events: list[int]
    signs: Counter[str] = field(default_factory=Counter)
    """How many of each sign."""

    @cached_property
    def leading(self) -> str:
        """The sign of most of them."""
        return self.signs.most_common(1)[0][0]

    @cached_property
    def weight(self) -> float:
        """0 for a single event, one more for each doubling."""
        return math.log2(len(self.events))


@dataclass(slots=True)
class Packed:
    """A lane laid out."""

    shelves: tuple[Shelf, ...]
    cells: list[Cell]
    cell_firsts: list[float]
    row_of: dict[int, int]
    """Row of each event that found one."""

    def in_sight(self, first: float, last: float, margin: float) -> Iterator[tuple[int, int]]:
        """Events that reach into the days from ``first`` to ``last``, and their rows.

        ``margin`` are the days that the widest words take.
        """
        for shelf in self.shelves:
            begin = bisect_left(shelf.firsts, first - max(shelf.longest, margin))
            end = bisect_right(shelf.firsts, last)
            yield from zip(shelf.events[begin:end], shelf.rows[begin:end], strict=True)

    def cells_in_sight(self, first: float, last: float) -> list[Cell]:
        """Cells of the band between two days."""
        begin = max(0, bisect_left(self.cell_firsts, first) - 1)
        return self.cells[begin : bisect_right(self.cell_firsts, last)]


@dataclass(frozen=True)
class Extents:
    """What room events take, by their places."""

    firsts: Sequence[float]
    """Day on which each begins."""
    ends: Sequence[float]
    """Day after its last."""
    widths: Sequence[float]
    """Pixels that its sign and words take."""
    signs: Sequence[str]
    """What it counts as in the band."""

    @cached_property
    def shelves(self) -> list[int]:
        """Number of the shelf for each, by its length."""
        lengths = (end - first for first, end in zip(self.firsts, self.ends, strict=True))
        return [sum(length > limit for limit in _LENGTHS) for length in lengths]


def pack(order: Sequence[int], extents: Extents, scale: float, rows: int, chosen: int | None = None) -> Packed:
    """Lay out a lane of so many rows at so many pixels a day; ``order`` are its events by their first days.

    The ``chosen`` event has its room in the last row, whoever else would be there.
    """
    firsts, ends, widths, signs = extents.firsts, extents.ends, extents.widths, extents.signs
    kept_from, kept_to = math.inf, -math.inf
    if chosen is not None:
        kept_from = firsts[chosen] * scale
        kept_to = max(ends[chosen] * scale, kept_from + widths[chosen])
    shelves = tuple(Shelf() for _ in range(len(_LENGTHS) + 1))
    free = [-math.inf] * rows
    row_of: dict[int, int] = {}
    cells: list[Cell] = []
    cell = Cell(0.0, 0.0, [])
    cell_end = -math.inf
    soonest = -math.inf  # no row is free before
    for event in order:
        first = firsts[event]
        left = first * scale
        row = rows
        if event == chosen:
            row = rows - 1
        elif left >= soonest:
            right = left + widths[event]
            kept = rows - 1 if left < kept_to and max(right, ends[event] * scale) > kept_from else rows
            row = 0
            while row < kept and free[row] > left:
                row += 1
            row = row if row < kept else rows
        if row < rows:
            free[row] = max(ends[event] * scale, left + widths[event])
            soonest = min(free)
            row_of[event] = row
            shelves[extents.shelves[event]].put(event, first, ends[event] - first, row)
            continue
        if left >= cell_end:
            cell = Cell(first, first, [])
            cells.append(cell)
            cell_end = left + CELL
        cell.events.append(event)
        cell.last = first
        cell.signs[signs[event]] += 1
    return Packed(shelves, cells, [cell.first for cell in cells], row_of)


def share_rows(counts: Sequence[int], rows: int) -> list[int]:
    """Share rows among lanes by their numbers of events, each getting one at least."""
    shares = [1] * len(counts)
    for _ in range(rows - len(counts)):
        neediest = max(range(len(counts)), key=lambda lane: counts[lane] / shares[lane])
        shares[neediest] += 1
    return shares

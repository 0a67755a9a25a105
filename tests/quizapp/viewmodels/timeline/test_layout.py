"""Laying out events: nothing overlaps, nothing is lost."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest

from quizapp.viewmodels.timeline.layout import CELL, Extents, Packed, pack, share_rows


def extents(*events: tuple[float, float], width: float = 100.0) -> Extents:
    """Events of the days from the first number on, as many as the second."""
    firsts = [first for first, _ in events]
    return Extents(firsts, [first + days for first, days in events], [width] * len(events), ["new"] * len(events))


def strewn(count: int, seed: int) -> Extents:
    chance = Random(seed)
    firsts = sorted(chance.uniform(2_100_000, 2_200_000) for _ in range(count))
    ends = [first + chance.choice([1, 1, 30, 365, 3650]) for first in firsts]
    return Extents(firsts, ends, [chance.uniform(60, 300) for _ in firsts], ["new"] * count)


def in_band(packed: Packed) -> list[int]:
    return [event for cell in packed.cells for event in cell.events]


def test_neighbours_stand_below_each_other() -> None:
    packed = pack(range(3), extents((0, 1), (10, 1), (30, 1)), 1.0, 3)
    assert packed.row_of == {0: 0, 1: 1, 2: 2}


def test_a_row_is_free_again_after_the_words() -> None:
    packed = pack(range(2), extents((0, 1), (100, 1)), 1.0, 2)
    assert packed.row_of == {0: 0, 1: 0}


def test_long_events_keep_their_row_as_long_as_they_last() -> None:
    packed = pack(range(2), extents((0, 300), (200, 1)), 1.0, 2)
    assert packed.row_of == {0: 0, 1: 1}


def test_who_finds_no_row_goes_into_the_band_and_neighbours_count_together() -> None:
    packed = pack(range(4), extents((0, 1), (1, 1), (2, 1), (50, 1)), 1.0, 1)
    assert packed.row_of == {0: 0}
    assert [(cell.events, cell.first, cell.last) for cell in packed.cells] == [([1, 2], 1, 2), ([3], 50, 50)]
    assert packed.cells[0].leading == "new"
    assert packed.cells[0].weight == 1.0


def test_the_chosen_event_has_its_room() -> None:
    crowded = extents((0, 1), (1, 1), (2, 1), (150, 1))
    assert 2 not in pack(range(4), crowded, 1.0, 1).row_of
    assert pack(range(4), crowded, 1.0, 1, chosen=2).row_of == {2: 0, 3: 0}


@pytest.mark.parametrize("scale", [0.005, 0.05, 0.5, 5.0, 50.0])
@pytest.mark.parametrize("chosen", [None, 700])
def test_nothing_overlaps_and_nothing_is_lost(scale: float, chosen: int | None) -> None:
    events = strewn(1500, seed=7)
    packed = pack(range(1500), events, scale, 4, chosen)
    assert sorted([*packed.row_of, *in_band(packed)]) == list(range(1500))
    for larger in (scale, scale * 1.2):
        ends: dict[int, float] = {}
        for event in range(1500):
            row = packed.row_of.get(event)
            if row is not None:
                left = events.firsts[event] * larger
                assert left >= ends.get(row, 0.0) - 1e-6
                ends[row] = max(events.ends[event] * larger, left + events.widths[event])
    lefts = [cell.first * scale for cell in packed.cells]
    assert all(later - earlier >= CELL - 1e-6 for earlier, later in pairwise(lefts))


def test_what_is_in_sight_is_found() -> None:
    events = strewn(1500, seed=11)
    packed = pack(range(1500), events, 0.3, 5)
    first, last = 2_140_000.0, 2_141_000.0
    found = {event for event, _ in packed.in_sight(first, last, 300 / 0.3)}
    assert {event for event in packed.row_of if events.firsts[event] <= last and events.ends[event] >= first} <= found
    assert len(found) < len(packed.row_of)


def test_rows_go_to_lanes_by_need() -> None:
    assert share_rows([90, 10, 1], 9) == [7, 1, 1]
    assert share_rows([5, 5], 2) == [1, 1]

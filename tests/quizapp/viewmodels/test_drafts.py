from __future__ import annotations

import pytest

from quizapp.viewmodels.drafts import Arrangement, Pairing, Selection


def test_a_selection_is_toggled() -> None:
    draft = Selection()
    assert not draft.complete
    for place in (2, 0, 3, 2):
        draft.choose(place)
    assert (draft.given, draft.complete) == ((0, 3), True)


@pytest.mark.parametrize(
    ("picked", "row", "placed"),
    [
        ((), (0, 1, 2, 3), 0),
        ((2,), (2, 0, 1, 3), 1),
        ((2, 3), (2, 3, 0, 1), 2),
        ((2, 3, 1), (2, 3, 1, 0), 3),
        ((2, 3, 1, 0), (2, 3, 1, 0), 4),
        ((2, 3, 2), (3, 2, 0, 1), 1),
        ((2, 3, 1, 3), (2, 1, 3, 0), 2),
        ((2, 3, 1, 3, 0, 3), (2, 1, 0, 3), 4),
    ],
)
def test_picking_in_order(picked: tuple[int, ...], row: tuple[int, ...], placed: int) -> None:
    draft = Arrangement(4)
    for place in picked:
        draft.choose(place)
    assert (draft.given, draft.placed, draft.complete) == (row, placed, placed == 4)


@pytest.mark.parametrize(
    ("place", "to", "row"), [(0, 3, (1, 2, 3, 0)), (3, 0, (3, 0, 1, 2)), (1, 1, (0, 1, 2, 3)), (0, -1, (0, 1, 2, 3))]
)
def test_moving(place: int, to: int, row: tuple[int, ...]) -> None:
    draft = Arrangement(4)
    draft.move(place, to)
    assert (draft.given, draft.complete) == (row, True)


def test_pairing_goes_on_to_the_next() -> None:
    draft = Pairing(3)
    draft.pair(2)
    draft.pair(0)
    assert (draft.current, draft.complete) == (2, False)
    draft.pair(1)
    assert (draft.given, draft.complete) == ((2, 0, 1), True)


def test_a_pair_has_one_owner() -> None:
    draft = Pairing(3)
    draft.pair(0)
    draft.choose(2)
    draft.pair(0)
    assert draft.pairs == [None, None, 0]
    assert draft.current == 0

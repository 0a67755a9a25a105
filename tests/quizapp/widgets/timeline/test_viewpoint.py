from __future__ import annotations

import pytest

from quizapp.widgets.timeline.viewpoint import MOST_PIXELS_A_DAY, Viewpoint, bounded, level_scale, whole


def test_places_and_days() -> None:
    view = Viewpoint(100.0, 2.0)
    assert view.x(110) == 20.0
    assert view.day(20.0) == 110.0
    assert view.panned(10).start == 105.0


@pytest.mark.parametrize("factor", [0.3, 1.1, 4.0, 1000.0])
def test_zooming_keeps_what_is_under_the_pointer(factor: float) -> None:
    view = Viewpoint(2_170_000.0, 0.7)
    closer = view.zoomed(factor, 333.0)
    assert closer.day(333.0) == pytest.approx(view.day(333.0))
    assert closer.scale == min(0.7 * factor, MOST_PIXELS_A_DAY)


@pytest.mark.parametrize(("first", "last"), [(2_000_000, 2_200_000), (2_171_000, 2_171_000)])
def test_everything_is_in_sight_with_room_for_the_last_words(first: int, last: int) -> None:
    view = whole(first, last, 1000.0, 200.0)
    assert view.x(first) > 0
    assert view.x(last + 1) <= 1000.0 - 200.0


def test_no_farther_than_everything() -> None:
    everything = whole(1000, 2000, 500.0)
    assert bounded(everything.zoomed(0.1, 0), everything, 500.0) == everything
    assert bounded(everything.panned(-10_000), everything, 500.0) == everything
    closer = bounded(Viewpoint(99_999.0, everything.scale * 4), everything, 500.0)
    assert closer.day(500.0) == pytest.approx(everything.day(500.0))


@pytest.mark.parametrize("scale", [0.003, 0.9999, 1.0, 37.5])
def test_a_level_holds_for_what_lies_above_it(scale: float) -> None:
    level = Viewpoint(0.0, scale).level
    assert level_scale(level) <= scale * (1 + 1e-9) < level_scale(level + 1) * (1 + 2e-9)

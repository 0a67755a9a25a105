"""Figures stand side by side where that leaves no empty halves."""

from __future__ import annotations

import pytest

from quizapp.viewmodels.figures.figure import Bars, Figure, Plot, ShareRows
from quizapp.windows.statistics_view import in_rows

HIGH = Bars((), (), "")


def figure(name: str, plot: Plot = HIGH, *, wide: bool = False) -> Figure:
    return Figure(name, name, "", (), (), plot, wide)


def low(name: str, bars: int = 1) -> Figure:
    return figure(name, ShareRows(("金",) * bars, (0.5,) * bars, ("",) * bars))


@pytest.mark.parametrize(
    ("figures", "columns", "expected"),
    [
        ([figure("a"), figure("b"), figure("c")], 2, ["ab", "c"]),
        ([figure("a"), figure("b"), figure("c")], 1, ["a", "b", "c"]),
        ([figure("a"), figure("w", wide=True), figure("b")], 2, ["ab", "w"]),
        ([figure("a"), low("l"), figure("b"), figure("c"), figure("d")], 2, ["ab", "l", "cd"]),
        ([low("l"), figure("a"), low("m", bars=2), figure("b")], 2, ["lm", "ab"]),
        ([low("l", bars=3), figure("a")], 2, ["la"]),
        ([], 2, []),
    ],
)
def test_rows(figures: list[Figure], columns: int, expected: list[str]) -> None:
    assert ["".join(each.name for each in row) for row in in_rows(figures, columns)] == expected

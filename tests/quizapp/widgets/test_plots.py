"""Plots: what they draw differs, and the pointer is told numbers."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from quizapp.composition import Application
from quizapp.study.card import Rating
from quizapp.viewmodels.figures.figure import Bars, Curve, HeatMap, Plot, Series, ShareLine, ShareRows, Tone
from quizapp.widgets.plots.heat_map import HeatMapPlot
from quizapp.widgets.plots.making import plot_of
from quizapp.widgets.plots.plot import ticks
from tests.quizapp.running import Start

BARS = Bars(("一", "二"), (Series("複習", Tone.KNOWN, (1, 2)), Series("新題", Tone.NEW, (3, 0))), "題")
LINE = ShareLine(("一", "二", "三"), (0.8, 0.95, 0.9), 0.9, "目標")
ROWS = ShareRows(("金", "宋"), (0.25, 1.0), ("25 % · 4", "100 % · 9"))
DAYS = HeatMap((0, 1, 5, 9, 0, 0, 2, 3), tuple("甲乙丙丁戊己庚辛"), ((1, "3月"),), ("一", *[""] * 6), "少", "多")
CURVE = Curve(
    ((0, 1.0), (4, 0.9), (4, 1.0), (9, 0.85)),
    ((0, Rating.GOOD), (4, Rating.AGAIN)),
    6,
    ((0, "今"), (9, "後")),
    0.9,
    "目標",
)


@pytest.mark.parametrize(
    ("plot", "spot", "tip"),
    [
        (BARS, QPointF(120, 90), "一  複習 1 · 新題 3"),
        (LINE, QPointF(395, 90), "三  90 %"),
        (ROWS, QPointF(20, 40), "宋  100 % · 9"),
        (DAYS, QPointF(32, 30), "甲"),
        (CURVE, QPointF(390, 90), "85 %"),
    ],
)
def test_draws_and_tells(start: Start, qtbot: QtBot, plot: Plot, spot: QPointF, tip: str) -> None:
    application: Application = start()
    widget = plot_of(application.look, plot)
    qtbot.addWidget(widget)
    widget.resize(400, widget.height())
    assert widget.tip_at(spot) == tip
    assert widget.tip_at(QPointF(2000, 2000)) in ("", tip)
    image = widget.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert len(colours) > 4


@pytest.mark.parametrize(
    "plot",
    [
        Bars((), (Series("x", Tone.PLAIN, ()),), "題"),
        ShareLine((), (), 0.9, ""),
        ShareRows((), (), ()),
        HeatMap((), (), (), ("",) * 7, "", ""),
        Bars(("一",), (Series("x", Tone.PLAIN, (0,)),), "題"),
        ShareLine(("一",), (0.2,), 0.9, ""),
    ],
)
def test_nothing_and_next_to_nothing(start: Start, qtbot: QtBot, plot: Plot) -> None:
    widget = plot_of(start().look, plot)
    qtbot.addWidget(widget)
    widget.resize(300, 200)
    assert not widget.grab().isNull()
    assert isinstance(widget.tip_at(QPointF(100, 60)), str)


@pytest.mark.parametrize(
    ("most", "expected"),
    [
        (0, [0, 1]),
        (1, [0, 1]),
        (4, [0, 1, 2, 3, 4]),
        (7, [0, 2, 4, 6, 8]),
        (100, [0, 50, 100]),
        (260, [0, 100, 200, 300]),
    ],
)
def test_ticks_are_round(most: float, expected: list[float]) -> None:
    assert ticks(most) == expected


@pytest.mark.parametrize("width", [260, 700, 1000])
def test_names_of_months_are_whole_and_apart(start: Start, qtbot: QtBot, width: int) -> None:
    year = HeatMap((0,) * 366, ("",) * 366, ((0, "Mar"), (48, "Feb"), (52, "Mar")), ("Mon", *[""] * 6), "", "")
    widget = HeatMapPlot(start().look, year)
    qtbot.addWidget(widget)
    widget.resize(width, 200)
    spots = [spot for spot, _name in widget.month_spots()]
    assert spots[-1].right() <= width
    assert all(after.left() > before.right() for before, after in pairwise(spots))

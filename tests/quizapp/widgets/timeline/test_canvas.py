"""The time axis under keys and mouse."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent, qGray
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.composition import Application
from quizapp.viewmodels.timeline.event import Knowledge
from quizapp.viewmodels.timeline.timeline import TimelineViewModel
from quizapp.widgets.timeline.canvas import TimelineCanvas
from quizapp.widgets.timeline.viewpoint import MOST_PIXELS_A_DAY
from tests.quizapp.running import Start
from tests.quizapp.viewmodels.timeline.examples import event

KNOWN = list(Knowledge)
_INK = 60
"""Darker than this are only words."""


@pytest.fixture
def application(start: Start) -> Application:
    return start()


@pytest.fixture
def timeline(application: Application) -> TimelineViewModel:
    timeline = application.models.timeline()
    timeline.show_events(
        event(str(place), str(1100 + place), "宋金"[place % 2], KNOWN[place % 4]) for place in range(120)
    )
    return timeline


@pytest.fixture
def canvas(application: Application, timeline: TimelineViewModel, qtbot: QtBot) -> TimelineCanvas:
    canvas = TimelineCanvas(application.look, timeline)
    qtbot.addWidget(canvas)
    canvas.resize(900, 500)
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.setFocus()
    return canvas


def press(canvas: TimelineCanvas, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(canvas, key)


def test_the_ruler_is_drawn_anew_in_another_script(canvas: TimelineCanvas, timeline: TimelineViewModel) -> None:
    canvas.grab()
    ruler = canvas._painter.ruler
    before = [each.label for marks in ruler._made.values() for each in marks.marks]
    assert any("興" in label for label in before), before
    ruler._say = lambda mark: mark.replace("興", "兴")
    timeline.changed.emit()
    canvas.grab()
    assert not any("興" in each.label for marks in ruler._made.values() for each in marks.marks)


def test_begins_with_everything_in_sight(canvas: TimelineCanvas) -> None:
    assert canvas.in_sight == list(range(120))


def test_plus_and_minus_zoom_and_nought_shows_all(canvas: TimelineCanvas) -> None:
    whole = canvas.view
    press(canvas, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert canvas.view.scale == pytest.approx(whole.scale * 1.6**2)
    assert len(canvas.in_sight) < 120
    press(canvas, Qt.Key.Key_Minus)
    assert canvas.view.scale == pytest.approx(whole.scale * 1.6)
    press(canvas, Qt.Key.Key_0)
    assert canvas.view == whole


def test_looking_closer_never_ends_where_nothing_happened(canvas: TimelineCanvas, timeline: TimelineViewModel) -> None:
    timeline.show_events([event("first", "1100"), event("last", "1300")])
    for _ in range(20):
        canvas.zoom(1)
        assert canvas.in_sight
    assert canvas.view.scale == pytest.approx(MOST_PIXELS_A_DAY)


def test_arrows_pan(canvas: TimelineCanvas) -> None:
    press(canvas, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    before = canvas.view
    press(canvas, Qt.Key.Key_Right)
    assert canvas.view.start > before.start
    press(canvas, Qt.Key.Key_Left)
    assert canvas.view.start == pytest.approx(before.start)


def test_home_and_end_go_to_the_first_and_the_last(canvas: TimelineCanvas, timeline: TimelineViewModel) -> None:
    press(canvas, Qt.Key.Key_End)
    assert timeline.selection == 119
    assert 119 in canvas.in_sight
    press(canvas, Qt.Key.Key_Home)
    assert timeline.selection == 0
    assert canvas.accessibleDescription() == timeline.say(timeline.events[0])


def test_tab_goes_from_event_to_event_and_leaves_at_the_end(
    canvas: TimelineCanvas, timeline: TimelineViewModel, qtbot: QtBot
) -> None:
    press(canvas, Qt.Key.Key_Tab)
    assert timeline.selection == 0
    press(canvas, Qt.Key.Key_Tab)
    assert timeline.selection == 1
    press(canvas, Qt.Key.Key_Backtab)
    assert timeline.selection == 0
    assert not canvas.focusNextPrevChild(False), "before the first event Tab leaves"
    press(canvas, Qt.Key.Key_End)
    assert not canvas.focusNextPrevChild(True)


def test_enter_opens_and_escape_lets_go(canvas: TimelineCanvas, timeline: TimelineViewModel, qtbot: QtBot) -> None:
    press(canvas, Qt.Key.Key_Home)
    with qtbot.waitSignal(canvas.opened) as opened:
        press(canvas, Qt.Key.Key_Return)
    assert opened.args == [0]
    press(canvas, Qt.Key.Key_Escape)
    assert timeline.selection is None


@pytest.mark.parametrize("zooms", range(0, 12, 2))
@pytest.mark.parametrize("selection", [None, 60])
def test_words_never_overlap(
    canvas: TimelineCanvas, timeline: TimelineViewModel, zooms: int, selection: int | None
) -> None:
    timeline.select(selection)
    canvas.show_all()
    canvas.zoom(zooms)
    canvas.grab()
    drawn = [area for area, _ in canvas._drawn]
    assert drawn
    assert not [
        (first, second) for first, second in combinations(drawn, 2) if first.adjusted(0, 0, -1, 0).intersects(second)
    ]


def test_words_are_never_cut_at_the_edges(canvas: TimelineCanvas) -> None:
    canvas.clearFocus()
    begins, ends, top = int(canvas._gutter), canvas.width() - 1, int(canvas._header()) + 2
    words = 0
    for steps in range(2, 8, 2):
        canvas.show_all()
        canvas.zoom(steps)
        for _ in range(12):
            canvas.look_at(canvas.view.panned(17))
            image = canvas.grab().toImage()
            rows = range(top, image.height())
            assert not [(x, y) for x in (begins, ends) for y in rows if qGray(image.pixel(x, y)) < _INK]
            words += sum(qGray(image.pixel(x, y)) < _INK for x in range(begins, ends, 5) for y in rows)
    assert words, "there is ink between the edges"


def test_an_event_whose_days_have_gone_by_is_not_drawn(canvas: TimelineCanvas, timeline: TimelineViewModel) -> None:
    canvas.zoom(6)
    for _ in range(12):
        canvas.look_at(canvas.view.panned(17))
        canvas.grab()
        assert {event for _, event in canvas._drawn} <= {*canvas.in_sight}


def test_a_click_chooses(canvas: TimelineCanvas, timeline: TimelineViewModel, qtbot: QtBot) -> None:
    canvas.grab()
    area, place = canvas._drawn[3]
    spot = (area.center() + QPointF(canvas._gutter, 0)).toPoint()
    with qtbot.waitSignal(canvas.opened):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=spot)
    assert timeline.selection == place
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert timeline.selection is None


def test_a_click_on_many_looks_closer(canvas: TimelineCanvas, timeline: TimelineViewModel) -> None:
    timeline.show_events(event(str(place), "1234") for place in range(60))
    canvas.resize(900, 240)
    canvas.grab()
    (box,) = canvas._scene.boxes
    (cell,) = canvas._scene.packed(0, canvas.view.level).cells
    scale = canvas.view.scale
    x = canvas._gutter + canvas.view.x(cell.first) + 2
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPointF(x, canvas._header() + box.height - 8).toPoint())
    assert canvas.view.scale > scale


def test_dragging_and_turning_the_wheel(canvas: TimelineCanvas) -> None:
    press(canvas, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    before = canvas.view
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    QTest.mouseMove(canvas, QPoint(350, 300))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(350, 300))
    assert canvas.view.start == pytest.approx(before.panned(50).start)
    here = QPointF(400, 300)
    turn = QWheelEvent(
        here,
        canvas.mapToGlobal(here),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    scale = canvas.view.scale
    QApplication.sendEvent(canvas, turn)
    assert canvas.view.scale > scale


def test_going_to_an_event_in_the_crowd_makes_it_readable(canvas: TimelineCanvas, timeline: TimelineViewModel) -> None:
    canvas.resize(900, 220)
    canvas.show_all()
    for place in (31, 60, 90):
        timeline.select(place)
        canvas.grab()
        assert place in [event for _, event in canvas._drawn]


def test_shows_nothing_where_there_is_nothing(canvas: TimelineCanvas, timeline: TimelineViewModel) -> None:
    timeline.show_events([])
    assert canvas.in_sight == []
    assert not canvas.grab().isNull()
    press(canvas, Qt.Key.Key_Home, Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert timeline.selection is None

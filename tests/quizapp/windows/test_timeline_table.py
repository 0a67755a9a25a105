"""The events as a table: what happened can be read, however narrow the table is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.settings.declarations import LanguageChoice
from quizapp.viewmodels.timeline.event import Knowledge, TimelineEvent
from quizapp.viewmodels.timeline.events_model import Column
from quizapp.windows.timeline_table import TimelineTable
from quizapp.windows.timeline_view import TimelineView
from tests.quizapp.memory_bank import SAMPLES, Shelf
from tests.quizapp.running import Start
from tests.quizapp.viewmodels.timeline.examples import event, fact
from tests.quizapp.windows.wholeness import settle


@pytest.mark.parametrize("width", [420, 560, 760, 1200])
def test_what_happened_has_room_and_nothing_is_scrolled_sideways(start: Start, qtbot: QtBot, width: int) -> None:
    application = start(language=LanguageChoice.ENGLISH)
    timeline = application.models.timeline()
    table = TimelineTable(application.look, timeline)
    qtbot.addWidget(table)
    table.resize(width, 400)
    table.show()
    timeline.show_events([event(str(place), "1234-12-21/1235-01-18") for place in range(40)])
    settle()
    assert table.columnWidth(Column.EVENT) >= 13 * application.look.scale.body
    assert not table.horizontalScrollBar().isVisible()
    shown = [each for each in Column if not table.isColumnHidden(each)]
    assert Column.DATE in shown
    assert (len(shown) == len(Column)) == (width >= 760)


def test_in_a_wide_table_the_rest_of_a_row_stands_near_what_happened(start: Start, qtbot: QtBot) -> None:
    application = start(language=LanguageChoice.ENGLISH)
    timeline = application.models.timeline()
    table = TimelineTable(application.look, timeline)
    qtbot.addWidget(table)
    table.resize(1900, 400)
    table.show()
    timeline.show_events([event(str(place), "1234-12-21/1235-01-18") for place in range(40)])
    settle()
    assert table.columnWidth(Column.EVENT) <= 44 * application.look.scale.body
    assert table.horizontalHeader().length() == table.viewport().width()


@pytest.mark.parametrize("width", [440, 700, 960])
def test_a_table_that_was_hidden_fits_when_it_is_shown(start: Start, shelf: Shelf, qtbot: QtBot, width: int) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    timeline = application.models.timeline()
    view = TimelineView(application.look, timeline)
    qtbot.addWidget(view)
    view.resize(width, 500)
    view.show()
    facts = [fact(str(place), f"{900 + place:04}", ("遼", "後晉")[place % 2]) for place in range(600)]
    timeline.show_events(TimelineEvent("id of 聯蒙滅金", each, Knowledge.NEW) for each in facts)
    settle()
    view.bar.table.click()
    settle()
    assert not view.table.horizontalScrollBar().isVisible()
    assert view.table.horizontalHeader().length() == view.table.viewport().width()


def test_who_clears_a_search_stays_at_it(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    application.window.go("timeline")
    settle()
    view = application.window._views.view("timeline")
    assert isinstance(view, TimelineView)
    view.bar.search.setText("無此事")
    settle()
    qtbot.mouseClick(view._nothing.act, Qt.MouseButton.LeftButton)
    settle()
    assert view._timeline.events
    assert view.bar.search.hasFocus()


def test_a_table_is_about_all_its_rows_and_has_nothing_of_the_axis(start: Start, qtbot: QtBot) -> None:
    application = start(language=LanguageChoice.ENGLISH)
    timeline = application.models.timeline()
    view = TimelineView(application.look, timeline)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    timeline.show_events([event(str(place), str(1100 + place)) for place in range(40)])
    view.canvas.zoom(10)
    assert len(view._wanted()) < 40
    view.bar.table.click()
    assert view._wanted() == list(range(40))
    assert not view.bar.lanes.isVisibleTo(view.bar)
    assert view.bar.table.text() == "Axis"
    rows = view.bar.layout()
    assert rows is not None and rows.activate()
    assert view.bar.court.x() == 0, "no gap is left of what is hidden"
    view.bar.table.click()
    assert view.bar.lanes.isVisibleTo(view.bar)
    assert len(view._wanted()) < 40

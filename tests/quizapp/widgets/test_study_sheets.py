"""Widgets of the study view have the room their words need."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.viewmodels.around import Moment
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.place_sheet import PlaceSheet
from quizapp.widgets.prose import Prose
from quizapp.widgets.short_list import ShortList
from tests.quizapp.running import Start
from tests.quizapp.windows.wholeness import settle

WORDS = "宋蒙聯軍攻陷蔡州，金哀宗自縊，金朝滅亡。" * 4


def show(widget: QWidget, qtbot: QtBot, width: int, height: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()


@pytest.mark.parametrize("statement", ["金朝滅亡", WORDS], ids=["one line", "several lines"])
def test_an_event_to_be_placed_is_read_whole(start: Start, qtbot: QtBot, statement: str) -> None:
    sheet = PlaceSheet(start().look)
    landmarks = [Moment("1227年", "", "蒙古滅西夏", here=False)] * 4
    sheet.ask(Moment("1234年", "", statement, here=True), landmarks)
    show(sheet, qtbot, 500, 700)
    (text,) = sheet.event_card.findChildren(Prose)
    assert text.height() >= text.heightForWidth(text.width())


def test_a_short_list_tells_how_many_more_there_are(start: Start, qtbot: QtBot) -> None:
    few = ShortList(start().look)
    show(few, qtbot, 600, 300)
    few.show_lines("同一件事改日還會問", list("甲乙丙丁"))
    assert few.words == list("甲乙丙丁")
    few.show_lines("同一件事改日還會問", list("甲乙丙丁戊己"))
    assert few.words[:-1] == list("甲乙丙丁")
    assert "2" in few.words[-1]
    few.show_lines("同一件事改日還會問", [])
    assert not few.isVisible()


@pytest.mark.parametrize("width", [300, 600, 1200])
def test_a_line_of_a_short_list_is_read_whole(start: Start, qtbot: QtBot, width: int) -> None:
    few = ShortList(start().look)
    few.show_lines("同一件事，日後還會問", ["金朝滅亡是在哪一年？", WORDS])
    show(few, qtbot, width, few.heightForWidth(width))
    (long,) = (label for label in few.findChildren(QLabel) if label.text() == WORDS)
    assert long.height() >= long.heightForWidth(long.width())


def test_a_column_stays_where_it_is_when_the_page_begins_to_scroll(start: Start, qtbot: QtBot) -> None:
    start()  # the scroll bar is as wide as the application has it
    page = ColumnPage(400)
    content = QWidget()
    page.body.addWidget(content)
    show(page, qtbot, 500, 300)
    before = content.mapTo(page, QPoint()).x(), content.width()
    content.setMinimumHeight(900)
    qtbot.waitUntil(page.verticalScrollBar().isVisible)
    settle()
    assert (content.mapTo(page, QPoint()).x(), content.width()) == before

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


@pytest.mark.parametrize(("near", "sign"), [(True, "≈"), (False, "✗")])
def test_a_place_that_is_nearly_right_does_not_look_wrong(start: Start, near: bool, sign: str) -> None:
    sheet = PlaceSheet(start().look)
    sheet.ask(Moment("1234年", "", "金朝滅亡", here=True), [Moment("1227年", "", "蒙古滅西夏", here=False)])
    sheet.mark(1, 0, near=near)
    assert [sign in place.accessibleName() for place in sheet.in_turn] == [True, False]


def test_a_date_is_broken_between_its_calendars(start: Start) -> None:
    date = Prose(start().look, "evidence", break_after=("；", "; "))
    short, long = (
        "1234年（端平元年；儒略曆1234年）",
        "1263年五月（中統四年五月，宋景定四年五月；儒略曆1263年6月8日至7月6日）",
    )
    date.show_text(short)
    one_line = date.heightForWidth(date.maximumWidth())
    assert "<br>" not in date.text()
    date.show_text(long)
    assert date.text().count("；<br>儒略曆") == 1
    assert date.heightForWidth(date.maximumWidth()) > one_line
    assert date.plain_text == date.accessibleName() == long
    date.show_text("Lunar month 7, 1262 (18 Jul – 16 Aug 1262, Julian; 中統 3, month 7; 宋 景定 3, month 7)")
    assert date.text().count("<br>") == 1
    assert "Julian; <br>中統 3, month 7; 宋" in date.text()


def test_a_short_list_tells_how_many_more_there_are(start: Start, qtbot: QtBot) -> None:
    few = ShortList(start().look)
    show(few, qtbot, 600, 300)
    few.show_lines("同一件事改日還會問", list("甲乙丙丁"))
    assert few.words == list("甲乙丙丁")
    few.show_lines("同一件事改日還會問", list("甲乙丙丁戊己"))
    assert few.words[:-1] == list("甲乙丙丁")
    assert "2" in few.words[-1]
    settle()
    assert few._more.words.mapTo(few, QPoint()).x() == few._rows[0].words.mapTo(few, QPoint()).x()
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

"""Layouts that follow the room there is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.widgets.beside import Beside
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.panes import Panes
from quizapp.widgets.yielding import YieldingPage

WORDS = "宋蒙聯軍攻陷蔡州，金哀宗自縊，金朝滅亡。" * 4


def shown(widget: QWidget, qtbot: QtBot, width: int, height: int = 400) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()
    return widget


def resize(widget: QWidget, width: int, height: int = 400) -> None:
    widget.resize(width, height)
    QApplication.processEvents()


def of_size(width: int, height: int) -> QFrame:
    frame = QFrame()
    frame.setFixedSize(width, height)
    return frame


def test_parts_stand_beside_each_other_where_they_fit(qtbot: QtBot) -> None:
    around = QWidget()
    words, button = QLabel(WORDS), QPushButton("學習")
    words.setWordWrap(True)
    row = Beside(around, spacing=10)
    row.add(words, least=20, grows=True)
    row.add(button)
    least = 20 * around.fontInfo().pixelSize() + 10 + button.sizeHint().width()
    shown(around, qtbot, least)
    assert words.geometry().right() < button.geometry().left()
    assert button.geometry().right() == around.width() - 1
    resize(around, least - 1)
    assert words.geometry().bottom() < button.geometry().top()
    assert words.width() == around.width()
    assert words.height() == words.heightForWidth(around.width())


def test_a_column_is_as_high_as_its_parts(qtbot: QtBot) -> None:
    around = QWidget()
    outer = QVBoxLayout(around)
    row = Beside(spacing=10)
    row.add(of_size(100, 30))
    row.add(of_size(100, 50))
    outer.addLayout(row)
    assert row.heightForWidth(210) == 50
    assert row.heightForWidth(209) == 90
    assert row.minimumSize().width() == 100


def test_parts_that_grow_are_alike(qtbot: QtBot) -> None:
    around = QWidget()
    row = Beside(around, spacing=10)
    short, longer = QPushButton("1"), QPushButton("兩說並存")
    row.add(short, grows=True)
    row.add(longer, grows=True)
    shown(around, qtbot, 600)
    assert short.width() == longer.width() == 295


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    around = QWidget()
    row = Beside(around, spacing=10)
    first, second = of_size(100, 30), of_size(100, 50)
    row.add(first)
    row.add(second)
    shown(around, qtbot, 210)
    second.hide()
    assert row.heightForWidth(100) == 30


def test_fields_fill_their_row(qtbot: QtBot) -> None:
    around = QWidget()
    row = FlowLayout(around, spacing=8)
    button, field = QPushButton("學習"), QLineEdit()
    row.addWidget(button)
    row.addWidget(field)
    shown(around, qtbot, 600)
    assert button.width() == button.sizeHint().width()
    assert field.geometry().right() == 599


def test_nothing_is_wider_than_its_row(qtbot: QtBot) -> None:
    around = QWidget()
    row = FlowLayout(around)
    words = QLabel(WORDS)
    words.setWordWrap(True)
    row.addWidget(words)
    shown(around, qtbot, 120)
    assert words.width() == 120
    assert words.height() == words.heightForWidth(120)


@pytest.mark.parametrize(
    ("size", "stacked", "first"),
    [((616, 400), False, 200), ((316, 300), False, 100), ((316, 600), True, 316)],
    ids=["room for both", "low: both yield", "narrow and high"],
)
def test_panes_turn_where_they_have_the_height(qtbot: QtBot, size: tuple[int, int], stacked: bool, first: int) -> None:
    left = QFrame()
    panes = Panes(left, QFrame(), (1, 2))
    panes.need(200, 400)
    shown(panes, qtbot, *size)
    assert panes.stacked is stacked
    assert left.width() == first


def test_panes_are_no_wider_than_they_may_be(qtbot: QtBot) -> None:
    frames = QFrame(), QFrame()
    panes = Panes(*frames, (1, 1))
    panes.allow(500, 300)
    shown(panes, qtbot, panes.most)
    assert [frame.width() for frame in frames] == [500, 300]


def test_a_page_yields_before_it_is_cut(qtbot: QtBot) -> None:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    page = YieldingPage(1000)
    words = QLabel(WORDS)
    words.setWordWrap(True)
    page.body.addWidget(words)
    column.addWidget(page)
    column.addStretch()
    shown(around, qtbot, 300)
    assert page.height() == words.heightForWidth(300)
    assert not page.verticalScrollBar().maximum()
    around.resize(300, page.height() // 2)
    QApplication.processEvents()
    assert page.height() == around.height()
    assert page.verticalScrollBar().maximum()

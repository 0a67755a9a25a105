"""Tables: titles stand as what is below them stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget
from pytestqt.qtbot import QtBot

from quizapp.settings.declarations import TEXT_SIZE
from quizapp.widgets.table import Table
from tests.quizapp.running import Start

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TwoColumns(QAbstractTableModel):
    """Words and numbers."""

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 1

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 2

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return RIGHT
        return "金" if role == Qt.ItemDataRole.DisplayRole else None


@pytest.mark.parametrize(("column", "edge"), [(0, Qt.AlignmentFlag.AlignLeft), (1, Qt.AlignmentFlag.AlignRight)])
def test_titles_stand_over_what_they_name(start: Start, qtbot: QtBot, column: int, edge: Qt.AlignmentFlag) -> None:
    table = Table(start().look, TwoColumns())
    qtbot.addWidget(table)
    option = QStyleOptionHeader()
    header = table.horizontalHeader()
    header.initStyleOption(option)
    header.initStyleOptionForIndex(option, column)
    assert option.textAlignment & edge


def test_rows_follow_the_size_of_the_text(start: Start, qtbot: QtBot) -> None:
    application = start()
    table = Table(application.look, TwoColumns())
    qtbot.addWidget(table)
    before = table.row_height
    application.settings.set(TEXT_SIZE, 150)
    assert table.row_height >= before * 1.4


class LongTitle(TwoColumns):
    """The title of the last column is longer than what is in it."""

    def headerData(
        self, section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        return ("年", "其中忘記的次數")[section] if role == Qt.ItemDataRole.DisplayRole else None


def test_the_last_of_many_columns_is_never_cut(start: Start, qtbot: QtBot) -> None:
    table = Table(start().look, LongTitle())
    qtbot.addWidget(table)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    table.show_at_most(8, wide=True)
    table.resize(600, table.height())
    table.show()
    low = table.height()
    assert header.length() == table.viewport().width(), "they fit, and fill the width"
    assert table.viewport().height() - table.row_height <= table.frameWidth() * 2, "nothing is left for a scroll bar"
    table.resize(100, low)
    assert header.sectionSize(1) >= header.sectionSizeHint(1)
    assert table.height() > low, "there is room for the scroll bar"
    table.resize(600, table.height())
    assert (header.length(), table.height()) == (table.viewport().width(), low)


class Numbers(LongTitle):
    """Three columns of numbers beside their year."""

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 4

    def headerData(
        self, section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        return ("年", "新題", "學習中", "忘記")[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return RIGHT
        return "金" if role == Qt.ItemDataRole.DisplayRole else None


def test_no_column_of_numbers_stands_far_from_the_others(start: Start, qtbot: QtBot) -> None:
    table = Table(start().look, Numbers())
    qtbot.addWidget(table)
    table.show_at_most(8, wide=True)
    table.resize(900, table.height())
    table.show()
    header = table.horizontalHeader()
    spare = [header.sectionSize(each) - header.sectionSizeHint(each) for each in range(4)]
    assert header.length() == table.viewport().width()
    assert max(spare) - min(spare) <= 1


@pytest.mark.parametrize(
    ("key", "kept"),
    [("T", False), ("/", False), ("Delete", False), ("Space", True)],
)
def test_letters_are_left_to_what_is_around(start: Start, qtbot: QtBot, key: str, *, kept: bool) -> None:
    class Around(QWidget):
        heard = 0

        def keyPressEvent(self, _event: QKeyEvent) -> None:
            self.heard += 1

    around = Around()
    qtbot.addWidget(around)
    table = Table(start().look, Numbers(), around)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keySequence(table, key)
    assert (around.heard == 0) is kept

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from quizapp.dialogs.keys import sections
from quizapp.dialogs.keys_sheet import KeysSheet


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 560)
    window.show()
    return window


@pytest.fixture
def sheet(window: QWidget) -> KeysSheet:
    sheet = KeysSheet(window)
    sheet.unfold()
    QApplication.processEvents()
    return sheet


def test_says_every_key(sheet: KeysSheet) -> None:
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    for section in sections():
        assert section.title in shown
        assert {text for row in section.rows for text in row} <= shown


def test_scrolls_before_it_closes(qtbot: QtBot, sheet: KeysSheet) -> None:
    bar = sheet.findChildren(QScrollArea)[0].verticalScrollBar()
    assert bar.maximum()
    qtbot.keyClick(sheet, Qt.Key.Key_Down)
    assert bar.value()
    assert sheet.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


@pytest.mark.parametrize("width", [800, 1024, 1920])
def test_no_wider_than_the_window(window: QWidget, sheet: KeysSheet, width: int) -> None:
    window.resize(width, 700)
    QApplication.processEvents()
    area = sheet.findChildren(QScrollArea)[0]
    assert sheet.width() == width
    assert not area.horizontalScrollBar().maximum()
    whole = area.widget()
    assert whole is not None
    assert whole.width() <= area.viewport().width()


def test_no_higher_than_its_content(window: QWidget, sheet: KeysSheet) -> None:
    window.resize(1920, 1080)
    QApplication.processEvents()
    area = sheet.findChildren(QScrollArea)[0]
    whole = area.widget()
    assert whole is not None
    assert not area.verticalScrollBar().maximum()
    assert whole.height() <= whole.heightForWidth(whole.width()) + 12

"""Small explanations: short lines in a wide card, at every size of text."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.resources.tokens import STEM_WIDTH_HAN
from quizapp.settings.declarations import TEXT_SIZE
from quizapp.widgets.note import Note
from tests.quizapp.running import Start

LONG = "複習再多也不會擠掉新題。" * 8


def test_lines_are_no_longer_than_they_may_be(start: Start, qtbot: QtBot) -> None:
    application = start()
    card, note = QWidget(), Note()
    qtbot.addWidget(card)
    card.setLayout(note.row)
    note.setText(LONG)
    card.resize(1600, 300)
    card.show()
    for percent in (100, 150):
        application.settings.set(TEXT_SIZE, percent)
        qtbot.waitUntil(lambda: letters(note) == STEM_WIDTH_HAN)
        assert note.x() < note.fontInfo().pixelSize(), "it begins at the left"


def letters(note: Note) -> int:
    """How many stand in a line."""
    return note.width() // note.fontInfo().pixelSize()

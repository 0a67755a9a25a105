"""What an empty view says has lines about as long as each other."""

from __future__ import annotations

from PySide6.QtGui import QTextLayout
from pytestqt.qtbot import QtBot

from quizapp.widgets.empty_state import EmptyState

SENTENCE = "There is no question bank yet. Facts, questions and papers come from one of them"


def test_no_word_is_alone_on_the_last_line(qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.resize(1000, 600)
    empty.show()
    words = empty._words
    for count in range(8, len(SENTENCE.split()) + 1):
        empty.say(" ".join(SENTENCE.split()[:count]))
        layout = QTextLayout(words.text(), words.font())
        layout.beginLayout()
        widths = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(words.maximumWidth())
            widths.append(line.naturalTextWidth())
        layout.endLayout()
        assert min(widths) > max(widths) / 2

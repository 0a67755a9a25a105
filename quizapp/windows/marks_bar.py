"""What one may do with a question besides answering it, in a row of small buttons with their keys."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View


class Mark(StrEnum):
    """One of the things to do; the value is its key."""

    GUESS = "G"
    BURY = "B"
    SUSPEND = "S"
    FLAG = "F"
    EDIT = "E"
    REPORT = "R"
    HISTORY = "I"
    """Information about the card, as elsewhere."""


AFTER_ANSWER = frozenset({Mark.EDIT, Mark.HISTORY})
"""Would tell too much before it."""


class MarksBar(View):
    """Small and quiet: most questions are simply answered."""

    wanted = Signal(str)
    """A ``Mark``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: Collection[Mark] = ()
        self._on: dict[Mark, bool] = {}
        self.buttons: dict[Mark, QPushButton] = {}
        row = FlowLayout(self, centred=True)
        for mark in Mark:
            button = QPushButton()
            button.setProperty("kind", "quiet")
            button.setProperty("small", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked, mark=mark: self.wanted.emit(mark.value))
            self.buttons[mark] = button
            row.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons with their keys."""
        for mark, (word, tip) in self._words().items():
            key = mark.value if mark in self._letters else f"Ctrl+{mark.value}"
            sign = "✓ " if self._on.get(mark) else ""
            self.buttons[mark].setText(f"{sign}{word}  {key}")
            self.buttons[mark].setToolTip(tip)

    def show_marks(self, *, letters: Collection[Mark], answered: bool, on: Mapping[Mark, bool]) -> None:
        """Show what can be done now, and what was; ``letters`` are those whose letter alone is a key."""
        self._letters, self._on = letters, dict(on)
        for mark in AFTER_ANSWER:
            self.buttons[mark].setVisible(answered)
        for mark, button in self.buttons.items():
            restyle(button, on=bool(on.get(mark)))
        self.retranslate()

    def _words(self) -> dict[Mark, tuple[str, str]]:
        return {
            Mark.GUESS: (self.tr("I guessed"), self.tr("Lowers the grade of a right answer")),
            Mark.BURY: (self.tr("Not today"), self.tr("Leave this question for another day")),
            Mark.SUSPEND: (self.tr("Suspend"), self.tr("Take this question out of study until you put it back")),
            Mark.FLAG: (self.tr("Flag"), self.tr("Mark this question; the list of questions can show marked ones")),
            Mark.EDIT: (self.tr("Edit"), self.tr("Put this question in other words")),
            Mark.REPORT: (
                self.tr("Bad question"),
                self.tr("Take it out of study and mark it in the bank for whoever looks after that"),
            ),
            Mark.HISTORY: (self.tr("History"), self.tr("Show how this question was remembered")),
        }

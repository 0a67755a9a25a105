"""What stands where there is nothing to show: why, and the one thing to do about it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_WIDTH = 480
_LONGEST_WORD = 72
"""Pixels by which a line may be shorter than another."""


class EmptyState(QWidget):
    """In the middle of the room it is given; says again what it is told to when the language changes."""

    wanted = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setMaximumWidth(_WIDTH)
        self.act = QPushButton()
        self.act.setProperty("kind", "primary")
        self.act.clicked.connect(self.wanted)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._words, 1000)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(20)
        column.addStretch(2)
        column.addLayout(middle)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, words: str, act: str = "") -> None:
        """Say why there is nothing, and what the button does; no button where ``act`` is empty."""
        self._words.setText(words)
        self._balance()
        self.act.setText(act)
        self.act.setVisible(bool(act))

    def changeEvent(self, event: QEvent) -> None:
        """Break the lines anew in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._balance()

    def _balance(self) -> None:
        """Lines about as long as each other: a word or two alone on the last one look lost."""
        length = self._words.fontMetrics().horizontalAdvance(self._words.text())
        lines = ceil(length / _WIDTH)
        self._words.setMaximumWidth(_WIDTH if lines < 2 else min(_WIDTH, ceil(length / lines) + _LONGEST_WORD))

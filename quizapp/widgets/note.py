"""A small explanation: never more than 34 Han characters a line, however wide the card around it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from quizapp.resources.tokens import STEM_WIDTH_HAN


class Note(QLabel):
    """Stands in a `row` of its own, so that it begins at the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "small")
        self.setWordWrap(True)
        self.row = QHBoxLayout()
        """What is laid out in its stead: a layout puts what may not grow into the middle."""
        self.row.addWidget(self, 1000)
        self.row.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMaximumWidth(STEM_WIDTH_HAN * self.fontInfo().pixelSize() + 2)

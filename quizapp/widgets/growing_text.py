"""A field for a text of some lines: as high as the text that is in it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LAST = 1
"""Pixels without which Qt takes the last line to be cut."""


class GrowingText(QPlainTextEdit):
    """Some lines high, higher where there is more to read; beyond the most lines it scrolls. Tab leaves it."""

    def __init__(self, least: int = 3, most: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere at another width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Lines are as high as their font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        heights = self._line_heights()
        policies = Qt.ScrollBarPolicy  # Qt would keep a bar that is called for by nothing but the width it takes itself
        fits = len(heights) <= self._most
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if fits else policies.ScrollBarAsNeeded)
        text = max(heights) * min(max(len(heights), self._least), self._most) + 2 * self.document().documentMargin()
        border = self.height() - self.viewport().height()
        self.setFixedHeight(ceil(text) + _LAST + border)

    def _line_heights(self) -> list[float]:
        """Of the first lines, and of one more than there is room for."""
        heights: list[float] = []
        block = self.document().firstBlock()
        while block.isValid() and len(heights) <= self._most:
            self.blockBoundingRect(block)  # Qt breaks the lines of a block when it is asked for
            heights += [block.layout().lineAt(place).height() for place in range(block.layout().lineCount())]
            block = block.next()
        return heights

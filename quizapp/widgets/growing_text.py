"""A field for a text of some lines: as high as the text that is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LEAST, _MOST = 3, 8


class GrowingText(QPlainTextEdit):
    """Three lines high, higher where there is more to read; beyond eight it scrolls. Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

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
        lines = round(self.document().documentLayout().documentSize().height())  # Qt counts lines here, not pixels
        text = self.fontMetrics().lineSpacing() * min(max(lines, _LEAST), _MOST)
        border = self.height() - self.viewport().height()
        self.setFixedHeight(text + round(2 * self.document().documentMargin()) + border)

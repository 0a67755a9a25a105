"""A centred column in a scrolling page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget


class _Page(QWidget):
    """As high as its content is at the width it has: Qt would also ask for the height at the least width."""

    def minimumSizeHint(self) -> QSize:
        """The least width; the height only where it does not follow from the width."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least


class ColumnPage(QScrollArea):
    """A page whose content stands in a column of at most ``width`` pixels, scrolling when it is taller."""

    def __init__(self, width: int, parent: QWidget | None = None, *, margin: int = 32) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = _Page()
        page.setProperty("role", "page")
        self._column = QWidget()
        self._column.setMaximumWidth(width)
        self.body = QVBoxLayout(self._column)
        """Where the content goes."""
        self.body.setContentsMargins(0, 0, 0, 0)
        self._margin = margin
        self._row = QHBoxLayout(page)
        self._row.setContentsMargins(margin, margin, margin, margin)
        self._row.addStretch(1)
        self._row.addWidget(self._column, 1000)
        self._row.addStretch(1)
        self.setWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the column where it is when the scroll bar comes and goes: it stands in the margin."""
        bar = self.width() - self.viewport().width()
        self._row.setContentsMargins(self._margin, self._margin, max(0, self._margin - bar), self._margin)
        super().resizeEvent(event)

    def set_width(self, width: int) -> None:
        """Let the column follow the size of the text."""
        self._column.setMaximumWidth(width)

"""A centred column in a scrolling page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
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
        row = QHBoxLayout(page)
        row.setContentsMargins(margin, margin, margin, margin)
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        self.setWidget(page)

    def set_width(self, width: int) -> None:
        """Let the column follow the size of the text."""
        self._column.setMaximumWidth(width)

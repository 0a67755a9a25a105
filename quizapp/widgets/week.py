"""The last seven days as seven squares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.resources.look import Look

_SIDE = 16
_GAP = 4


class Week(QWidget):
    """A filled square for a day with reviews, today last."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._days: tuple[bool, ...] = (False,) * 7
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_days(self, studied: Sequence[bool]) -> None:
        """Show which days had reviews, oldest first."""
        self._days = tuple(studied)
        self.update()

    def sizeHint(self) -> QSize:
        """Seven squares in a row."""
        return QSize(7 * _SIDE + 6 * _GAP, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the squares."""
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, studied in enumerate(self._days):
            square = QRectF(place * (_SIDE + _GAP) + 0.5, 0.5, _SIDE - 1, _SIDE - 1)
            painter.setPen(QPen(QColor(tokens.bamboo if studied else tokens.outline)))
            painter.setBrush(QColor(tokens.bamboo if studied else tokens.paper))
            painter.drawRoundedRect(square, 3, 3)

"""A bar that shows how much of a whole is mastered, being learnt, and left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.resources.look import Look

_HEIGHT = 8


class Meter(QWidget):
    """Three lengths in one rounded bar; the numbers stand beside it in words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._mastered = 0.0
        self._learning = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_shares(self, mastered: float, learning: float) -> None:
        """Show two shares of the whole, each from 0 to 1."""
        self._mastered, self._learning = mastered, learning
        self.update()

    def sizeHint(self) -> QSize:
        """A slim bar."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        outline = QPainterPath()
        outline.addRoundedRect(whole, _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(outline)
        painter.fillRect(whole, QColor(tokens.line))
        left = 0.0
        for share, colour in ((self._mastered, tokens.bamboo), (self._learning, tokens.ochre)):
            width = whole.width() * share
            painter.fillRect(QRectF(left, whole.top(), width, _HEIGHT), QColor(colour))
            left += width

"""Shares over time as a line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.figures.figure import ShareLine
from quizapp.widgets.plots.plot import PlotWidget

_HEIGHT = 200
_GAP = 8
_DOT = 3.5


class ShareLinePlot(PlotWidget):
    """Shows a `ShareLine`; the axis begins below the least share."""

    def __init__(self, look: Look, line: ShareLine, parent: QWidget | None = None) -> None:
        super().__init__(look, _HEIGHT, parent)
        self._line = line
        least = min((*line.shares, line.target))
        self._floor = 0.0 if least < 0.5 else 0.5

    def draw(self, painter: QPainter) -> None:
        """Axis, the share wished for, the line with a dot for each share."""
        field, line = self._field(), self.metrics.height()
        for percent in range(round(100 * self._floor), 101, 10 if self._floor else 25):
            y = self._y(field, percent / 100)
            self.rule(painter, QPointF(field.left(), y), QPointF(field.right(), y))
            spot = QRectF(0, y - line / 2, field.left() - _GAP, line)
            self.write(painter, spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{percent} %")
        y = self._y(field, self._line.target)
        self.rule(painter, QPointF(field.left(), y), QPointF(field.right(), y), dashed=True)
        top = QRectF(0, 0, self.width(), line)
        self.write(painter, top, Qt.AlignmentFlag.AlignRight, f"┄ {self._line.target_name}")
        painter.setPen(QPen(QColor(self.tokens.indigo), 2))
        painter.setBrush(QColor(self.tokens.indigo))
        points = [QPointF(self._x(field, place), self._y(field, each)) for place, each in enumerate(self._line.shares)]
        painter.drawPolyline(points)
        for point in points:
            painter.drawEllipse(point, _DOT, _DOT)
        under = QRectF(0, field.bottom() + _GAP / 2, self.width(), line)
        self.write_under(painter, under, self._line.labels, lambda place: self._x(field, place))

    def tip_at(self, place: QPointF) -> str:
        """The share nearest to the pointer."""
        shares = self._line.shares
        if not shares:
            return ""
        field = self._field()
        number = min(range(len(shares)), key=lambda each: abs(self._x(field, each) - place.x()))
        return f"{self._line.labels[number]}  {100 * shares[number]:.0f} %"

    def _field(self) -> QRectF:
        line = self.metrics.height()
        left = self.metrics.horizontalAdvance("100 %") + _GAP
        return QRectF(left, line * 1.6, max(1.0, self.width() - left - _GAP), max(1.0, self.height() - line * 2.9))

    def _x(self, field: QRectF, place: int) -> float:
        steps = len(self._line.shares) - 1
        return field.left() + (field.width() * place / steps if steps > 0 else field.width() / 2)

    def _y(self, field: QRectF, share: float) -> float:
        return field.bottom() - field.height() * (share - self._floor) / (1 - self._floor)

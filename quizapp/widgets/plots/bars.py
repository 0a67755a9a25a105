"""Upright bars, one above another where there are several series."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.figures.figure import Bars
from quizapp.widgets.plots.plot import PlotWidget, ticks

_HEIGHT = 200
_GAP = 8
_WIDEST = 40
_NARROW = 6
"""Narrower bars have no room for gaps."""


class BarPlot(PlotWidget):
    """Shows `Bars`."""

    def __init__(self, look: Look, bars: Bars, parent: QWidget | None = None) -> None:
        super().__init__(look, _HEIGHT, parent)
        self._bars = bars
        self._heights = [sum(values) for values in zip(*(each.values for each in bars.series), strict=True)]
        self._ticks = ticks(max(self._heights, default=0.0))

    def draw(self, painter: QPainter) -> None:
        """Axis, bars, labels, and what the fillings mean where there are several."""
        field = self._field()
        line = self.metrics.height()
        for tick in self._ticks:
            y = field.bottom() - field.height() * tick / self._ticks[-1]
            self.rule(painter, QPointF(field.left(), y), QPointF(field.right(), y))
            spot = QRectF(0, y - line / 2, field.left() - _GAP, line)
            self.write(painter, spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{tick:g}")
        top = QRectF(0, 0, self.width(), line)
        self.write(painter, top, Qt.AlignmentFlag.AlignLeft, self._bars.unit)
        self._draw_bars(painter, field)
        under = QRectF(0, field.bottom() + _GAP / 2, self.width(), line)
        self.write_under(painter, under, self._bars.labels, lambda place: self._middle(field, place))
        if len(self._bars.series) > 1:
            self._draw_key(painter, top)

    def tip_at(self, place: QPointF) -> str:
        """The numbers of the bar over or under the pointer."""
        field = self._field()
        if not self._heights or not field.left() <= place.x() < field.right():
            return ""
        number = int((place.x() - field.left()) / field.width() * len(self._heights))
        parts = [f"{each.name} {each.values[number]:g}" for each in self._bars.series]
        return f"{self._bars.labels[number]}  " + " · ".join(parts)

    def _field(self) -> QRectF:
        line = self.metrics.height()
        left = max(self.metrics.horizontalAdvance(f"{tick:g}") for tick in self._ticks) + _GAP
        return QRectF(left, line * 1.6, max(1.0, self.width() - left - 1), max(1.0, self.height() - line * 2.9))

    def _middle(self, field: QRectF, place: int) -> float:
        return field.left() + (place + 0.5) * field.width() / max(1, len(self._heights))

    def _draw_bars(self, painter: QPainter, field: QRectF) -> None:
        share = field.width() / max(1, len(self._heights))
        width = min(share - 1 if share < _NARROW else share * 0.72, _WIDEST)
        for place in range(len(self._heights)):
            base = field.bottom()
            for each in self._bars.series:
                height = field.height() * each.values[place] / self._ticks[-1]
                if height > 0:
                    area = QRectF(self._middle(field, place) - width / 2, base - height, width, height)
                    self.fill(painter, area, each.tone)
                base -= height

    def _draw_key(self, painter: QPainter, top: QRectF) -> None:
        side, right = top.height() * 0.7, top.right()
        for each in self._bars.series:
            width = self.metrics.horizontalAdvance(each.name)
            right -= width
            self.write(painter, QRectF(right, 0, width + 1, top.height()), Qt.AlignmentFlag.AlignLeft, each.name)
            right -= side + _GAP / 2
            self.fill(painter, QRectF(right, (top.height() - side) / 2, side, side), each.tone)
            right -= 2 * _GAP

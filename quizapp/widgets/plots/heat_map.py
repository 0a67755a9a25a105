"""A year of days as squares."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.figures.figure import HeatMap
from quizapp.widgets.plots.plot import PlotWidget

_HEIGHT = 172
_GAP = 3
_WIDEST = 17.0
_LEVELS = 4
_DAYS = 7


class HeatMapPlot(PlotWidget):
    """Shows a `HeatMap`: the more answers, the larger and darker the square within."""

    def __init__(self, look: Look, days: HeatMap, parent: QWidget | None = None) -> None:
        super().__init__(look, _HEIGHT, parent)
        self._days = days
        given = sorted(count for count in days.counts if count)
        self._bounds = [given[len(given) * level // _LEVELS] for level in range(1, _LEVELS)] if given else []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the squares are that the width allows."""
        super().resizeEvent(event)
        line = self.metrics.height()
        self.setFixedHeight(math.ceil(2 * line + 4 * _GAP + _DAYS * (self._side() + _GAP)))

    def draw(self, painter: QPainter) -> None:
        """Months above, weekdays at the left, squares, and what they mean."""
        left, side, line = self._left(), self._side(), self.metrics.height()
        for spot, name in self.month_spots():
            self.write(painter, spot, Qt.AlignmentFlag.AlignLeft, name)
        for row, name in enumerate(self._days.weekdays):
            middle = line + _GAP + row * (side + _GAP) + side / 2
            spot = QRectF(0, middle - line / 2, left - 2 * _GAP, line)
            self.write(painter, spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
        for place, count in enumerate(self._days.counts):
            self._draw_day(painter, self._square(place), self._level(count))
        self._draw_key(painter, side)

    def month_spots(self) -> list[tuple[QRectF, str]]:
        """Where the names of months stand: over their first week, the last ones as far left as they need.

        A name that would run into the one before it is left out.
        """
        left, step, line = self._left(), self._side() + _GAP, self.metrics.height()
        spots: list[tuple[QRectF, str]] = []
        for column, name in self._days.months:
            width = math.ceil(self.metrics.horizontalAdvance(name)) + 1
            start = min(left + column * step, self.width() - width)
            if not spots or start >= spots[-1][0].right() + _GAP:
                spots.append((QRectF(start, 0, width, line), name))
        return spots

    def tip_at(self, place: QPointF) -> str:
        """The day under the pointer."""
        step = self._side() + _GAP
        column, row = (place.x() - self._left()) // step, (place.y() - self.metrics.height() - _GAP) // step
        number = int(column * _DAYS + row)
        if column < 0 or not 0 <= row < _DAYS or number >= len(self._days.tips):
            return ""
        return self._days.tips[number]

    def _level(self, count: int) -> int:
        return 1 + sum(count >= bound for bound in self._bounds) if count else 0

    def _draw_day(self, painter: QPainter, square: QRectF, level: int) -> None:
        painter.setPen(QColor(self.tokens.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square)
        if level:
            inner = square.width() * math.sqrt(level / _LEVELS)
            area = QRectF(0, 0, inner, inner)
            area.moveCenter(square.center())
            colour = QColor(self.tokens.bamboo)
            colour.setAlphaF(0.4 + 0.6 * level / _LEVELS)
            painter.fillRect(area, colour)

    def _draw_key(self, painter: QPainter, side: float) -> None:
        """Fewer □▫▪■ more, at the foot on the right."""
        line = self.metrics.height()
        top = line + _GAP + _DAYS * (side + _GAP) + _GAP
        right = min(float(self.width()), self._left() + (len(self._days.counts) + _DAYS - 1) // _DAYS * (side + _GAP))
        width = self.metrics.horizontalAdvance(self._days.more)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.write(painter, QRectF(right - width, top, width + 1, line), flags, self._days.more)
        right -= width + 2 * _GAP
        for level in range(_LEVELS, -1, -1):
            right -= side
            self._draw_day(painter, QRectF(right, top + (line - side) / 2, side, side), level)
            right -= _GAP
        width = self.metrics.horizontalAdvance(self._days.less)
        self.write(painter, QRectF(right - width - _GAP, top, width + 1, line), flags, self._days.less)

    def _square(self, place: int) -> QRectF:
        side = self._side()
        column, row = divmod(place, _DAYS)
        top = self.metrics.height() + _GAP + row * (side + _GAP)
        return QRectF(self._left() + column * (side + _GAP) + 0.5, top + 0.5, side, side)

    def _left(self) -> float:
        return max((self.metrics.horizontalAdvance(name) for name in self._days.weekdays), default=0.0) + 2 * _GAP

    def _side(self) -> float:
        columns = math.ceil(len(self._days.counts) / _DAYS)
        by_width = (self.width() - self._left()) / max(1, columns) - _GAP
        return max(3.0, min(by_width, _WIDEST * self.zoom))

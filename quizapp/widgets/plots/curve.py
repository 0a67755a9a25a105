"""The forgetting curve of one question."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from quizapp.resources.look import Look
from quizapp.study.card import Rating
from quizapp.viewmodels.figures.figure import Curve
from quizapp.widgets.plots.plot import PlotWidget

_HEIGHT = 220
_GAP = 8
_SIGN = 5.0
_BESIDE_SIGN = 4.0
"""Pixels between the first answer and the names of the axis."""


class CurvePlot(PlotWidget):
    """Shows a `Curve`: remembered answers as dots, forgotten ones as crosses, what is to come dashed."""

    def __init__(self, look: Look, curve: Curve, parent: QWidget | None = None) -> None:
        super().__init__(look, _HEIGHT, parent)
        self._curve = curve
        self._last = max(1.0, curve.points[-1][0])

    def draw(self, painter: QPainter) -> None:
        """Axis, the chance wished for, the curve and the answers on it."""
        field, line = self._field(), self.metrics.height()
        for percent in range(0, 101, 25):
            y = self._spot(field, 0, percent / 100).y()
            self.rule(painter, QPointF(field.left() - _SIGN, y), QPointF(field.right(), y))
            spot = QRectF(0, y - line / 2, field.left() - _SIGN - _BESIDE_SIGN, line)
            self.write(painter, spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{percent} %")
        y = self._spot(field, 0, self._curve.target).y()
        self.rule(painter, QPointF(field.left() - _SIGN, y), QPointF(field.right(), y), dashed=True)
        top = QRectF(0, 0, self.width(), line)
        self.write(painter, top, Qt.AlignmentFlag.AlignRight, f"┄ {self._curve.target_name}")
        past = [self._spot(field, *point) for point in self._curve.points if point[0] <= self._curve.today]
        coming = [self._spot(field, *point) for point in self._curve.points if point[0] >= self._curve.today]
        pen = QPen(QColor(self.tokens.indigo), 2)
        painter.setPen(pen)
        painter.drawPolyline(past)
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawPolyline([*past[-1:], *coming])
        for day, (chance, rating) in self._days().items():
            self._draw_answer(painter, self._spot(field, day, chance), rating)
        under = QRectF(0, field.bottom() + line / 2, self.width(), line)  # clear of the lowest name of the axis
        labels = tuple(name for _, name in self._curve.labels)
        days = [day for day, _ in self._curve.labels]
        self.write_under(painter, under, labels, lambda place: self._spot(field, days[place], 0).x())

    def tip_at(self, place: QPointF) -> str:
        """The chance on the day under the pointer."""
        field = self._field()
        day = (place.x() - field.left()) / field.width() * self._last
        _, chance = min(self._curve.points, key=lambda point: abs(point[0] - day))
        return f"{100 * chance:.0f} %"

    def _days(self) -> dict[float, tuple[float, Rating]]:
        """For each day with answers the chance before them, the first point of its day, and the worst grade.

        What was forgotten is asked again the same day: its dots would cover the cross.
        """
        first: dict[float, float] = {}
        for day, chance in self._curve.points:
            first.setdefault(day, chance)
        worst: dict[float, Rating] = {}
        for day, rating in self._curve.answers:
            worst[day] = min(rating, worst.get(day, rating))
        return {day: (first[day], rating) for day, rating in worst.items()}

    def _draw_answer(self, painter: QPainter, spot: QPointF, rating: Rating) -> None:
        if rating is Rating.AGAIN:
            painter.setPen(QPen(QColor(self.tokens.vermilion), 2.5))
            painter.drawLine(spot + QPointF(-_SIGN, -_SIGN), spot + QPointF(_SIGN, _SIGN))
            painter.drawLine(spot + QPointF(-_SIGN, _SIGN), spot + QPointF(_SIGN, -_SIGN))
        else:
            painter.setPen(QPen(QColor(self.tokens.surface), 1.5))
            painter.setBrush(QColor(self.tokens.bamboo))
            painter.drawEllipse(spot, _SIGN, _SIGN)

    def _field(self) -> QRectF:
        line = self.metrics.height()
        left = self.metrics.horizontalAdvance("100 %") + _SIGN + _BESIDE_SIGN
        return QRectF(left, line * 1.6, max(1.0, self.width() - left - _GAP), max(1.0, self.height() - line * 3.1))

    def _spot(self, field: QRectF, day: float, chance: float) -> QPointF:
        return QPointF(field.left() + field.width() * day / self._last, field.bottom() - field.height() * chance)

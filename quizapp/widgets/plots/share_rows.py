"""Shares as lying bars."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.figures.figure import ShareRows
from quizapp.widgets.plots.plot import PlotWidget

_ROW = 26
_BAR = 10
_GAP = 12
_NAMES_SHARE = 0.42
"""Of the width, the most that names may take."""


class ShareRowsPlot(PlotWidget):
    """Shows `ShareRows`: what is full was remembered."""

    def __init__(self, look: Look, rows: ShareRows, parent: QWidget | None = None) -> None:
        super().__init__(look, max(1, len(rows.names)) * _ROW, parent)
        self._rows = rows

    def draw(self, painter: QPainter) -> None:
        """A name, a bar and a note for each."""
        if not self._rows.names:
            return
        names, notes = self._widths()
        left, right = names + _GAP, self.width() - notes - _GAP
        for number, (name, share, note) in enumerate(
            zip(self._rows.names, self._rows.shares, self._rows.notes, strict=True)
        ):
            row = QRectF(0, number * self._row, self.width(), self._row)
            painter.setPen(QColor(self.tokens.ink))
            shown = self.metrics.elidedText(name, Qt.TextElideMode.ElideRight, names)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, row.top(), names + 1, row.height()), int(middle), shown)
            self.write(painter, row, middle | Qt.AlignmentFlag.AlignRight, note)
            bar = QRectF(left, row.center().y() - _BAR / 2, max(0.0, right - left), _BAR)
            painter.setPen(QColor(self.tokens.outline))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar)
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, _BAR), QColor(self.tokens.bamboo))

    def tip_at(self, place: QPointF) -> str:
        """The whole name, and the note."""
        number = int(place.y() / self._row)
        if not 0 <= number < len(self._rows.names):
            return ""
        return f"{self._rows.names[number]}  {self._rows.notes[number]}"

    @property
    def _row(self) -> float:
        return _ROW * self.zoom

    def _widths(self) -> tuple[float, float]:
        names = max(self.metrics.horizontalAdvance(name) for name in self._rows.names)
        notes = max(self.metrics.horizontalAdvance(note) for note in self._rows.notes)
        return min(names, self.width() * _NAMES_SHARE), notes

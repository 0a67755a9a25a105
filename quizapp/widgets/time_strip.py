"""A strip of the time axis: what happened just before and just after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.around import Moment
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View

_HEAD = 20
"""Height of the axis over the words."""
_NARROW = 640
"""Below this width the outermost events give way, unless they are all there is."""


class _Column(QWidget):
    """One event: its date, and what happened."""

    def __init__(self) -> None:
        super().__init__()
        self.date, self.text = QLabel(), QLabel()
        self.date.setWordWrap(True)
        self.text.setWordWrap(True)
        for label in (self.date, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _HEAD, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.date)
        column.addWidget(self.text)
        column.addStretch()

    def show_moment(self, moment: Moment) -> None:
        """Show an event."""
        self.date.setText(moment.date)
        self.date.setToolTip(moment.other_date)
        self.text.setText(moment.statement)
        restyle(self.date, role="strong" if moment.here else "small")
        restyle(self.text, role="body" if moment.here else "small")


class TimeStrip(View):
    """Events side by side, equally far apart, the one asked in the middle of them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._moments: tuple[Moment, ...] = ()
        self._columns: list[_Column] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        look.changed.connect(self.update)

    def retranslate(self) -> None:
        """Name the strip for screen readers."""
        names = "; ".join(f"{moment.date} {moment.statement}" for moment in self._moments)
        self.setAccessibleName(self.tr("Just before and after: {events}").format(events=names))

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show events in order of time."""
        self._moments = tuple(moments)
        while len(self._columns) < len(moments):
            column = _Column()
            self._columns.append(column)
            self._row.addWidget(column, 1)
        for column, moment in zip(self._columns, moments, strict=False):
            column.show_moment(moment)
        self._fit()
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many events as have room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        here = next((place for place, moment in enumerate(self._moments) if moment.here), 0)
        reach = 1 if self.width() < _NARROW and len(self._moments) > 3 else 2
        for place, column in enumerate(self._columns):
            column.setVisible(place < len(self._moments) and abs(place - here) <= reach)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the axis with a dot over each event."""
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.outline), 1.5))
        painter.drawLine(QPointF(0, _HEAD / 2), QPointF(self.width(), _HEAD / 2))
        for column, moment in zip(self._columns, self._moments, strict=False):
            if column.isHidden():
                continue
            centre = QPointF(column.x() + 6, _HEAD / 2)
            painter.setPen(QPen(QColor(tokens.indigo if moment.here else tokens.outline), 2))
            painter.setBrush(QColor(tokens.indigo if moment.here else tokens.surface))
            painter.drawEllipse(centre, 6 if moment.here else 4, 6 if moment.here else 4)

"""What all plots have in common."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from quizapp.resources.look import Look
from quizapp.resources.tokens import Tokens, TypeScale
from quizapp.viewmodels.figures.figure import Tone

_STEPS = (1, 2, 5, 10)


class PlotWidget(QWidget):
    """A plot: subclasses draw, and say what stands where."""

    def __init__(self, look: Look, height: int, parent: QWidget | None = None) -> None:
        """``height`` in pixels at the usual size of text; it grows with the text."""
        super().__init__(parent)
        self.look = look
        self._usual_height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        self._restyle()

    def draw(self, painter: QPainter) -> None:
        """Draw the plot; the pen is the ink, the font that of small text."""
        raise NotImplementedError

    def tip_at(self, place: QPointF) -> str:
        """What the pointer tells at a place; empty where nothing is."""
        raise NotImplementedError

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self.look.tokens

    @property
    def metrics(self) -> QFontMetricsF:
        """Of small text."""
        return QFontMetricsF(self._font())

    @property
    def zoom(self) -> float:
        """How much larger text is than usual."""
        return self.look.scale.small / TypeScale.at(100).small

    def set_height(self, height: int) -> None:
        """Be so high at the usual size of text."""
        self._usual_height = height
        self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        painter.setPen(QColor(self.tokens.ink))
        self.draw(painter)

    def event(self, event: QEvent) -> bool:
        """Answer the pointer that rests."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event.globalPos(), self.tip_at(QPointF(event.pos())))
            return True
        return super().event(event)

    def brush(self, tone: Tone) -> QBrush:
        """The colour of a tone."""
        colours = {
            Tone.NEW: self.tokens.tint_indigo,
            Tone.LEARNING: self.tokens.ochre,
            Tone.KNOWN: self.tokens.bamboo,
            Tone.PLAIN: self.tokens.indigo,
        }
        return QBrush(QColor(colours[tone]))

    def fill(self, painter: QPainter, area: QRectF, tone: Tone) -> None:
        """Fill an area so that its tone is known without colour: hollow, hatched or full."""
        painter.fillRect(area, self.brush(tone))
        if tone is Tone.LEARNING:
            painter.fillRect(area, QBrush(QColor(self.tokens.surface), Qt.BrushStyle.BDiagPattern))
        elif tone is Tone.NEW:
            painter.setPen(QPen(QColor(self.tokens.indigo)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))

    def rule(self, painter: QPainter, left: QPointF, right: QPointF, *, dashed: bool = False) -> None:
        """Draw a hairline, or a dashed line to compare with."""
        pen = QPen(QColor(self.tokens.muted if dashed else self.tokens.line))
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(left, right)

    def write(self, painter: QPainter, area: QRectF, flags: Qt.AlignmentFlag, text: str) -> None:
        """Write secondary text."""
        painter.setPen(QColor(self.tokens.muted))
        painter.drawText(area, int(flags), text)

    def write_under(
        self, painter: QPainter, area: QRectF, labels: tuple[str, ...], place: Callable[[int], float]
    ) -> None:
        """Write labels under the axis, those for which there is room, the first and evenly on; places are middles."""
        widest = max((self.metrics.horizontalAdvance(label) for label in labels), default=0.0)
        apart = abs(place(1) - place(0)) if len(labels) > 1 else widest
        every = max(1, math.ceil((widest + self.metrics.averageCharWidth() * 2) / max(apart, 0.1)))
        for number in range(0, len(labels), every):
            width = self.metrics.horizontalAdvance(labels[number])
            left = min(max(place(number) - width / 2, 0.0), self.width() - width)
            spot = QRectF(left, area.top(), width + 1, area.height())
            self.write(painter, spot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, labels[number])

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self.look.scale.small)
        return font

    def _restyle(self) -> None:
        self.setFixedHeight(round(self._usual_height * self.zoom))
        self.update()

    def _show_tip(self, place: QPoint, text: str) -> None:
        if text:
            QToolTip.showText(place, text, self)
        else:
            QToolTip.hideText()


def ticks(most: float, count: int = 4) -> list[float]:
    """Round numbers from 0 up to the first that is not below ``most``, at most ``count`` above 0."""
    if most <= 0:
        return [0.0, 1.0]
    power = 10.0 ** math.floor(math.log10(most / count))
    step = next(each * power for each in _STEPS if each * power * count >= most)
    step = max(step, 1.0)
    return [step * number for number in range(math.ceil(most / step - 1e-9) + 1)]

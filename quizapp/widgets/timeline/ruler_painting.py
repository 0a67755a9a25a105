"""Drawing the ruler: western marks above, those of the Chinese calendar below."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from questions.calendars import ruler
from questions.calendars.ruler import Mark, Ruler
from quizapp.resources.look import Look
from quizapp.widgets.timeline.frame import Frame
from quizapp.widgets.timeline.viewpoint import level_scale

_WESTERN_APART, _LUNAR_APART = 72.0, 84.0
"""Pixels that a label takes at the usual size of text."""
_PAD = 8.0
_KEPT = 64


class RulerPainter:
    """Draws the ruler of a frame; its marks are made for whole screens, so that panning finds them made."""

    def __init__(self, look: Look, say: Callable[[str], str]) -> None:
        """``say`` writes a mark in the script that is set; `clear` where it comes to write in another."""
        self._look = look
        self._say = say
        self._made: dict[tuple[object, ...], Ruler] = {}

    def clear(self) -> None:
        """Make the marks anew."""
        self._made.clear()

    def height(self, metrics: QFontMetricsF) -> float:
        """Pixels that the ruler takes."""
        return 2 * metrics.height() + 2 * _PAD

    def draw(self, painter: QPainter, frame: Frame) -> None:
        """Draw the ruler and the hairlines under its western marks; the axis begins at 0."""
        tokens, metrics = self._look.tokens, QFontMetricsF(painter.font())
        header, line, view = self.height(metrics), metrics.height(), frame.view
        western = self._marks("western", _WESTERN_APART, frame)
        painter.setPen(QPen(QColor(tokens.line)))
        places = [x for x in (view.x(each.jdn) for each in western.marks) if 0 <= x <= frame.axis_width]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # hairlines stand straight: sharp, and at once
        painter.drawLines([QLineF(x, header, x, frame.height) for x in places])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.drawLine(QPointF(0, header - 0.5), QPointF(frame.axis_width, header - 0.5))
        self._draw_marks(painter, frame, western, _PAD / 2, tokens.ink)
        self._draw_marks(painter, frame, self._marks("lunar", _LUNAR_APART, frame), _PAD + line, tokens.muted)

    def _draw_marks(self, painter: QPainter, frame: Frame, marks: Ruler, top: float, colour: str) -> None:
        """Labels from the left on, none upon another; at the left edge stands what they leave unsaid."""
        metrics, view = QFontMetricsF(painter.font()), frame.view
        line = metrics.height()
        free = 0.0
        if marks.context:
            free = metrics.horizontalAdvance(marks.context) + 2 * _PAD
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(_PAD / 2, top + metrics.ascent()), marks.context)
        for mark in marks.marks:
            x = view.x(mark.jdn)
            if x > frame.axis_width:
                break
            if x >= free:
                painter.setPen(QColor(self._look.tokens.outline))
                painter.drawLine(QPointF(x, top + line * 0.2), QPointF(x, top + line))
                free = x + metrics.horizontalAdvance(mark.label) + 1.5 * _PAD
                if free > frame.axis_width + _PAD / 2:
                    break  # half a label tells nothing
                font = painter.font()
                font.setBold(mark.strong)
                painter.setFont(font)
                painter.setPen(QColor(colour))
                painter.drawText(QPointF(x + _PAD / 2, top + metrics.ascent()), mark.label)
        font = painter.font()
        font.setBold(False)
        painter.setFont(font)

    def _marks(self, which: str, apart: float, frame: Frame) -> Ruler:
        """The marks of the screens that the view lies on, with the context of its own edge.

        They are those of the level: far enough apart for every scale of it.
        """
        scale = level_scale(frame.view.level)
        days = max(1, round(frame.axis_width / scale))
        screen = math.floor(frame.view.start / days)
        room = apart * frame.zoom / scale
        key = (which, screen, days, room, frame.language, frame.court)
        if key not in self._made:
            if len(self._made) >= _KEPT:
                self._made.clear()
            self._made[key] = self._make(which, max(0, screen * days), (screen + 2) * days + 1, room, frame)
        made = self._made[key]
        edge = max(0, math.floor(frame.view.start))
        return Ruler(made.marks, self._make(which, edge, edge, room, frame).context) if made.context else made

    def _make(self, which: str, first: int, last: int, room: float, frame: Frame) -> Ruler:
        if which == "western":
            return ruler.western(first, last, room, frame.language)
        made = ruler.lunar(first, last, room, frame.language, frame.court)
        marks = tuple(Mark(each.jdn, self._say(each.label), each.strong) for each in made.marks)
        return Ruler(marks, self._say(made.context))

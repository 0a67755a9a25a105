"""Drawing the time axis: lanes, their events, and the band of those that found no room."""

from __future__ import annotations

import math
from collections import defaultdict

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from quizapp.resources.look import Look
from quizapp.resources.tokens import Tokens
from quizapp.viewmodels.timeline.event import CONFLICT, Knowledge, TimelineEvent
from quizapp.viewmodels.timeline.layout import CELL
from quizapp.widgets.timeline.frame import Drawn, Frame
from quizapp.widgets.timeline.ruler_painting import RulerPainter
from quizapp.widgets.timeline.scene import Scene
from quizapp.widgets.timeline.signs import colour_of, sign_pixmap, tint_of
from quizapp.widgets.timeline.viewpoint import Viewpoint

_BAR_FROM = 22.0
"""Pixels from which the days of an event are drawn as a bar."""
_PAD = 8.0


class TimelinePainter:
    """Draws a scene in the look of the moment."""

    def __init__(self, look: Look, scene: Scene) -> None:
        self._look = look
        self._scene = scene
        self._signs: dict[tuple[str, float, float, bool], QPixmap] = {}
        self.ruler = RulerPainter(look)

    def draw(self, painter: QPainter, frame: Frame, small: QFont, words: QFont) -> Drawn:
        """Draw everything; ``small`` is the font of the ruler, ``words`` that of the events."""
        tokens, drawn = self._look.tokens, Drawn()
        header = self.ruler.height(QFontMetricsF(small))
        painter.fillRect(QRectF(0, 0, frame.width, frame.height), QColor(tokens.surface))
        painter.setFont(small)
        painter.save()
        painter.setClipRect(QRectF(frame.gutter, 0, frame.axis_width, frame.height))
        painter.translate(frame.gutter, 0)
        self.ruler.draw(painter, frame)
        painter.setClipRect(QRectF(0, header, frame.axis_width, frame.height - header))
        painter.setFont(words)
        for number, box in enumerate(self._scene.boxes):
            y = header + box.top - frame.top
            if y < frame.height and y + box.height > header:
                self._draw_lane(painter, frame, number, y, drawn)
        painter.restore()
        painter.setFont(small)
        self._draw_gutter(painter, frame, header)
        return drawn

    def sign(self, event: TimelineEvent, pixel_ratio: float) -> QPixmap:
        """The sign of an event."""
        key = event.sign, self._scene.sign, pixel_ratio, self._look.dark
        if key not in self._signs:
            self._signs[key] = sign_pixmap(event.sign, self._look.tokens, self._scene.sign, pixel_ratio)
        return self._signs[key]

    def _draw_lane(self, painter: QPainter, frame: Frame, number: int, y: float, drawn: Drawn) -> None:
        view, scene, width = frame.view, self._scene, frame.axis_width
        packed = scene.packed(number, view.level, frame.selection)
        first, last = view.day(0), view.day(width)
        row_height, ratio = scene.row_height, painter.device().devicePixelRatio()
        for event, row in packed.in_sight(first, last, scene.widest / view.scale):
            area = self._area(event, view, y + row * row_height + 2, row_height - 4)
            if area.right() < 0 or event == frame.selection:
                continue
            self._draw_event(painter, event, area, view, ratio)
            drawn.events.append((area.translated(frame.gutter, 0), event))
        self._draw_band(painter, frame, number, y, drawn)
        if frame.selection is not None and scene.lane_of[frame.selection] == number:
            row = packed.row_of[frame.selection]
            area = self._area(frame.selection, view, y + row * row_height + 2, row_height - 4)
            self._draw_selection(painter, frame.selection, area, view, ratio)
            drawn.events.append((area.translated(frame.gutter, 0), frame.selection))

    def _area(self, event: int, view: Viewpoint, top: float, height: float) -> QRectF:
        each = self._scene.events[event]
        left = view.x(each.first)
        right = max(view.x(each.last + 1), left + self._scene.width(event, view.level) - 6)
        return QRectF(left, top, right - left, height)

    def _draw_event(self, painter: QPainter, event: int, area: QRectF, view: Viewpoint, ratio: float) -> None:
        each, scene, tokens = self._scene.events[event], self._scene, self._look.tokens
        days = (each.last + 1 - each.first) * view.scale
        left = area.left()
        if days >= _BAR_FROM:
            name = each.sign
            painter.setPen(QPen(QColor(tokens.line)))
            painter.setBrush(QColor(tint_of(name, tokens)))
            bar = QRectF(max(left, -10.0), area.top(), days - max(0.0, -10.0 - left), area.height())
            painter.drawRoundedRect(bar, 4, 4)
            # The words of a long event stay in sight as long as its days are.
            left = max(left + 3, min(2.0, left + days - scene.width(event, view.level)))
        painter.drawPixmap(QPointF(left, area.center().y() - scene.sign / 2), self.sign(each, ratio))
        text = scene.text(event, view.level)
        painter.setPen(QColor(tokens.ink))
        painter.drawStaticText(QPointF(left + scene.sign + 4, area.center().y() - text.size().height() / 2), text)

    def _draw_selection(self, painter: QPainter, event: int, area: QRectF, view: Viewpoint, ratio: float) -> None:
        tokens = self._look.tokens
        words = QRectF(area)
        words.setWidth(max(area.width(), self._scene.width(event, view.level)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.indigo), 2))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(words.adjusted(-3, -1, 3, 1), 5, 5)
        self._draw_event(painter, event, area, view, ratio)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.indigo), 2))
        painter.drawRoundedRect(words.adjusted(-3, -1, 3, 1), 5, 5)

    def _draw_band(self, painter: QPainter, frame: Frame, number: int, y: float, drawn: Drawn) -> None:
        """A column for each cell, as high as it has events; hollow, half or full by what most of them are."""
        scene, view = self._scene, frame.view
        box, packed = scene.boxes[number], scene.packed(number, view.level, frame.selection)
        foot, most = y + box.height - 5, scene.band_height - 6
        columns: defaultdict[str, list[QRectF]] = defaultdict(list)
        conflicts: list[QRectF] = []
        for cell in packed.cells_in_sight(view.day(-CELL), view.day(frame.axis_width)):
            height = min(most, 4.0 + 2.5 * math.log2(len(cell.events)))
            area = QRectF(round(view.x(cell.first)), round(foot - height), CELL - 2, round(height))
            columns[cell.signs.most_common(1)[0][0]].append(area)
            if CONFLICT in cell.signs:
                conflicts.append(QRectF(area.left() - 1, foot + 1, CELL, 3))
            drawn.cells.append((QRectF(area.left() + frame.gutter - 1, y, CELL, box.height), cell))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for sign, areas in columns.items():
            _draw_columns(painter, sign, areas, self._look.tokens)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.vermilion))
        painter.drawRects(conflicts)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _draw_gutter(self, painter: QPainter, frame: Frame, header: float) -> None:
        tokens, metrics = self._look.tokens, QFontMetricsF(painter.font())
        painter.setPen(QPen(QColor(tokens.line)))
        painter.drawLine(QPointF(frame.gutter - 0.5, 0), QPointF(frame.gutter - 0.5, frame.height))
        painter.setClipRect(QRectF(0, header, frame.width, frame.height - header))
        for number, box in enumerate(self._scene.boxes):
            y = header + box.top - frame.top
            if number:
                painter.setPen(QPen(QColor(tokens.line)))
                painter.drawLine(QPointF(0, y), QPointF(frame.width, y))
            room = frame.gutter - 2 * _PAD
            name = metrics.elidedText(box.lane.name, Qt.TextElideMode.ElideRight, room)
            painter.setPen(QColor(tokens.ink))
            painter.drawText(QPointF(_PAD, y + _PAD / 2 + metrics.ascent()), name)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(
                QPointF(_PAD, y + _PAD / 2 + metrics.height() + metrics.ascent()), str(len(box.lane.events))
            )


def _draw_columns(painter: QPainter, sign: str, areas: list[QRectF], tokens: Tokens) -> None:
    colour = QColor(colour_of(sign, tokens))
    painter.setPen(QPen(colour))
    painter.setBrush(colour if sign in (Knowledge.MASTERED, CONFLICT) else Qt.BrushStyle.NoBrush)
    painter.drawRects(areas)
    if sign == Knowledge.LEARNING:
        painter.setBrush(colour)
        painter.drawRects([area.adjusted(0, area.height() / 2, 0, 0) for area in areas])

"""Drawing the time axis: lanes, their events, and the band of those that found no room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from quizapp.resources.look import Look
from quizapp.resources.tokens import Tokens
from quizapp.viewmodels.timeline.event import CONFLICT, Knowledge
from quizapp.viewmodels.timeline.layout import CELL
from quizapp.widgets.timeline.frame import Drawn, Frame
from quizapp.widgets.timeline.ruler_painting import RulerPainter
from quizapp.widgets.timeline.scene import Scene
from quizapp.widgets.timeline.signs import colour_of, tint_of
from quizapp.widgets.timeline.sprites import Sprites
from quizapp.widgets.timeline.viewpoint import Viewpoint

_BAR_FROM = 22.0
"""Pixels from which the days of an event are drawn as a bar."""
_PAD = 8.0


class TimelinePainter:
    """Draws a scene in the look of the moment."""

    def __init__(self, look: Look, scene: Scene, say: Callable[[str], str]) -> None:
        """``say`` writes a mark of the ruler in the script that is set."""
        self._look = look
        self._scene = scene
        self.sprites = Sprites(look, scene)
        self.ruler = RulerPainter(look, say)

    def draw(self, painter: QPainter, frame: Frame, small: QFont, words: QFont) -> Drawn:
        """Draw everything; ``small`` is the font of the ruler, ``words`` that of the events."""
        tokens = self._look.tokens
        drawn: Drawn = []
        self.sprites.use(words, painter.device().devicePixelRatio())
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

    def _draw_lane(self, painter: QPainter, frame: Frame, number: int, y: float, drawn: Drawn) -> None:
        view, scene, level = frame.view, self._scene, frame.view.level
        packed = scene.packed(number, level, frame.selection)
        first, last = view.day(0), view.day(frame.axis_width)
        for event, row in packed.in_sight(first, last, scene.widest / view.scale):
            left, days = self._span(event, view)
            if event == frame.selection or not _is_in_sight(left, days, frame):
                continue
            area = self._area(event, left, days, y + row * scene.row_height + 2, level)
            self._draw_event(painter, event, area, days, frame)
            drawn.append((area, event))
        self._draw_band(painter, frame, number, y)
        chosen = frame.selection
        if chosen is None or scene.lane_of[chosen] != number:
            return
        left, days = self._span(chosen, view)
        if _is_in_sight(left, days, frame):
            area = self._area(chosen, left, days, y + packed.row_of[chosen] * scene.row_height + 2, level)
            self._draw_selection(painter, chosen, area, days, frame)
            drawn.append((area, chosen))

    def _span(self, event: int, view: Viewpoint) -> tuple[float, float]:
        """Where its first day begins, and how many pixels all of its days take."""
        return view.x(self._scene.first(event)), self._scene.days(event) * view.scale

    def _area(self, event: int, left: float, days: float, top: float, level: int) -> QRectF:
        scene = self._scene
        return QRectF(left, top, max(days, scene.width(event, level) - 6), scene.row_height - 4)

    def _draw_event(self, painter: QPainter, event: int, area: QRectF, days: float, frame: Frame) -> None:
        scene, tokens, level = self._scene, self._look.tokens, frame.view.level
        left = area.left()
        if days >= _BAR_FROM:
            sign = scene.events[event].sign
            painter.setPen(QColor(tokens.line))
            painter.setBrush(QColor(tint_of(sign, tokens)))
            hidden = max(0.0, -10.0 - left)
            painter.drawRoundedRect(QRectF(left + hidden, area.top(), days - hidden, area.height()), 4, 4)
            left += 3
        # The words stay in sight as long as the days are, shortened where another's may follow or the axis ends.
        left = max(left, min(2.0, area.right() - scene.sign))
        room = min(area.right() + _PAD / 2, frame.axis_width) - left
        needed = scene.words_width(event, level)
        sprites = self.sprites
        picture = sprites.sprite(event, level) if needed <= room else sprites.shortened(event, level, room)
        painter.drawPixmap(QPointF(left, area.top()), picture)

    def _draw_selection(self, painter: QPainter, event: int, area: QRectF, days: float, frame: Frame) -> None:
        words = QRectF(area)
        words.setWidth(max(area.width(), self._scene.width(event, frame.view.level)))
        border = words.adjusted(-3, -1, 3, 1)
        pen = QPen(QColor(self._look.tokens.indigo), 2)
        painter.setPen(pen)
        painter.setBrush(QColor(self._look.tokens.surface))
        painter.drawRoundedRect(border, 5, 5)
        self._draw_event(painter, event, area, days, frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawRoundedRect(border, 5, 5)

    def _draw_band(self, painter: QPainter, frame: Frame, number: int, y: float) -> None:
        """A column for each cell, as high as it has events; hollow, half or full by what most of them are."""
        scene, view = self._scene, frame.view
        box, packed = scene.boxes[number], scene.packed(number, view.level, frame.selection)
        foot, most = int(y + box.height - 5), scene.band_height - 6
        start, scale, width = view.start, view.scale, CELL - 2
        columns: defaultdict[str, list[QRectF]] = defaultdict(list)
        conflicts: list[QRectF] = []
        for cell in packed.cells_in_sight(view.day(-CELL), view.day(frame.axis_width)):
            height, left = int(min(most, 4.0 + 2.5 * cell.weight)), int((cell.first - start) * scale)
            columns[cell.leading].append(QRectF(left, foot - height, width, height))
            if CONFLICT in cell.signs:
                conflicts.append(QRectF(left - 1, foot + 1, CELL, 3))
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


def _is_in_sight(left: float, days: float, frame: Frame) -> bool:
    """Whether some of its days are: words whose days have gone by would stand among the days of others."""
    return left < frame.axis_width and left + max(1.0, days) > 0


def _draw_columns(painter: QPainter, sign: str, areas: list[QRectF], tokens: Tokens) -> None:
    colour = QColor(colour_of(sign, tokens))
    painter.setPen(QPen(colour))
    painter.setBrush(colour if sign in (Knowledge.MASTERED, CONFLICT) else Qt.BrushStyle.NoBrush)
    painter.drawRects(areas)
    if sign == Knowledge.LEARNING:
        painter.setBrush(colour)
        painter.drawRects([area.adjusted(0, area.height() / 2, 0, 0) for area in areas])

"""An event's sign and words as one picture: drawn once, shown in every frame."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from quizapp.resources.look import Look
from quizapp.widgets.timeline.scene import Scene, is_close
from quizapp.widgets.timeline.signs import sign_pixmap

_KEPT = 900
"""Pictures of some 20 kB each."""
GAP = 4.0
"""Pixels between sign and words."""


class Sprites:
    """Pictures of the events of a scene."""

    def __init__(self, look: Look, scene: Scene) -> None:
        self._look = look
        self._scene = scene
        self._made: dict[tuple[int, bool], QPixmap] = {}
        self._signs: dict[str, QPixmap] = {}
        self._ratio = 1.0
        self._font = QFont()

    def clear(self) -> None:
        """Forget everything: events, colours or sizes are others now."""
        self._made.clear()
        self._signs.clear()

    def use(self, font: QFont, ratio: float) -> None:
        """Draw words in this font, for a screen of so many device pixels to a pixel."""
        if ratio != self._ratio or font != self._font:
            self.clear()
            self._font, self._ratio = font, ratio

    def sprite(self, event: int, level: int) -> QPixmap:
        """The picture of an event at a level."""
        key = event, is_close(level)
        if key not in self._made:
            if len(self._made) >= _KEPT:
                self._made.clear()
            self._made[key] = self._draw(event, self._scene.label(event, level))
        return self._made[key]

    def shortened(self, event: int, level: int, width: float) -> QPixmap:
        """The picture of an event whose sign and words have only so many pixels; not kept, as panning changes them."""
        room = width - self._scene.sign - GAP
        label = QFontMetricsF(self._font).elidedText(
            self._scene.label(event, level), Qt.TextElideMode.ElideRight, max(0.0, room)
        )
        return self._draw(event, label)

    def _draw(self, event: int, label: str) -> QPixmap:
        scene, tokens, metrics = self._scene, self._look.tokens, QFontMetricsF(self._font)
        side = scene.sign
        width, height = side + GAP + metrics.horizontalAdvance(label) + 2, scene.row_height - 4
        picture = QPixmap(round(width * self._ratio), round(height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.drawPixmap(QPointF(0, (height - side) / 2), self._sign(scene.events[event].sign, side))
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(QPointF(side + GAP, (height - metrics.height()) / 2 + metrics.ascent()), label)
        painter.end()
        return picture

    def _sign(self, sign: str, side: float) -> QPixmap:
        if sign not in self._signs:
            self._signs[sign] = sign_pixmap(sign, self._look.tokens, side, self._ratio)
        return self._signs[sign]

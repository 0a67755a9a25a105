"""An event's sign and words as one picture: drawn once, shown in every frame."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from quizapp.resources.look import Look
from quizapp.widgets.timeline.scene import Scene
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
        self._made: dict[tuple[int, str], QPixmap] = {}
        self._signs: dict[str, QPixmap] = {}
        self._ratio = 1.0
        self._font = QFont()
        self._metrics = QFontMetricsF(self._font)

    def clear(self) -> None:
        """Forget everything: events, colours or sizes are others now."""
        self._made.clear()
        self._signs.clear()

    def use(self, font: QFont, ratio: float) -> None:
        """Draw words in this font, for a screen of so many device pixels to a pixel."""
        if ratio != self._ratio or font != self._font:
            self.clear()
            self._font, self._ratio, self._metrics = font, ratio, QFontMetricsF(font)

    def sprite(self, event: int, level: int) -> QPixmap:
        """The picture of an event at a level."""
        return self._picture(event, self._scene.label(event, level))

    def shortened(self, event: int, level: int, width: float) -> QPixmap:
        """The picture of an event whose sign and words have only so many pixels."""
        room = width - self._scene.sign - GAP
        label = self._metrics.elidedText(self._scene.label(event, level), Qt.TextElideMode.ElideRight, max(0.0, room))
        return self._picture(event, label)

    def _picture(self, event: int, label: str) -> QPixmap:
        key = event, label
        if key not in self._made:
            if len(self._made) >= _KEPT:
                del self._made[next(iter(self._made))]  # the oldest; one at a time, or a frame would draw them all anew
            self._made[key] = self._draw(event, label)
        return self._made[key]

    def _draw(self, event: int, label: str) -> QPixmap:
        scene, tokens, metrics = self._scene, self._look.tokens, self._metrics
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

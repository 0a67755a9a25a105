"""The signs of knowledge: each has a shape of its own, colour comes on top."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF

from quizapp.resources.tokens import Tokens
from quizapp.viewmodels.timeline.event import CONFLICT, Knowledge

SIGN = 14
"""Width and height in pixels at the usual size of text."""


def colour_of(sign: str, tokens: Tokens) -> str:
    """The colour of a sign."""
    return {
        Knowledge.UNASKED: tokens.muted,
        Knowledge.NEW: tokens.indigo,
        Knowledge.LEARNING: tokens.ochre,
        Knowledge.MASTERED: tokens.bamboo,
        CONFLICT: tokens.vermilion,
    }[sign]


def tint_of(sign: str, tokens: Tokens) -> str:
    """The ground of what a sign stands before."""
    return {
        Knowledge.UNASKED: tokens.raised,
        Knowledge.NEW: tokens.tint_indigo,
        Knowledge.LEARNING: tokens.tint_ochre,
        Knowledge.MASTERED: tokens.tint_bamboo,
        CONFLICT: tokens.tint_vermilion,
    }[sign]


def draw_sign(painter: QPainter, area: QRectF, sign: str, tokens: Tokens) -> None:
    """◇ not asked, ○ new, ◐ learning, ● mastered, ⚠ contradicted."""
    colour = QColor(colour_of(sign, tokens))
    inner = area.adjusted(2, 2, -2, -2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(QBrush(QColor(tokens.surface)))
    if sign == CONFLICT:
        _draw_warning(painter, area, colour, tokens)
    elif sign == Knowledge.UNASKED:
        middle = inner.center()
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle.x(), inner.top()),
                    QPointF(inner.right(), middle.y()),
                    QPointF(middle.x(), inner.bottom()),
                    QPointF(inner.left(), middle.y()),
                ]
            )
        )
    else:
        if sign == Knowledge.MASTERED:
            painter.setBrush(QBrush(colour))
        painter.drawEllipse(inner)
        if sign == Knowledge.LEARNING:
            painter.setBrush(QBrush(colour))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPie(inner, 90 * 16, 180 * 16)
    painter.restore()


def sign_pixmap(sign: str, tokens: Tokens, side: float, pixel_ratio: float) -> QPixmap:
    """A sign, ready to be drawn many times."""
    image = QPixmap(round(side * pixel_ratio), round(side * pixel_ratio))
    image.setDevicePixelRatio(pixel_ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_sign(painter, QRectF(0, 0, side, side), sign, tokens)
    painter.end()
    return image


def _draw_warning(painter: QPainter, area: QRectF, colour: QColor, tokens: Tokens) -> None:
    painter.setPen(QPen(colour, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QBrush(colour))
    middle = area.center().x()
    painter.drawPolygon(
        QPolygonF(
            [QPointF(middle, area.top() + 1), area.bottomRight() + QPointF(-1, -1), area.bottomLeft() + QPointF(1, -1)]
        )
    )
    painter.setPen(QPen(QColor(tokens.surface), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    height = area.height()
    painter.drawLine(QPointF(middle, area.top() + height * 0.38), QPointF(middle, area.top() + height * 0.62))
    painter.drawPoint(QPointF(middle, area.top() + height * 0.8))

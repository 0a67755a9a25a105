"""Our own icons: line drawings in SVG, inked with a token's colour."""

from __future__ import annotations

from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_INK = "currentColor"


@cache
def _drawing(name: str) -> str:
    return resources.files("quizapp.resources").joinpath("icons", f"{name}.svg").read_text("utf-8")


def pixmap(name: str, colour: str, size: int, pixel_ratio: float = 1.0) -> QPixmap:
    """Draw an icon ``size`` device-independent pixels square in ``#RRGGBB``."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace(_INK, colour).encode()))
    image = QPixmap(QSize(size, size) * pixel_ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(pixel_ratio)
    return image


def icon(name: str, colour: str, chosen_colour: str | None = None, size: int = 24) -> QIcon:
    """Make an icon; ``chosen_colour`` inks it where its button is checked."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication), "pixmaps need the application"
    ratio = application.devicePixelRatio()  # of the finest screen; coarser ones scale it down
    made = QIcon(pixmap(name, colour, size, ratio))
    if chosen_colour is not None:
        chosen = pixmap(name, chosen_colour, size, ratio)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active):
            made.addPixmap(chosen, mode, QIcon.State.On)
    return made

"""Sheets: light and dark side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from scripts.pictures.camera import QUICK
from scripts.pictures.combination import ROOMS, THEMES

_WIDTH = 1900
"""Pixels of a sheet that is scaled."""
_GAP = 8
_FULL = f"{ROOMS[0][0]}x{ROOMS[0][1]}"


def make_sheets(folder: Path, language: str, size: str) -> int:
    """Write ``sheets/LANGUAGE/SIZE/STATE.png`` for the pictures of a language and size in ``folder``; returns how many.

    The smallest size keeps its full resolution, others are scaled; a state that only one theme has stands alone.
    """
    pictured = [folder / language / size / theme.value for theme in THEMES]
    states = {path.name for each in pictured for path in each.glob("*.png")}
    target = folder / "sheets" / language / size
    target.mkdir(parents=True, exist_ok=True)
    for state in states:
        pictures = [QImage(str(each / state)) for each in pictured]
        sheet = side_by_side([picture for picture in pictures if not picture.isNull()])
        if size != _FULL:
            sheet = sheet.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
        sheet.save(str(target / state), quality=QUICK)
    return len(states)


def side_by_side(pictures: list[QImage]) -> QImage:
    """Pictures from left to right, in their own pixels."""
    width = sum(picture.width() for picture in pictures) + _GAP * (len(pictures) - 1)
    sheet = QImage(width, max(picture.height() for picture in pictures), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    x = 0
    for picture in pictures:
        picture.setDevicePixelRatio(1)
        painter.drawImage(x, 0, picture)
        x += picture.width() + _GAP
    painter.end()
    return sheet

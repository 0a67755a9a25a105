"""Sheets: light and dark side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from scripts.pictures.combination import ROOMS, THEMES

_WIDTH = 1900
"""Pixels of a sheet that is scaled."""
_GAP = 8


def make_sheets(folder: Path) -> int:
    """Write ``sheets/LANGUAGE/SIZE/STATE.png`` for all pictures in ``folder``; returns how many.

    The smallest size keeps its full resolution, others are scaled; a state that only one theme has stands alone.
    """
    full = f"{ROOMS[0][0]}x{ROOMS[0][1]}"
    made = 0
    for size in sorted(path for path in folder.glob("*/*") if path.parent.name != "sheets" and path.is_dir()):
        states = {path.name for theme in THEMES for path in (size / theme.value).glob("*.png")}
        target = folder / "sheets" / size.parent.name / size.name
        target.mkdir(parents=True, exist_ok=True)
        for state in sorted(states):
            pictures = [QImage(str(size / theme.value / state)) for theme in THEMES]
            sheet = side_by_side([picture for picture in pictures if not picture.isNull()])
            if size.name != full:
                sheet = sheet.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
            sheet.save(str(target / state))
            made += 1
    return made


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

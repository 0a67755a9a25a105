"""A text that is read in a frame of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser, QWidget

from quizapp.resources.tokens import LINE_HEIGHT

_CHROME_WIDTH, _CHROME_HEIGHT = 54, 34
"""Pixels that border, padding, margin and scroll bar take."""


class Document(QTextBrowser):
    """Scrolls when it is longer than its frame; links are not followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "document")
        self.setOpenLinks(False)

    @staticmethod
    def width_of(characters: int, size: int) -> int:
        """The width in pixels at which a line has so many Han characters of a size in pixels."""
        return characters * size + _CHROME_WIDTH

    @staticmethod
    def height_of(lines: int, size: int) -> int:
        """The height in pixels in which so many lines of a size in pixels are seen."""
        return round(lines * LINE_HEIGHT * size) + _CHROME_HEIGHT

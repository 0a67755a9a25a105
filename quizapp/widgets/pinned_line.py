"""The question in one line over the page, while the question itself cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QWidget

from quizapp.resources.look import Look

_PADDING = 8
_LEAST_RIGHT = 32


class PinnedLine(QWidget):
    """Lies over the upper edge of a scrolling page as long as no line of a widget on it is in sight as a whole.

    Its words begin where that widget begins.
    """

    def __init__(self, look: Look, page: QScrollArea, watched: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._watched = watched
        self._words = ""
        self.setProperty("role", "topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text)
        page.verticalScrollBar().valueChanged.connect(self._follow)
        page.installEventFilter(self)
        look.changed.connect(self._follow)
        self.hide()

    def show_words(self, words: str) -> None:
        """The question as it is now."""
        self._words = words
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the page."""
        if event.type() is QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        corner = self._watched.mapTo(self._page, self._watched.rect().bottomLeft())
        left, foot = max(0, corner.x()), corner.y()
        self._row.setContentsMargins(left, _PADDING, _LEAST_RIGHT, _PADDING)
        self._text.setFont(self._look.serif("option"))
        width = self._page.viewport().width()
        room = max(0, width - left - _LEAST_RIGHT)
        self._text.setText(self._text.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))
        self.setGeometry(0, 0, width, self.sizeHint().height())
        self.setVisible(bool(self._words) and foot < self._watched.fontMetrics().height())
        self.raise_()

"""The signs of the time axis in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from quizapp.resources.look import Look
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.timeline.signs import sign_pixmap


class Legend(QWidget):
    """Signs and their words in a row, or in several where there is no room for one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words: Mapping[str, str] = {}
        self._signs: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._row = FlowLayout(self, spacing=16)
        look.changed.connect(self._ink)

    def show_words(self, words: Mapping[str, str]) -> None:
        """Show these signs, each with its word."""
        self._words = words
        for sign, word in words.items():
            if sign not in self._labels:
                self._row.addWidget(self._entry(sign))
            self._labels[sign].setText(word)
        self._ink()

    def _entry(self, sign: str) -> QWidget:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._signs[sign], self._labels[sign] = QLabel(), QLabel()
        self._labels[sign].setProperty("role", "small")
        row.addWidget(self._signs[sign])
        row.addWidget(self._labels[sign])
        return entry

    def _ink(self) -> None:
        side = self._look.scale.small + 1
        for sign, label in self._signs.items():
            label.setPixmap(sign_pixmap(sign, self._look.tokens, side, self.devicePixelRatioF()))

"""The strip at the bottom where long work shows: what, how far, time left, cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from quizapp.widgets.view import View


class TaskStrip(View):
    """Hidden while nothing is going on."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._seconds_left: float | None = None
        self._what = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._left = QLabel()
        self._left.setProperty("role", "muted")
        self._cancel = QPushButton()
        self._cancel.setProperty("kind", "quiet")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._what)
        row.addWidget(self._bar, 1)
        row.addWidget(self._left)
        row.addWidget(self._cancel)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Name the button, and say what is left."""
        self._cancel.setText(self.tr("Cancel"))
        self._say_left()

    def show_progress(self, what: str, done: int, total: int, seconds_left: float | None) -> None:
        """Show how far the work is; a ``total`` of 0 means that nobody knows."""
        self._what.setText(what)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setAccessibleName(what)
        self._seconds_left = seconds_left
        self._say_left()
        self.show()

    def _say_left(self) -> None:
        if self._seconds_left is None:
            self._left.clear()
        else:
            self._left.setText(self.tr("about %n second(s) left", "", max(1, round(self._seconds_left))))

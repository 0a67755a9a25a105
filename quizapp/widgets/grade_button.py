"""One of the four grades."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from quizapp.widgets.restyle import restyle


class GradeButton(QPushButton):
    """A grade with its key and the time until the question comes again."""

    def __init__(self, key: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "grade")
        self.setProperty("tone", tone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._key = QLabel(key)
        self._key.setProperty("role", "key")
        self._key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._word = QLabel()
        self._word.setProperty("role", "strong")
        self._interval = QLabel()
        self._interval.setProperty("role", "muted")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._key)
        row.addWidget(self._word)
        row.addStretch()
        row.addWidget(self._interval)
        for label in (self._key, self._word, self._interval):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_grade(self, word: str, interval: str, *, preselected: bool) -> None:
        """Show the grade; a preselected one is what Enter gives."""
        self._word.setText(word)
        self._interval.setText(interval)
        restyle(self, preselected=preselected)
        self.setAccessibleName(f"{self._key.text()} {word}, {interval}")

    @property
    def interval(self) -> str:
        """The interval shown."""
        return self._interval.text()

    def sizeHint(self) -> QSize:
        """As large as what it holds."""
        return self._row.sizeHint().expandedTo(QSize(0, 48))

    def minimumSizeHint(self) -> QSize:
        """Never cut a word."""
        return self.sizeHint()

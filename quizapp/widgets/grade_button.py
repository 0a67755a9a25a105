"""One of the four grades."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from quizapp.widgets.restyle import restyle


class GradeButton(QPushButton):
    """A grade with its key and the time until the question comes again."""

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "grade")
        self.setProperty("tone", tone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._key = QLabel()
        self._key.setProperty("role", "key")
        self._key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._word = QLabel()
        self._word.setProperty("role", "strong")
        self._interval = QLabel()
        self._interval.setProperty("role", "muted")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 16, 4)
        row.setSpacing(12)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(2)
        self._words.addWidget(self._word)
        self._words.addStretch()
        self._words.addWidget(self._interval)
        row.addWidget(self._key)
        row.addLayout(self._words, 1)
        for label in (self._key, self._word, self._interval):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_grade(self, key: str, word: str, interval: str, *, preselected: bool) -> None:
        """Show the grade; a preselected one is what Enter gives."""
        self._key.setText(key)
        self._word.setText(word)
        self._interval.setText(interval)
        restyle(self, preselected=preselected)
        self.setAccessibleName(f"{self._key.text()} {word}, {interval}")

    @property
    def interval(self) -> str:
        """The interval shown."""
        return self._interval.text()

    def sizeHint(self) -> QSize:
        """One line high, or two where large text needs them."""
        lines = 1 if self._is_wide() else 2
        return QSize(self._one_line(), 24 + lines * self._word.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never cut a word: the interval goes under it first."""
        beside = self._one_line() - self._word.sizeHint().width() - self._interval.sizeHint().width()
        widest = max(self._word.sizeHint().width(), self._interval.sizeHint().width())
        return QSize(beside + widest, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set word and interval side by side where there is room."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if self._is_wide() else directions.TopToBottom
        if direction is not self._words.direction():
            self._words.setDirection(direction)
            self.updateGeometry()

    def _is_wide(self) -> bool:
        return self.width() >= self._one_line()

    def _one_line(self) -> int:
        margins = self._row.contentsMargins()
        labels = sum(label.sizeHint().width() for label in (self._key, self._word, self._interval))
        return margins.left() + margins.right() + 2 * self._row.spacing() + labels

"""One option of a choice."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from quizapp.resources.look import Look
from quizapp.widgets.prose import Prose
from quizapp.widgets.restyle import restyle
from quizapp.widgets.wrapping_button import WrappingButton


class OptionVerdict(StrEnum):
    """What an option turned out to be."""

    OPEN = "open"
    CHOSEN = "chosen"
    """Part of an answer in the making."""
    CURRENT = "current"
    """Waits for the learner's next step."""
    RIGHT = "right"
    WRONG = "wrong"
    """Wrong, and chosen."""
    NEAR = "near"
    """Nearly right, and chosen."""
    OTHER = "other"
    """Wrong, and not chosen."""


class OptionButton(WrappingButton):
    """A wide button: its key, the text of the option, and once answered a sign and a word."""

    def __init__(self, look: Look, key: str, parent: QWidget | None = None, *, slim: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "option")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._key = QLabel(key)
        self._key.setProperty("role", "key")
        self._key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text = Prose(look, "option")
        self._mark = QLabel()
        self._mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._mark.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._key, self._text, self._mark):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = self.row
        row.setContentsMargins(16, *((2, 16, 2) if slim else (12, 16, 12)))
        row.setSpacing(16)
        row.addWidget(self._key)
        row.addWidget(self._text, 1000)
        row.addStretch(1)  # takes what is beyond the longest line
        row.addWidget(self._mark)

    def show_option(self, text: str) -> None:
        """Show an open option."""
        self._text.show_text(text)
        self.show_verdict(OptionVerdict.OPEN, "")

    def show_verdict(self, verdict: OptionVerdict, word: str) -> None:
        """Mark the option; ``word`` says the verdict beside its sign, if it has one."""
        signs = {OptionVerdict.RIGHT: "✓", OptionVerdict.NEAR: "≈", OptionVerdict.WRONG: "✗"}
        self._mark.setText(f"{signs.get(verdict, '')} {word}".strip())
        self._mark.setVisible(bool(self._mark.text()))
        restyle(self._mark, tone=verdict.value)
        restyle(self, verdict=verdict.value)
        spoken = f"{self._key.text()} {self._text.plain_text}"
        told = self._mark.text()
        self.setAccessibleName(f"{spoken}, {told}" if told else spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the sheet: Qt would go from button to button with them."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @property
    def text_shown(self) -> str:
        """The text of the option."""
        return self._text.plain_text

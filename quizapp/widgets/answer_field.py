"""Where answers are typed, by hand or through a Chinese input method."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from quizapp.widgets.restyle import restyle

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerField(QLineEdit):
    """A field whose keys mean nothing else while an input method composes."""

    submitted = Signal(str)
    """The text, when Enter ends it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "answer")
        self._composing = False

    @property
    def composing(self) -> bool:
        """Whether an input method holds characters that are not in the text yet."""
        return self._composing

    def open(self) -> None:
        """Take a new answer."""
        self.clear()
        self.setReadOnly(False)
        restyle(self, verdict="open")

    def close_with(self, verdict: str) -> None:
        """Show the answer given as judged: ``right``, ``near`` or ``wrong``."""
        self.setReadOnly(True)
        restyle(self, verdict=verdict)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow the composition."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Submit with Enter; let Ctrl+Z and Ctrl+Y through to the session when there is no typing to undo."""
        if self._composing:
            super().keyPressEvent(event)
            event.accept()
        elif event.key() in _ENTER and not self.isReadOnly():
            event.accept()
            if not event.isAutoRepeat():
                self.submitted.emit(self.text())
        elif self._is_idle(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_idle(self, event: QKeyEvent) -> bool:
        """Whether the key takes typing back, or makes it again, and there is none."""
        keys = QKeySequence.StandardKey
        undo, redo = event.matches(keys.Undo), event.matches(keys.Redo)
        return (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable())

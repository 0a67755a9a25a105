"""A message in place, above the view: what happened, what was kept, what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from quizapp.resources.icons import icon
from quizapp.resources.look import Look
from quizapp.widgets.restyle import restyle


class Notice(QFrame):
    """One line that stays until it is closed or answered; never a modal box."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._act: Callable[[], None] | None = None
        self.setProperty("role", "notice")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._action = QPushButton()
        self._action.clicked.connect(self._on_action)
        self._close = QToolButton()
        self._close.setProperty("role", "plain")
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        look.changed.connect(self._ink)
        self._ink()
        self.hide()

    def tell(self, text: str, *, trouble: bool = False) -> None:
        """Show a message."""
        self._act = None
        self._action.hide()
        self._show(text, trouble=trouble)

    def offer(self, text: str, action: str, act: Callable[[], None]) -> None:
        """Show a message with one thing to do about it."""
        self._act = act
        self._action.setText(action)
        self._action.show()
        self._show(text, trouble=False)

    def reword(self, text: str, action: str) -> None:
        """Say the same in other words."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action.setText(action)

    def name_close(self, word: str) -> None:
        """Name the close button."""
        self._close.setToolTip(word)
        self._close.setAccessibleName(word)

    @property
    def text(self) -> str:
        """The message shown; empty while there is none."""
        return self._text.text() if not self.isHidden() else ""

    def _show(self, text: str, *, trouble: bool) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
        restyle(self, tone="trouble" if trouble else "word")
        self.show()

    def _on_action(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _ink(self) -> None:
        self._close.setIcon(icon("close", self._look.tokens.muted, size=16))

"""A few lines under a heading, and how many more there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.resources.tokens import STEM_WIDTH_HAN
from quizapp.widgets.view import View

_MOST = 4


class _Line(QWidget):
    """A dot, and words that wrap beside it."""

    def __init__(self, role: str, *, dotted: bool = True) -> None:
        super().__init__()
        dot = QLabel("·")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1000)
        row.addStretch(1)  # takes what is beyond the longest line
        dot.setProperty("role", "muted")
        self.words.setProperty("role", role)
        room = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        room.setRetainSizeWhenHidden(True)  # words without a dot begin where those with one do
        dot.setSizePolicy(room)
        if not dotted:
            dot.hide()


class ShortList(View):
    """Shows the first of many lines, each on its own; what is said of the rest is no line to be read."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: tuple[str, ...] = ()
        self._head = QLabel()
        self._head.setProperty("role", "section")
        self._rows = [_Line("muted") for _ in range(_MOST)]
        self._more = _Line("small", dotted=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._head, *self._rows, self._more):
            column.addWidget(widget)
        look.changed.connect(self._set_width)
        self._set_width()

    def retranslate(self) -> None:
        """Say again how many there are beside those shown."""
        rest = len(self._lines) - _MOST
        self._more.words.setText(self.tr("… and %n more", "", max(0, rest)))
        self._more.setVisible(rest > 0)

    def show_lines(self, head: str, lines: Sequence[str]) -> None:
        """Show lines under a heading; nothing at all where there is no line."""
        self._lines = tuple(lines)
        self._head.setText(head)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(lines))
            row.words.setText(lines[place] if place < len(lines) else "")
        self.retranslate()
        self.setVisible(bool(lines))

    @property
    def words(self) -> list[str]:
        """The lines that can be read, without the heading."""
        shown = [row.words.text() for row in self._rows if not row.isHidden()]
        return shown if self._more.isHidden() else [*shown, self._more.words.text()]

    def _set_width(self) -> None:
        for row in self._rows:
            row.words.setMaximumWidth(STEM_WIDTH_HAN * self._look.scale.body)

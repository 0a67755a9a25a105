"""The base of the settings pages."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from quizapp.widgets.view import View


class Page(View):
    """A titled card of labelled controls. Controls act at once; there is nothing to apply."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "section")
        card = QFrame()
        card.setProperty("role", "card")
        self.form = QVBoxLayout(card)
        self.form.setContentsMargins(24, 20, 24, 20)
        self.form.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(card)

    def add(self, label: QLabel, control: QWidget) -> None:
        """Add a control under its label."""
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        label.setBuddy(control)
        if self.form.count():
            self.form.addSpacing(12)
        self.form.addWidget(label)
        self.form.addWidget(control)

"""A field with a cross that empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget


class ClearableField(QLineEdit):
    """The cross has a name for screen readers, which Qt gives it none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        for cross in self.findChildren(QToolButton):
            cross.setAccessibleName(self.tr("Clear"))

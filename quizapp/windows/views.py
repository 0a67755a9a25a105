"""The views of the window, one shown at a time, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class Views(QStackedWidget):
    """Knows the views by names that are never shown."""

    left = Signal(str)
    """Name of the view that was shown before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        self._current = ""

    def add(self, name: str, make: Callable[[], QWidget]) -> None:
        """Make a view known."""
        self._makers[name] = make

    def view(self, name: str) -> QWidget:
        """A view, made if need be."""
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self.addWidget(self._made[name])
        return self._made[name]

    def show_view(self, name: str) -> None:
        """Show a view and give it the keyboard."""
        view, before = self.view(name), self._current
        self._current = name
        self.setCurrentWidget(view)
        if before and before != name:
            self.left.emit(before)
        view.setFocus()

    def is_shown(self, name: str) -> bool:
        """Whether a view is the one on the screen; asking does not make it."""
        return self._current == name

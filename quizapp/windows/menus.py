"""The menu bar: for the platform's habits; everything in it is in reach without it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Keys = QKeySequence.StandardKey


class Menus:
    """Makes the menus of a window and names them in its language."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._menus: list[tuple[QMenu, str]] = []
        self._actions: dict[str, QAction] = {}

    def add_menu(self, name: str) -> None:
        """Add a menu; the actions that follow go into it."""
        menu = self._window.menuBar().addMenu("")
        self._menus.append((menu, name))

    def add(
        self, name: str, act: Callable[[], object], *keys: QKeySequence | QKeySequence.StandardKey | str
    ) -> QAction:
        """Add an action, known by a name that is never shown."""
        action = QAction(self._window)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.triggered.connect(act)
        self._menus[-1][0].addAction(action)
        self._actions[name] = action
        return action

    def add_choice(self, names: Sequence[str], choose: Callable[[int], object]) -> None:
        """Add actions of which one is ticked; ``choose`` is called with the place of the one chosen."""
        group = QActionGroup(self._window)
        for place, name in enumerate(names):
            action = self.add(name, partial(_call, choose, place))
            action.setCheckable(True)
            group.addAction(action)

    def tick(self, name: str) -> None:
        """Tick one of a choice."""
        self._actions[name].setChecked(True)

    def add_line(self) -> None:
        """Add a line between actions."""
        self._menus[-1][0].addSeparator()

    def name_all(self, words: dict[str, str]) -> None:
        """Set the words of menus and actions by their names."""
        for menu, name in self._menus:
            menu.setTitle(words[name])
        for name, action in self._actions.items():
            action.setText(words[name])


def _call(choose: Callable[[int], object], place: int, _checked: bool = False) -> None:
    choose(place)

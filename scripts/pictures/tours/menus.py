"""The menus of the menu bar, that of the script of display among them."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from scripts.pictures.visit import Visit

_NAMES = ("menu-file", "menu-study", "menu-view-and-script", "menu-help")


def menus(visit: Visit) -> None:
    """Each menu unfolded over the home view."""
    bar = visit.window.menuBar()
    for name, action in zip(_NAMES, bar.actions(), strict=True):
        menu = action.menu()
        assert isinstance(menu, QMenu)
        visit.shoot_menu(name, menu, bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))

"""Where the keyboard is can be seen: every sort of control looks different when it has the focus."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from questions.bank import open_bank
from quizapp.composition import Application
from quizapp.settings.declarations import APPEARANCE, Appearance
from tests.quizapp.memory_bank import Shelf
from tests.quizapp.running import Start
from tests.quizapp.windows.test_every_window import documents, every_desk, every_view

__all__ = ["documents"]

LEAST_PIXELS = 90
"""More than a text cursor; a line about the smallest button has more than a hundred."""

WHOLES = (QLineEdit, QAbstractScrollArea, QAbstractSpinBox, QComboBox)
"""What hands the focus to its parts, or has it from them. Never ask Qt: in PySide, ``focusProxy()`` makes what it
returns a child of what was asked, so that a scroll area belongs to its own viewport, and Python collects both."""

Sort = tuple[str, ...]


def sort_of(control: QWidget) -> Sort:
    """What the stylesheet tells apart."""
    names = ("kind", "role", "verdict", "tone", "large", "small", "preselected", "on")
    checked = control.isChecked() if isinstance(control, QAbstractButton) else False
    return (type(control).__name__, *(str(control.property(name)) for name in names), str(checked))


def focusable(window: QWidget) -> Iterator[QWidget]:
    """What Tab goes to; parts of a control show the focus as the control."""
    for control in window.findChildren(QWidget):
        reached = control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible() and control.isEnabled()
        is_part = isinstance(control.parentWidget(), WHOLES)
        is_page = control.property("role") == "page" or type(control).__name__ in ("QMenuBar", "KeysSheet")
        if reached and not is_part and not is_page and control.width() > 0 and control.height() > 0:
            yield control


def picture(control: QWidget) -> QImage:
    QApplication.processEvents()
    return control.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed_pixels(one: QImage, other: QImage) -> int:
    return sum(1 for y in range(one.height()) for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y))


def hidden_focus(application: Application, seen: set[Sort]) -> Iterator[str]:
    """Controls of sorts not seen before that look the same with the focus and without it, or push others away."""
    window = application.window
    for _ in range(5):
        QApplication.processEvents()  # what is shown for the first time is laid out in several steps
    for control in focusable(window):
        sort = sort_of(control)
        if sort in seen:
            continue
        seen.add(sort)
        before = window.focusWidget()
        if before is control:
            control.clearFocus()
        without = picture(control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if not control.hasFocus():
            continue  # hands it on
        focused = picture(control)
        name = f"{control.accessibleName() or getattr(control, 'text', str)()} {sort}"
        if focused.size() != without.size():
            yield f"{name} grows"
        elif changed_pixels(without, focused) < LEAST_PIXELS:
            yield name
        if before is not None:
            before.setFocus()


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_focus_shows(start: Start, shelf: Shelf, documents: Path, qtbot: QtBot, appearance: Appearance) -> None:
    seen: set[Sort] = set()
    application = start(open_source=lambda path: shelf.open(path) if path.stat().st_size == 0 else open_bank(path))
    application.settings.set(APPEARANCE, appearance)
    application.window.activateWindow()
    qtbot.waitUntil(application.window.isActiveWindow)
    hidden = []
    for name in chain(every_view(application, shelf, qtbot), every_desk(application, qtbot, documents)):
        qtbot.waitUntil(lambda: not application.models.workshop.busy)
        hidden += [f"{name}: {control}" for control in hidden_focus(application, seen)]
    assert not hidden, "\n" + "\n".join(hidden)
    assert len(seen) >= 30

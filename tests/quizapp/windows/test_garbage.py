"""Nothing that is shown is garbage to Python, which would destroy it the next time it collects."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from questions.bank import open_bank
from quizapp.widgets.column import ColumnPage
from tests.quizapp.memory_bank import Shelf
from tests.quizapp.running import Start
from tests.quizapp.windows.test_every_window import documents, every_desk, every_view
from tests.quizapp.windows.wholeness import settle

__all__ = ["documents"]


@pytest.fixture
def garbage_is_kept() -> Iterator[None]:
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    yield
    gc.set_debug(0)
    gc.garbage.clear()


def condemned(window: QWidget) -> list[str]:
    """Parts of the window that the collector would destroy."""
    gc.garbage.clear()
    gc.collect()
    widgets = [each for each in gc.garbage if isinstance(each, QWidget) and shiboken6.isValid(each)]
    return [f"{type(each).__name__} in {type(each.parent()).__name__}" for each in widgets if window.isAncestorOf(each)]


@pytest.mark.usefixtures("garbage_is_kept")
def test_nothing_shown_is_garbage(start: Start, shelf: Shelf, documents: Path, qtbot: QtBot) -> None:
    application = start(open_source=lambda path: shelf.open(path) if path.stat().st_size == 0 else open_bank(path))
    for name in chain(every_view(application, shelf, qtbot), every_desk(application, qtbot, documents)):
        settle()
        assert not condemned(application.window), name


@pytest.mark.usefixtures("garbage_is_kept", "qapp")
def test_a_page_that_belongs_to_its_own_viewport_is_found_out() -> None:
    """What PySide makes of ``focusProxy()``: the reason to look."""
    around = QWidget()
    column = QVBoxLayout(around)
    column.addWidget(ColumnPage(400))
    assert not condemned(around)
    page = around.findChild(ColumnPage)
    assert page is not None
    page.viewport().focusProxy()
    del page
    assert condemned(around)

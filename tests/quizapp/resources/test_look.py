from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.i18n.languages import Language
from quizapp.resources.look import Look
from quizapp.resources.tokens import DARK, LIGHT
from quizapp.settings.declarations import APPEARANCE, TEXT_SIZE, Appearance
from quizapp.settings.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def look(qapp: QApplication, settings: Settings) -> Look:
    return Look(qapp, settings, Language.TRADITIONAL)


def test_dark_on_demand(qtbot: QtBot, qapp: QApplication, look: Look, settings: Settings) -> None:
    with qtbot.waitSignal(look.changed):
        settings.set(APPEARANCE, Appearance.DARK)
    assert look.dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.paper
    assert DARK.paper in qapp.styleSheet()
    assert LIGHT.paper not in qapp.styleSheet()


def test_text_size(qtbot: QtBot, look: Look, settings: Settings) -> None:
    before = look.serif("stem").pixelSize()
    with qtbot.waitSignal(look.changed):
        settings.set(TEXT_SIZE, 150)
    assert look.serif("stem").pixelSize() == round(before * 1.5)


def test_zoom_ends_at_the_largest(look: Look, settings: Settings) -> None:
    for _ in range(20):
        look.zoom(1)
    assert settings.get(TEXT_SIZE) == 175


def test_stem_is_large_and_lines_are_wide_apart(look: Look) -> None:
    font = look.serif("stem")
    assert 22 <= font.pixelSize() <= 28
    assert look.scale.option == 18

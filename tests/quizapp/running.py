"""The application in a test's own folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from quizapp.arguments import parse
from quizapp.composition import Application
from quizapp.settings.declarations import LANGUAGE, LanguageChoice
from tests.quizapp.memory_bank import Shelf
from tests.quizapp.study.stubs import FakeClock

Start = Callable[..., Application]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, clock: FakeClock, shelf: Shelf) -> Iterator[Start]:
    """Starts the application, again and again if need be, on one data folder and one clock."""
    running: list[Application] = []

    def begin(
        *banks: Path, language: LanguageChoice = LanguageChoice.TRADITIONAL, resized: bool = True, **options: Any
    ) -> Application:
        options.setdefault("open_source", shelf.open)
        application = Application(parse(["--data-folder", str(tmp_path / "data")]), clock, **options)
        running.append(application)
        qtbot.addWidget(application.window)
        application.settings.set(LANGUAGE, language)
        if resized:
            application.window.resize(1024, 700)
        application.window.show()
        application.models.library.refresh()
        application.window.files.open_banks(banks)
        qtbot.waitUntil(lambda: not application.models.workshop.busy)
        return application

    yield begin
    for application in running:
        application.window.close()
        application.close()

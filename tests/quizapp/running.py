"""The application in a test's own folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from quizapp.apart import Tell
from quizapp.arguments import parse
from quizapp.composition import Application
from quizapp.settings.declarations import LANGUAGE, LanguageChoice
from tests.quizapp.memory_bank import Shelf
from tests.quizapp.study.stubs import FakeClock

Start = Callable[..., Application]


@pytest.fixture
def work_stays_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Or each bank would take a second for a process to begin; most journeys and ``test_apart`` have the real thing."""

    def here(work: Callable[..., object], *given: object, tell: Tell) -> object:
        return work(*given, tell)

    monkeypatch.setattr("quizapp.apart.apart", here)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


@pytest.fixture
def running() -> list[Application]:
    """What was started and not ended yet."""
    return []


@pytest.fixture
def end(running: list[Application]) -> Iterator[Callable[[], None]]:
    """Ends what is running, as leaving the program does; so does the end of the test."""

    def leave() -> None:
        while running:
            application = running.pop()
            application.window.close()
            application.close()

    yield leave
    leave()


@pytest.fixture
def start(  # noqa: PLR0917 - where, when and on what
    qtbot: QtBot,
    tmp_path: Path,
    clock: FakeClock,
    shelf: Shelf,
    running: list[Application],
    end: Callable[[], None],
) -> Start:
    """Starts the application, again and again if need be, on one data folder and one clock."""

    def begin(
        *banks: Path,
        language: LanguageChoice = LanguageChoice.TRADITIONAL,
        resized: bool = True,
        folder: str = "data",
        **options: Any,
    ) -> Application:
        options.setdefault("open_source", shelf.open)
        application = Application(parse(["--data-folder", str(tmp_path / folder)]), clock, **options)
        running.append(application)
        application.settings.set(LANGUAGE, language)
        if resized:
            application.window.resize(1024, 700)
        application.window.show()
        application.models.library.refresh()
        application.window.files.open_banks(banks)
        qtbot.waitUntil(lambda: not application.models.workshop.busy)
        return application

    return begin

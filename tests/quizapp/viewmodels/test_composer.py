"""When the composer reads the bank."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from questions.bank import create_bank, open_bank
from quizapp.composition import Application
from tests.importers.samples import ALL_KINDS
from tests.quizapp.running import Start


def settle(application: Application, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not application.models.workshop.busy)


def test_what_changed_is_read_when_papers_are_gone_to(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "x.qbank"
    with create_bank(path, "x") as bank:
        bank.arrivals.take(ALL_KINDS[:2])
    application = start(path, open_source=open_bank)
    application.window.go("papers")
    settle(application, qtbot)
    composer = application.models.composer()
    assert len(composer.questions) == 2

    application.window.go("banks")
    open_bank(path).arrivals.take(ALL_KINDS[2:4])
    application.models.desk.enter()
    settle(application, qtbot)
    assert len(composer.questions) == 2  # nobody looks at papers
    application.window.go("papers")
    settle(application, qtbot)
    assert len(composer.questions) == 4

    application.window.go("banks")
    open_bank(path).arrivals.take(ALL_KINDS[4:6])
    application.models.desk.enter()
    composer.add([ALL_KINDS[5].id])  # from the table of questions
    settle(application, qtbot)
    assert composer.paper is not None
    assert composer.paper.question_ids == (ALL_KINDS[5].id,)
    assert len(composer.questions) == 6

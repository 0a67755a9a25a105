from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quizapp.composition import Application
from tests.quizapp.memory_bank import SAMPLES, WHEN, Shelf
from tests.quizapp.running import Start


@pytest.fixture
def application(start: Start) -> Application:
    return start()


def test_opens_and_keeps(qtbot: QtBot, application: Application, shelf: Shelf) -> None:
    library = application.models.library
    with qtbot.waitSignal(library.opened):
        library.open(shelf.put("遼金之際", SAMPLES))
    assert [record.title for record in library.records()] == ["遼金之際"]
    assert application.collection.card("id of 遼金之際", "when").facts == WHEN.facts


def test_an_unchanged_bank_is_not_read_again(qtbot: QtBot, start: Start, shelf: Shelf) -> None:
    path = shelf.put("遼金之際", SAMPLES)
    start(path)
    library = start().models.library
    with qtbot.waitSignal(library.opened, timeout=100):
        library.open(path)
    assert not library._sources


def test_a_changed_bank_is_put_right_at_the_next_start(start: Start, shelf: Shelf) -> None:
    path = shelf.put("遼金之際", SAMPLES[:1])
    start(path)
    shelf.put("遼金之際", SAMPLES)
    path.write_text("changed")
    assert start().models.home.banks.rows()[0].counts.new == 3


@pytest.mark.parametrize("exists", [True, False])
def test_refuses_in_one_line(qtbot: QtBot, application: Application, tmp_path: Path, exists: bool) -> None:
    path = tmp_path / "筆記.docx"
    if exists:
        path.write_text("no bank")
    with qtbot.waitSignal(application.models.library.refused) as refused:
        application.models.library.open(path)
    assert str(path) in refused.args[0]
    assert "\n" not in refused.args[0]


def test_our_own_mistakes_are_not_swallowed(
    qtbot: QtBot, application: Application, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(application.collection, "sync_bank", broken)
    with qtbot.captureExceptions() as exceptions:
        application.models.library.open(shelf.put("遼金之際", SAMPLES))
        qtbot.waitUntil(lambda: bool(exceptions))
    assert exceptions[0][0] is ZeroDivisionError


def test_a_bank_that_became_another(application: Application, shelf: Shelf, qtbot: QtBot) -> None:
    library = application.models.library
    path = shelf.put("遼金之際", SAMPLES)
    with qtbot.waitSignal(library.opened):
        library.open(path)
    library._sources.clear()
    shelf._banks[path].bank_id = "somebody else's"
    assert library.source("id of 遼金之際") is None

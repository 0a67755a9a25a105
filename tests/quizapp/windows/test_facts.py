"""Facts: the evidence is in sight, and nothing is offered where there is nothing to decide."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from questions.bank import open_bank
from quizapp.composition import Application
from quizapp.windows.facts.facts_view import FactsView
from tests.quizapp.running import Start
from tests.quizapp.windows.wholeness import settle

_PATIENCE_MS = 30_000
NOTES = "# 遼京記\n\n" + "\n\n".join(f"{year}年五月，金軍攻陷遼朝上京。" for year in range(1100, 1240))


@pytest.fixture
def view(start: Start, tmp_path: Path, qtbot: QtBot) -> FactsView:
    application = start(open_source=open_bank)
    (path := tmp_path / "遼京記.md").write_text(NOTES, "utf-8")
    with qtbot.waitSignal(application.models.library.built, timeout=_PATIENCE_MS):
        application.window.files.make_bank([path])
    return enter(application, qtbot)


def enter(application: Application, qtbot: QtBot) -> FactsView:
    application.window.go("facts")
    qtbot.waitUntil(lambda: not application.models.workshop.busy, timeout=_PATIENCE_MS)
    settle()
    view = application.window._views.view("facts")
    assert isinstance(view, FactsView)
    return view


def evidence(view: FactsView) -> QTextCursor:
    """Where the words stand that the claim rests on."""
    document = view.source.document()
    cursor = QTextCursor(document)
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        if cursor.charFormat().hasProperty(QTextCharFormat.Property.BackgroundBrush):
            return cursor
    raise AssertionError(document.toPlainText())


def test_the_evidence_is_in_sight_however_far_down_it_stands(view: FactsView) -> None:
    count = view._facts.model.rowCount()
    assert count > 100
    for place in (count // 2, count - 1, 0):
        view._show_place(place)
        settle()
        spot = view.source.cursorRect(evidence(view))
        assert view.source.viewport().rect().contains(spot), place


def test_only_what_can_be_done_is_offered(view: FactsView, qtbot: QtBot) -> None:
    bar = view.bar
    decisions = (bar.accept, bar.change, bar.reject)
    assert all(button.isVisible() for button in (*decisions, bar.undo))
    view.search.setText("無此事")
    qtbot.waitUntil(view._empty.act.isVisible)
    assert not any(button.isVisible() for button in (*decisions, bar.undo))
    view._empty.act.click()
    qtbot.waitUntil(bar.accept.isVisible)
    bar.accept.click()
    view.search.setText("無此事")
    qtbot.waitUntil(view._empty.act.isVisible)
    assert bar.undo.isVisible(), "what was decided can be taken back from anywhere"
    assert not any(button.isVisible() for button in decisions)

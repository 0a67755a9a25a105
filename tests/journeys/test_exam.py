"""From a document to an exam: kept in mind, studied for, a question put right and one reported on the way."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from questions.bank import open_bank
from questions.bank.editing import REPORTED
from questions.bank.values import Origin
from questions.pipeline.building import build
from quizapp.composition import Application
from quizapp.study.card import CardState, Rating
from quizapp.viewmodels.study import Stage
from quizapp.windows.marks_bar import Mark
from tests.journeys.test_looking_back import NOTES
from tests.quizapp.running import Start
from tests.quizapp.study.stubs import FakeClock


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    notes, bank = tmp_path / "宋金夏蒙.md", tmp_path / "宋金夏蒙.qbank"
    notes.write_text(NOTES, "utf-8")
    build([notes], bank, title="宋金夏蒙")
    return bank


def study(application: Application, rating: Rating) -> int:
    model, answers = application.models.study, 0
    while model.in_progress:
        model.reveal()
        model.grade(rating)
        answers += 1
    return answers


def test_up_to_the_eve(start: Start, bank: Path, clock: FakeClock) -> None:
    application = start(bank, open_source=open_bank)
    application.limits.set(desired_retention=0.95)
    home, how = application.window.rooms.home, application.models.how
    home.fold_how()
    assert home.how is not None
    home.how.aims.button("exam").click()
    how.choose(exam_day=clock.now().date() + timedelta(days=12))
    home.how.keep.click()
    for _ in range(11):
        session = how.exam_session()
        assert session is not None
        application.window.begin_scope(*session)
        study(application, Rating.GOOD)
        application.window.show_home()
        clock.advance(days=1)
    exam = how.exam()
    assert exam is not None
    assert exam.days_left == 1
    counts = application.collection.counts(clock.now(), clock.now())
    (tally,) = counts.values()
    assert tally.total - tally.new > 30, "as many as questions of one event on different days let in"
    practised = sum(
        log.practice
        for ref in open_bank(bank).index()
        for log in application.collection.progress.reviews_of(open_bank(bank).bank_id, ref.id)
    )
    assert practised, "some were looked at early, and their schedule let alone"


def test_what_is_around_a_real_question(start: Start, bank: Path, qtbot: QtBot) -> None:
    application = start(bank, open_source=open_bank)
    application.window.begin_all()
    answer = application.window.rooms.study.answer
    application.models.study.reveal()
    qtbot.waitUntil(lambda: len(answer._strip._moments) >= 3)
    assert sum(moment.here for moment in answer._strip._moments) == 1


def test_put_right_and_reported(start: Start, bank: Path) -> None:
    application = start(bank, open_source=open_bank)
    application.window.begin_all()
    model, view = application.models.study, application.window.rooms.study
    reworded = model.question.id
    model.reveal()
    view.act(Mark.EDIT)
    assert view.editor is not None
    view.editor.stem.setPlainText("我自己的問法？")
    QTest.keyClick(view.editor.stem, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    model.grade(Rating.GOOD)
    reported = model.question.id
    view.act(Mark.REPORT)
    assert model.stage is Stage.ASKING
    entries = {entry.id: entry for entry in open_bank(bank).entries()}
    assert entries[reworded].stem == "我自己的問法？"
    assert entries[reworded].origin == Origin.EDITED
    assert REPORTED in entries[reported].tags
    build([bank.with_suffix(".md")], bank)
    again = {entry.id: entry for entry in open_bank(bank).entries()}
    assert again[reworded].stem == "我自己的問法？", "a rebuild leaves it alone"


def test_years_come_back_as_places(start: Start, bank: Path, clock: FakeClock) -> None:
    application = start(bank, open_source=open_bank)
    model = application.models.study
    placed = 0
    for _ in range(12):
        application.window.begin_all()
        while model.in_progress:
            if model.axis is None:
                model.reveal()
            else:
                placed += 1
                model.choose(model.right_places[0])
                model.submit()
                assert model.judged is Rating.GOOD
            model.grade(Rating.GOOD)
        clock.advance(days=3)
    assert placed
    states = application.collection.sample(100).sample
    assert all(card.state is CardState.REVIEW for card in states)

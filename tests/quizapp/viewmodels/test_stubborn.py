"""Questions that do not stick: listed, and something done about each."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from quizapp.composition import Application
from quizapp.study.card import CardState, Rating
from quizapp.viewmodels.stubborn import StubbornViewModel
from quizapp.windows.statistics_view import StatisticsView
from tests.quizapp.memory_bank import SAMPLES, Shelf
from tests.quizapp.running import Start
from tests.quizapp.study.stubs import FakeClock

BANK = "id of 聯蒙滅金"


@pytest.fixture
def application(start: Start, shelf: Shelf, clock: FakeClock) -> Application:
    """The first question was forgotten twice, which is told as often as is set."""
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    application.limits.set(leech_lapses=2)
    study = application.models.study
    for _ in range(3):
        study.begin([BANK])
        while study.in_progress:
            card = application.collection.card(BANK, study.question.id)
            study.reveal()
            forgotten = study.question.id == SAMPLES[0].id and card.state is CardState.REVIEW
            study.grade(Rating.AGAIN if forgotten else Rating.EASY)
        clock.advance(days=60)
    return application


@pytest.fixture
def stubborn(application: Application) -> StubbornViewModel:
    stubborn = application.models.statistics().stubborn
    stubborn.refresh()
    return stubborn


def standing(stubborn: StubbornViewModel) -> list[str]:
    return [stubborn.cards.index(row, 5).data() for row in range(stubborn.cards.rowCount())]


def test_listed_from_so_many_times_on(application: Application, stubborn: StubbornViewModel) -> None:
    assert [stubborn.cards.card(row).memory.lapses for row in range(stubborn.cards.rowCount())] == [2]
    assert stubborn.cards.index(0, 0).data() == SAMPLES[0].stem
    application.limits.set(leech_lapses=3)
    stubborn.refresh()
    assert stubborn.cards.rowCount() == 0


def test_taken_out_of_study_and_put_back(application: Application, stubborn: StubbornViewModel) -> None:
    stubborn.set_aside(0)
    assert standing(stubborn) == ["停用"]
    application.models.study.begin([BANK])
    assert not application.models.study.in_progress or application.models.study.question.id != SAMPLES[0].id
    stubborn.set_aside(0, wanted=False)
    assert standing(stubborn) == ["學習中"]
    assert not application.collection.card(BANK, SAMPLES[0].id).suspended


def test_not_today(stubborn: StubbornViewModel, clock: FakeClock) -> None:
    stubborn.bury(0)
    assert standing(stubborn) == ["今天不問"]
    clock.advance(days=1)
    assert standing(stubborn) == ["學習中"]


def test_reported_to_the_bank_and_no_longer(stubborn: StubbornViewModel, shelf: Shelf) -> None:
    (bank,) = shelf._banks.values()
    stubborn.report(0)
    assert (standing(stubborn), bank.reported) == (["已回報"], {SAMPLES[0].id})
    stubborn.set_aside(0, wanted=False)
    assert (standing(stubborn), bank.reported) == (["學習中"], set())


def test_in_other_words(stubborn: StubbornViewModel) -> None:
    question = stubborn.question(0)
    assert question is not None
    stubborn.reword(0, replace(question, stem="金亡於哪一年？"))
    assert stubborn.cards.index(0, 0).data() == "金亡於哪一年？"


def test_marks_made_here_are_nothing_that_a_session_takes_back(
    application: Application, stubborn: StubbornViewModel
) -> None:
    study = application.models.study
    assert study.can_undo
    before = application.collection.card(BANK, SAMPLES[0].id).memory.reps
    stubborn.set_aside(0)
    study.undo()
    card = application.collection.card(BANK, SAMPLES[0].id)
    assert (card.memory.reps, card.suspended) == (before - 1, True)


def test_set_aside_while_it_is_on_the_screen(
    application: Application, stubborn: StubbornViewModel, qtbot: QtBot
) -> None:
    study, window = application.models.study, application.window
    window.begin_all()
    while study.question.id != SAMPLES[0].id:
        study.reveal()
        study.grade(Rating.EASY)
    window.go("statistics")
    stubborn.refresh()
    stubborn.set_aside(0)
    window.show_study()
    assert not study.in_progress or study.question.id != SAMPLES[0].id


def test_model(stubborn: StubbornViewModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(stubborn.cards)


def test_in_the_window(application: Application, qtbot: QtBot) -> None:
    with qtbot.waitSignal(application.models.statistics().refreshed):
        application.window.go("statistics")
    view = application.window.findChild(StatisticsView)
    assert view is not None
    card = view.stubborn
    assert card.isVisible()
    assert not card.aside.isEnabled()
    card.table.selectRow(0)
    assert card.history.curve.figure is not None
    assert card.history.curve.figure.title == SAMPLES[0].stem
    card.aside.click()
    assert card.table.currentIndex().row() == 0, "still chosen"
    assert not card.report.isEnabled()
    assert card.aside.text() == "恢復"
    card.edit.click()
    assert card.editor is not None and card.editor.isVisible()
    assert application.window.focusWidget() is card.editor.stem
    card.editor.cancel.click()
    assert not card.editor.isVisible()
    assert application.window.focusWidget() is card.table, "back to where it came from"
    card.edit.click()
    card.editor.stem.setPlainText("金亡於哪一年？")
    card.editor.keep.click()
    assert not card.editor.isVisible()
    assert card.table.model().index(0, 0).data() == "金亡於哪一年？"
    card.aside.click()
    assert card.report.isEnabled()


def test_hidden_where_everything_sticks(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    with qtbot.waitSignal(application.models.statistics().refreshed):
        application.window.go("statistics")
    view = application.window.findChild(StatisticsView)
    assert view is not None
    assert view.stubborn.isHidden()

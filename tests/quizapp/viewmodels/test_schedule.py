from __future__ import annotations

from datetime import UTC, timedelta
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from quizapp.composition import Application
from quizapp.study.card import Rating
from quizapp.study.clock import StudyCalendar
from quizapp.study.fitting import Answered, TooFewAnswers, fit
from quizapp.study.options import StudyOptions
from quizapp.study.protocols import Stock
from quizapp.study.workload import answers_a_day, compared
from quizapp.viewmodels.schedule import ScheduleViewModel
from tests.quizapp.memory_bank import Shelf, many
from tests.quizapp.running import Start
from tests.quizapp.study.stubs import FakeClock

fsrs_rs = pytest.importorskip("fsrs_rs_python", reason="fitting is an extra")


def forgetful(cards: int) -> list[list[Answered]]:
    """Histories of somebody who forgets far more than most."""
    chance = Random(907)
    days = (0, 1, 3, 8, 20, 45)
    return [
        [
            Answered(1000 + place % 50 + day, Rating.GOOD if chance.random() < 0.45 or not day else Rating.AGAIN)
            for day in days
        ]
        for place in range(cards)
    ]


def test_fits_a_memory_unlike_others() -> None:
    found = fit(forgetful(300), None)
    assert len(found.weights) == 21
    assert found.reviews == 1500
    assert found.better
    assert found.loss_after < found.loss_before - 0.01


def test_learns_nothing_from_little() -> None:
    with pytest.raises(TooFewAnswers) as caught:
        fit(forgetful(10), None)
    assert caught.value.reviews == 50


def test_surer_costs_more(clock: FakeClock) -> None:
    calendar = StudyCalendar(zone=UTC)
    stock = Stock((), 0, 400)
    costs = compared(stock, StudyOptions(), (0.8, 0.9, 0.95), calendar, clock.now())
    answers = [cost for _, cost in costs]
    assert answers == sorted(answers)
    assert answers[2] > 1.3 * answers[0]
    assert answers_a_day(stock, StudyOptions(), calendar, clock.now()) == answers[1], "the same every time"


@pytest.fixture
def schedule(start: Start, shelf: Shelf, clock: FakeClock) -> tuple[Application, ScheduleViewModel]:
    application = start(shelf.put("宋金", many(30)))
    study = application.models.study
    study.begin(["id of 宋金"])
    while study.in_progress:
        study.reveal()
        study.grade(Rating.EASY)
        clock.moment += timedelta(seconds=12)
    model = ScheduleViewModel(application.limits, lambda: application._tools, application.models.workshop)
    return application, model


def test_forecasts_beside_the_interface(schedule: tuple[Application, ScheduleViewModel], qtbot: QtBot) -> None:
    application, model = schedule
    model.foretell()
    assert model.busy
    qtbot.waitUntil(lambda: not application.models.workshop.busy)
    assert [retention for retention, _, _ in model.forecast] == [0.85, 0.9, 0.95]
    assert all(minutes > 0 for _, _, minutes in model.forecast)


def test_says_when_there_is_too_little(schedule: tuple[Application, ScheduleViewModel], qtbot: QtBot) -> None:
    application, model = schedule
    model.learn()
    qtbot.waitUntil(lambda: not application.models.workshop.busy)
    assert model.fit is None
    assert "400" in model.said


def test_applies_nothing_without_being_asked(
    schedule: tuple[Application, ScheduleViewModel], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application, model = schedule
    monkeypatch.setattr(application.collection, "histories", lambda: forgetful(300))
    model.learn()
    qtbot.waitUntil(lambda: not application.models.workshop.busy)
    assert model.fit is not None
    assert application.limits.options.parameters is None
    weights = model.fit.weights
    model.apply()
    assert application.limits.options.parameters == weights
    assert model.is_fitted
    model.go_back()
    assert not model.is_fitted


def test_histories_are_in_order(schedule: tuple[Application, ScheduleViewModel]) -> None:
    application, _ = schedule
    histories = application.collection.histories()
    assert len(histories) == 20
    assert all(answers[0].rating is Rating.EASY for answers in histories)
    stock = application.collection.sample(5)
    assert stock.learned == 20
    assert stock.unseen == 10
    assert 4 <= len(stock.sample) <= 6

"""The forgetting curve of any question at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.composition import Application
from quizapp.settings.declarations import LANGUAGE, LanguageChoice
from quizapp.viewmodels.card_history import CardHistory
from quizapp.viewmodels.figures.figure import Curve
from tests.quizapp.memory_bank import SAMPLES, Shelf
from tests.quizapp.running import Start
from tests.quizapp.study.stubs import FakeClock

BANK = "id of 聯蒙滅金"
ASKED, NEVER_ASKED = SAMPLES[0].id, SAMPLES[1].id


@pytest.fixture
def application(start: Start, shelf: Shelf, clock: FakeClock) -> Application:
    """The first question was known, and forgotten two months later."""
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    study = application.models.study
    for grade in (4, 1):
        study.begin([BANK])
        while study.question.id != ASKED:
            study.bury()
        study.reveal()
        study.grade(grade)
        clock.advance(days=60)
    clock.advance(days=-60)
    return application


@pytest.fixture
def history(application: Application) -> CardHistory:
    return application.models.history()


def test_every_answer_on_its_curve(history: CardHistory) -> None:
    figure = history.figure(BANK, ASKED)
    assert figure is not None
    assert isinstance(figure.plot, Curve)
    assert figure.title == SAMPLES[0].stem
    assert [row[:2] for row in figure.rows] == [("2026-03-02", "容易"), ("2026-05-01", "忘記")]
    assert [day for day, _ in figure.plot.answers] == [0, 60]
    assert figure.summary.endswith("2026年5月1日到期。")


def test_beside_the_question_it_is_named_after_what_it_shows(history: CardHistory) -> None:
    figure = history.figure(BANK, ASKED, named=False)
    assert figure is not None
    assert figure.title == "記憶紀錄"


def test_out_of_study(application: Application, history: CardHistory) -> None:
    application.collection.mark(replace(application.collection.card(BANK, ASKED), suspended=True))
    figure = history.figure(BANK, ASKED)
    assert figure is not None
    assert figure.summary.endswith("已停用。")


def test_in_english(application: Application, history: CardHistory) -> None:
    application.settings.set(LANGUAGE, LanguageChoice.ENGLISH)
    figure = history.figure(BANK, ASKED)
    assert figure is not None
    assert "2 answers, 1 of them forgotten" in figure.summary
    assert figure.summary.endswith("It is due on 1 May 2026.")


@pytest.mark.parametrize("key", [(BANK, NEVER_ASKED), (BANK, "unknown"), ("unknown", ASKED)])
def test_no_answer_no_history(history: CardHistory, key: tuple[str, str]) -> None:
    assert history.figure(*key) is None

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quizapp.i18n.languages import Language
from quizapp.settings.declarations import DATE_DISPLAY, DateDisplay
from quizapp.settings.settings import Settings
from quizapp.store import Collection
from quizapp.study.card import Rating
from quizapp.study.errors import CollectionFault, CollectionTrouble
from quizapp.study.grading import Grader, Verdict
from quizapp.study.options import StudyOptions
from quizapp.study.tools import StudyTools
from quizapp.study.years import YearReader
from quizapp.viewmodels.date_words import DateWords
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.script_words import ScriptWords
from quizapp.viewmodels.script_writer import ScriptWriter
from quizapp.viewmodels.study import Stage, StudyViewModel
from quizapp.viewmodels.workshop import Workshop
from tests.quizapp.memory_bank import SAMPLES, Shelf
from tests.quizapp.study.stubs import FakeClock


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def study(qtbot: QtBot, shelf: Shelf, collection: Collection, clock: FakeClock, settings: Settings) -> StudyViewModel:
    def build(*_: object) -> None:
        raise NotImplementedError

    def tools() -> StudyTools:
        return StudyTools.assemble(collection, Grader(lambda text: text, YearReader()), clock, StudyOptions())

    workshop = Workshop()
    library = Library(collection, workshop, clock, shelf.open, build)  # type: ignore[arg-type]
    with qtbot.waitSignal(library.opened) as opened:
        library.open(shelf.put("聯蒙滅金", SAMPLES))
    model = StudyViewModel(
        library, tools, DateWords(settings, lambda: Language.TRADITIONAL), ScriptWords(settings, ScriptWriter)
    )
    with qtbot.waitSignal(model.question_shown):
        model.begin(opened.args)
    model.workshop = workshop  # type: ignore[attr-defined]
    return model


def test_asks(study: StudyViewModel) -> None:
    assert study.stage is Stage.ASKING
    assert study.title == "聯蒙滅金"
    assert study.stem == "金朝滅亡，是在哪一年？"
    assert study.options == ("1232年", "1233年", "1234年", "1236年")
    assert (study.done, study.total) == (0, 3)


def test_judges_a_choice(qtbot: QtBot, study: StudyViewModel) -> None:
    with qtbot.waitSignal(study.answer_judged):
        study.choose(1)
    assert study.answer is not None
    assert study.answer.verdict is Verdict.WRONG
    assert (study.given_places, study.right_places) == ((1,), (2,))
    assert study.judged is Rating.AGAIN
    assert list(study.intervals) == list(Rating)


def test_answering_twice_counts_once(study: StudyViewModel) -> None:
    study.choose(1)
    study.choose(2)
    assert study.given_places == (1,)


def test_grades_and_goes_on(qtbot: QtBot, study: StudyViewModel, collection: Collection) -> None:
    study.choose(2)
    with qtbot.waitSignals([study.answer_graded, study.question_shown]):
        study.accept()
    assert collection.card("id of 聯蒙滅金", "when").memory.reps == 1
    assert study.stem.startswith("1234年正月，金哀宗")
    assert study.options == ()


def test_typed_answer(study: StudyViewModel) -> None:
    study.choose(2)
    study.accept()
    study.type_answer(" 蔡州城 ")
    assert study.answer is not None
    assert study.answer.verdict is Verdict.RIGHT
    assert study.judged is Rating.GOOD


def test_looking_is_again(study: StudyViewModel) -> None:
    study.reveal()
    assert study.answer is not None
    assert study.answer.verdict is Verdict.UNANSWERED
    assert study.judged is Rating.AGAIN


def test_undo_asks_again(qtbot: QtBot, study: StudyViewModel, collection: Collection) -> None:
    assert not study.can_undo
    study.choose(2)
    study.grade(Rating.EASY)
    assert study.can_undo
    with qtbot.waitSignals([study.grade_undone, study.question_shown]):
        study.undo()
    assert study.stem == "金朝滅亡，是在哪一年？"
    assert collection.card("id of 聯蒙滅金", "when").memory.reps == 0


def test_ends_with_a_summary(qtbot: QtBot, study: StudyViewModel) -> None:
    study.reveal()
    study.grade(Rating.EASY)
    study.reveal()
    study.grade(Rating.EASY)
    study.choose(0)
    with qtbot.waitSignal(study.session_ended):
        study.grade(Rating.EASY)
    assert study.stage is Stage.ENDED
    assert study.summary is not None
    assert study.summary.total.answered == 3
    assert study.next_due_text


def test_what_makes_no_sense_does_nothing(study: StudyViewModel) -> None:
    study.accept()
    study.grade(Rating.GOOD)
    study.type_answer("蔡州")
    study.choose(9)
    study.undo()
    assert study.stage is Stage.ASKING
    assert study.done == 0


def test_a_grade_that_cannot_be_kept_is_told(
    qtbot: QtBot, study: StudyViewModel, collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise CollectionTrouble(collection.path, CollectionFault.DISK_FULL)

    study.choose(2)
    monkeypatch.setattr(collection, "record", full)
    with qtbot.waitSignal(study.refused) as refused, qtbot.assertNotEmitted(study.answer_graded):
        study.accept()
    assert "disk is full" in refused.args[0]
    assert study.stage is Stage.ANSWERED
    monkeypatch.undo()
    with qtbot.waitSignal(study.answer_graded):
        study.accept()


@pytest.mark.parametrize(
    ("display", "date", "other"),
    [
        (DateDisplay.WESTERN, "1234年正月", "端平元年正月"),
        (DateDisplay.ERA, "端平元年正月", "1234年正月"),
        (DateDisplay.BOTH, "1234年正月（端平元年正月", ""),
    ],
)
def test_dates_as_the_reader_likes(
    study: StudyViewModel, settings: Settings, display: DateDisplay, date: str, other: str
) -> None:
    settings.set(DATE_DISPLAY, display)
    from questions.calendars.display import both  # noqa: PLC0415

    told = _with_explanation(study, lambda question_date: f"{both(question_date, 'zh-Hant')}，蔡州城破。")
    assert told is not None
    assert told.date.startswith(date)
    assert told.other_date.startswith(other)
    assert told.explanation == "蔡州城破。"


def test_an_explanation_in_own_words_stays_whole(study: StudyViewModel) -> None:
    told = _with_explanation(study, lambda _date: "金哀宗的絕筆。")
    assert (told.date, told.explanation) == ("", "金哀宗的絕筆。")


def _with_explanation(study: StudyViewModel, explanation: Callable[..., str]):  # type: ignore[no-untyped-def]
    from dataclasses import replace  # noqa: PLC0415

    study.choose(2)
    presented = study._presented
    assert presented is not None
    question = replace(presented.question, explanation=explanation(presented.question.date))
    study._presented = replace(presented, question=question)
    return study.answer

"""What one does with a question besides answering it: by key, by button, while typing and composing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.composition import Application
from quizapp.study.card import Card, Flag, Rating
from quizapp.study.scope import Scope
from quizapp.viewmodels.study import Stage
from quizapp.windows.marks_bar import Mark
from tests.quizapp.memory_bank import MATCH, ORDER, WHAT, WHEN, WHERE, MemoryBank, Shelf
from tests.quizapp.running import Start
from tests.quizapp.study.stubs import FakeClock
from tests.quizapp.windows.test_study_keys import press

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
BANK = "id of 聯蒙滅金"


@pytest.fixture
def begin(start: Start, shelf: Shelf) -> Callable[..., Application]:
    def on(*questions: object) -> Application:
        application = start(shelf.put("聯蒙滅金", questions))  # type: ignore[arg-type]
        application.window.begin_all()
        return application

    return on


def card(application: Application, question_id: str) -> Card:
    return application.collection.card(BANK, question_id)


def test_a_guess_lowers_the_grade(begin: Callable[..., Application]) -> None:
    application = begin(WHEN, WHAT)
    press(application, Key.Key_G)
    press(application, Key.Key_3)
    study = application.models.study
    assert study.judged is Rating.HARD
    press(application, Key.Key_G)
    assert study.judged is Rating.GOOD
    assert "✓" not in application.window.rooms.study.grades.marks.buttons[Mark.GUESS].text()


@pytest.mark.parametrize(
    ("key", "field", "value"),
    [(Key.Key_S, "suspended", True), (Key.Key_R, "suspended", True), (Key.Key_R, "flag", Flag.REPORTED)],
)
def test_letters_after_the_answer(begin: Callable[..., Application], key: Qt.Key, field: str, value: object) -> None:
    application = begin(WHEN, WHAT)
    press(application, Key.Key_3)
    press(application, key)
    assert getattr(card(application, "when"), field) == value
    assert application.models.study.stage is Stage.ASKING
    assert application.models.study.question.id == "what"
    press(application, Key.Key_Z, CONTROL)
    assert getattr(card(application, "when"), field) != value
    assert application.models.study.question.id == "when"
    press(application, Key.Key_Y, CONTROL)
    assert getattr(card(application, "when"), field) == value


def test_a_letter_that_chooses_does_nothing_else(begin: Callable[..., Application]) -> None:
    application = begin(WHEN, WHAT)
    press(application, Key.Key_B)
    assert application.models.study.given_places == (1,)


def test_control_always_helps(begin: Callable[..., Application], clock: FakeClock) -> None:
    application = begin(WHEN, WHAT)
    press(application, Key.Key_B, CONTROL)
    buried = card(application, "when").buried_until
    assert buried is not None
    assert buried > clock.now()
    assert application.models.study.question.id == "what"


def test_marks_while_typing(begin: Callable[..., Application]) -> None:
    application = begin(WHERE, WHEN)
    press(application, Key.Key_S)
    assert application.window.rooms.study.question.field.text() == "s"
    press(application, Key.Key_F, CONTROL)
    assert card(application, "where").flag == Flag.MARKED
    assert application.window.rooms.study.question.field.text() == "s", "the answer in the making stays"
    press(application, Key.Key_F, CONTROL)
    assert card(application, "where").flag == Flag.NONE


@pytest.mark.parametrize("key", [Key.Key_G, Key.Key_B, Key.Key_S, Key.Key_F, Key.Key_R, Key.Key_E, Key.Key_Y])
@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, CONTROL])
def test_composing_marks_nothing(
    begin: Callable[..., Application], key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    application = begin(WHERE, WHEN)
    field = application.window.rooms.study.question.field
    before = card(application, "where")
    QApplication.sendEvent(field, QInputMethodEvent("ㄘㄞˋ", []))
    QTest.keyClick(field, key, modifiers)
    assert card(application, "where") == before
    assert application.models.study.question.id == "where"
    assert not application.models.study.guessed


def test_a_report_reaches_the_bank(begin: Callable[..., Application]) -> None:
    application = begin(WHEN, WHAT)
    bank = application.models.library.source(BANK)
    assert isinstance(bank, MemoryBank)
    application.window.rooms.study.act(Mark.REPORT)
    assert bank.reported == {"when"}
    application.models.study.undo()
    assert bank.reported == set()
    application.models.study.redo()
    assert bank.reported == {"when"}


def test_every_mark_has_a_button_with_its_key(begin: Callable[..., Application]) -> None:
    marks = begin(WHEN).window.rooms.study.grades.marks
    for mark, button in marks.buttons.items():
        assert button.text().endswith(mark.value)
    QTest.mouseClick(marks.buttons[Mark.GUESS], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert "✓" in marks.buttons[Mark.GUESS].text()


def test_editing_in_place(begin: Callable[..., Application]) -> None:
    application = begin(WHEN, WHAT)
    view, study = application.window.rooms.study, application.models.study
    press(application, Key.Key_E)
    assert view.editor is None, "not before the answer: it would show the key"
    press(application, Key.Key_1)
    press(application, Key.Key_E)
    assert view.editor is not None
    assert not view.grades.isVisible()
    press(application, Key.Key_3)
    assert study.stage is Stage.ANSWERED, "no key is a grade while one edits"
    view.editor.stem.setPlainText("金亡於何年？")
    QTest.keyClick(view.editor.stem, Key.Key_Return, CONTROL)
    assert study.stem == "金亡於何年？"
    assert view.grades.isVisible()
    bank = application.models.library.source(BANK)
    assert bank is not None
    assert bank.question("when").stem == "金亡於何年？"
    press(application, Key.Key_E)
    QTest.keyClick(view.editor.stem, Key.Key_Escape)
    assert not view.editor.isVisible()


def test_two_grades(begin: Callable[..., Application]) -> None:
    application = begin(WHEN, WHAT)
    application.limits.set(two_grades=True)
    press(application, Key.Key_3)
    bar = application.window.rooms.study.grades
    assert [rating for rating, button in bar.buttons.items() if button.isVisible()] == [Rating.AGAIN, Rating.GOOD]
    press(application, Key.Key_3)
    assert application.models.study.stage is Stage.ANSWERED
    graded: list[int] = []
    application.models.study.answer_graded.connect(lambda _id, rating: graded.append(rating))
    press(application, Key.Key_2)
    assert graded == [Rating.GOOD]


@pytest.mark.parametrize("question", [ORDER, MATCH])
def test_the_question_stays_in_sight(begin: Callable[..., Application], qtbot: QtBot, question: object) -> None:
    application = begin(question)
    application.window.resize(1024, 700)
    study, view = application.models.study, application.window.rooms.study
    study.reveal()
    qtbot.waitUntil(lambda: view._page.verticalScrollBar().value() > 0)
    bar = view._page.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view._pinned.isVisible()
    bar.setValue(0)
    assert not view._pinned.isVisible()


@pytest.mark.parametrize("in_sight", [0.5, 0.0])
def test_a_question_that_is_cut_is_shown_whole(
    begin: Callable[..., Application], qtbot: QtBot, in_sight: float
) -> None:
    application = begin(ORDER)
    application.window.resize(1024, 700)
    view = application.window.rooms.study
    application.models.study.reveal()
    bar = view._page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    stem = view.question.stem
    foot = bar.value() + stem.mapTo(view._page, QPoint(0, stem.height())).y()
    bar.setValue(foot - round(in_sight * stem.fontMetrics().height()))
    assert view._pinned.isVisible()


@pytest.mark.parametrize("given", [Key.Key_1, Key.Key_3, Key.Key_Space], ids=["wrong", "right", "not answered"])
def test_the_right_option_is_named_whatever_was_chosen(begin: Callable[..., Application], given: Qt.Key) -> None:
    application = begin(WHEN)
    press(application, given)
    assert application.models.study.question.answer in application.window.rooms.study.answer._key.plain_text


def test_what_stands_around_is_shown(begin: Callable[..., Application], qtbot: QtBot) -> None:
    application = begin(WHEN)
    answer = application.window.rooms.study.answer
    press(application, Key.Key_3)
    qtbot.waitUntil(answer._strip.isVisible)
    assert answer._inferred.isVisible()
    assert answer._inferred.text().startswith("≈")
    assert [moment.statement for moment in answer._strip._moments] == [
        "三峰山之戰",
        "金哀宗棄汴京出奔",
        "金朝滅亡",
        "宋軍入洛陽",
        "蒙古分兵攻宋",
    ]
    assert answer._siblings.words == [WHERE.stem]


@pytest.fixture
def placing(begin: Callable[..., Application], clock: FakeClock) -> Application:
    """A question for a year, asked as a place on the time axis."""
    application = begin(WHEN)
    study = application.models.study
    for wait in (timedelta(minutes=15), timedelta(days=30)):
        study.reveal()
        study.grade(Rating.GOOD)
        clock.moment += wait
        study.begin([BANK])
    application.window.show_session()
    assert study.axis is not None
    return application


def test_an_event_is_put_on_the_axis_by_key(placing: Application) -> None:
    study = placing.models.study
    (right,) = study.right_places
    press(placing, Key.Key_Return)
    assert study.stage is Stage.ASKING, "it stands nowhere yet"
    for _ in range(right + 1):
        press(placing, Key.Key_Down)
    sheet = placing.window.rooms.study.question.places
    assert [button.text_shown for button in sheet.in_turn].index("金朝滅亡") == right
    press(placing, Key.Key_Return)
    assert study.stage is Stage.ANSWERED
    assert study.judged is Rating.GOOD
    assert "1234年" in sheet.in_turn[right].text_shown


def test_an_event_is_dragged_onto_the_axis(placing: Application) -> None:
    study, sheet = placing.models.study, placing.window.rooms.study.question.places
    last = len(sheet.in_turn) - 1
    target = sheet.in_turn[last]
    QTest.mousePress(sheet.event_card, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    at = sheet.event_card.mapFromGlobal(target.mapToGlobal(QPoint(20, target.height() // 2)))
    QTest.mouseMove(sheet.event_card, at)
    sheet._on_dragged(target.mapToGlobal(QPoint(20, target.height() // 2)))
    assert study.draft is not None
    assert study.draft.given == (last,)


def test_one_event_off_is_told(placing: Application) -> None:
    study = placing.models.study
    (right,) = study.right_places
    off = right - 1 if right else 1
    press(placing, Qt.Key(int(Key.Key_1) + off))
    press(placing, Key.Key_Return)
    assert study.judged is Rating.AGAIN
    assert placing.window.rooms.study.answer._verdict.text().startswith("≈")


def test_a_timed_round_tells_what_is_left(begin: Callable[..., Application], clock: FakeClock) -> None:
    application = begin(WHEN, WHAT)
    application.window.begin_scope([BANK], Scope(minutes=10))
    clock.advance(minutes=3)
    assert application.models.study.seconds_left == 420
    clock.advance(minutes=8)
    press(application, Key.Key_3)
    press(application, Key.Key_Return)
    assert application.models.study.stage is Stage.ENDED


def test_undo_of_the_session_is_not_for_other_views(begin: Callable[..., Application]) -> None:
    application = begin(WHEN, WHAT)
    press(application, Key.Key_3)
    press(application, Key.Key_Return)
    application.window.show_settings()
    QTest.keyClick(application.window, Key.Key_Z, CONTROL)
    assert application.models.study.done == 1


def test_a_leech_is_told_and_put_away(begin: Callable[..., Application], clock: FakeClock) -> None:
    application = begin(WHEN, WHAT)
    application.limits.set(leech_lapses=2, placing=False)
    study = application.models.study
    told: list[int] = []
    study.leech_found.connect(lambda _stem, times: told.append(times))
    while not told:
        study.begin([BANK])
        while study.in_progress and not told:
            study.reveal()
            review = study.question.id == "when" and card(application, "when").state == 2
            study.grade(Rating.AGAIN if review else Rating.EASY)
        clock.advance(days=60)
    assert application.window.notice.isVisibleTo(application.window)
    application.window.notice._on_action()
    assert card(application, "when").suspended


def test_how_it_was_remembered(begin: Callable[..., Application], clock: FakeClock) -> None:
    application = begin(WHEN)
    press(application, Key.Key_3)
    press(application, Key.Key_1)
    clock.advance(minutes=1)
    application.window.begin_all()
    view, marks = application.window.rooms.study, application.window.rooms.study.grades.marks
    press(application, Key.Key_I)
    assert view.history is None, "before the answer it would tell too much"
    assert not marks.buttons[Mark.HISTORY].isVisible()
    press(application, Key.Key_3)
    press(application, Key.Key_I)
    assert view.history is not None
    assert view.history.isVisible()
    assert view.history.curve.figure is not None
    assert [row[1] for row in view.history.curve.figure.rows] == ["忘記"]
    assert marks.buttons[Mark.HISTORY].text().startswith("✓")
    QTest.qWait(50)  # the page grows in several steps
    foot = view.history.mapTo(view._page, view.history.rect().bottomLeft()).y()
    assert foot < view._page.viewport().height(), "the curve is scrolled into sight"
    press(application, Key.Key_I)
    assert not view.history.isVisible()
    press(application, Key.Key_I)
    press(application, Key.Key_Return)
    assert not view.history.isVisible(), "with the question it goes"

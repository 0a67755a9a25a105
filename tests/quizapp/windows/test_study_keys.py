"""Study by keyboard, with and without an input method."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.composition import Application
from quizapp.study.card import Rating
from quizapp.viewmodels.study import Stage
from quizapp.widgets.answer_field import AnswerField
from tests.quizapp.memory_bank import SAMPLES, WHAT, WHEN, WHERE, Shelf
from tests.quizapp.running import Start

Key = Qt.Key


def press(
    application: Application, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the focus is."""
    target = application.window.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifiers)


@pytest.fixture
def choice(start: Start, shelf: Shelf) -> Application:
    application = start(shelf.put("聯蒙滅金", [WHEN, WHAT]))
    application.window.begin_all()
    return application


@pytest.fixture
def typed(start: Start, shelf: Shelf) -> Application:
    application = start(shelf.put("聯蒙滅金", [WHERE, WHEN]))
    application.window.begin_all()
    return application


@pytest.mark.parametrize(("key", "place"), [(Key.Key_1, 0), (Key.Key_4, 3), (Key.Key_A, 0), (Key.Key_C, 2)])
def test_keys_choose(choice: Application, key: Qt.Key, place: int) -> None:
    press(choice, key)
    assert choice.models.study.stage is Stage.ANSWERED
    assert choice.models.study.given_places == (place,)


def test_key_of_no_option(choice: Application) -> None:
    press(choice, Key.Key_6)
    assert choice.models.study.stage is Stage.ASKING


@pytest.mark.parametrize("rating", list(Rating))
def test_keys_grade(choice: Application, rating: Rating) -> None:
    press(choice, Key.Key_3)
    press(choice, Qt.Key(int(Key.Key_0) + rating))
    card = choice.collection.card("id of 聯蒙滅金", "when")
    assert card.memory.reps == 1
    assert choice.models.study.done == 1


def test_enter_accepts_the_judged_grade(choice: Application) -> None:
    press(choice, Key.Key_3)
    graded: list[int] = []
    choice.models.study.answer_graded.connect(lambda _id, rating: graded.append(rating))
    press(choice, Key.Key_Return)
    assert graded == [Rating.GOOD]


def test_space_shows(choice: Application) -> None:
    press(choice, Key.Key_Space)
    assert choice.models.study.judged is Rating.AGAIN


def test_tab_and_enter_choose_the_option_in_focus(choice: Application) -> None:
    for _ in range(20):
        press(choice, Key.Key_Tab)
        if choice.window.rooms.study.question.focused_option() == 1:
            break
    press(choice, Key.Key_Return)
    assert choice.models.study.given_places == (1,)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Key.Key_U, Qt.KeyboardModifier.NoModifier), (Key.Key_Z, Qt.KeyboardModifier.ControlModifier)],
)
def test_undo(choice: Application, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    press(choice, Key.Key_3)
    press(choice, Key.Key_Return)
    press(choice, key, modifiers)
    assert choice.models.study.done == 0
    assert choice.models.study.stem == WHEN.stem


def test_a_key_held_down_answers_once(choice: Application) -> None:
    from PySide6.QtCore import QEvent  # noqa: PLC0415
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415

    press(choice, Key.Key_3)
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_3, Qt.KeyboardModifier.NoModifier, "3", autorep=True)
    QApplication.sendEvent(choice.window.rooms.study, held)
    assert choice.models.study.done == 0


def test_clicks(choice: Application) -> None:
    QTest.mouseClick(choice.window.rooms.study.question.options[2], Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert choice.models.study.given_places == (2,)
    QTest.mouseClick(
        choice.window.rooms.study.grades.buttons[Rating.EASY], Qt.MouseButton.LeftButton, pos=QPoint(20, 20)
    )
    assert choice.models.study.done == 1


def test_grades_say_key_word_and_interval(choice: Application) -> None:
    press(choice, Key.Key_3)
    names = [button.accessibleName() for button in choice.window.rooms.study.grades.buttons.values()]
    assert [name[0] for name in names] == ["1", "2", "3", "4"]
    assert "忘記" in names[0]
    assert names[3].endswith(choice.models.study.intervals[Rating.EASY])


def test_verdict_is_told_in_words(choice: Application) -> None:
    press(choice, Key.Key_1)
    options = choice.window.rooms.study.question.options
    assert "你的答案" in options[0].accessibleName()
    assert "正確答案" in options[2].accessibleName()


def test_question_mark_shows_the_keys(choice: Application) -> None:
    press(choice, Key.Key_Question)
    assert choice.window.keys_sheet.isVisible()
    press(choice, Key.Key_3)
    assert not choice.window.keys_sheet.isVisible()
    assert choice.models.study.stage is Stage.ASKING, "the key that closes the sheet answers nothing"


def test_typing_goes_to_the_field(typed: Application) -> None:
    field = typed.window.rooms.study.question.field
    assert typed.window.focusWidget() is field
    press(typed, Key.Key_1)
    press(typed, Key.Key_U)
    assert field.text() == "1u"
    assert typed.models.study.stage is Stage.ASKING


def test_enter_submits_and_enter_accepts(typed: Application) -> None:
    typed.window.rooms.study.question.field.setText("蔡州")
    press(typed, Key.Key_Return)
    assert typed.models.study.judged is Rating.GOOD
    press(typed, Key.Key_Return)
    assert typed.models.study.done == 1


def test_empty_enter_shows(typed: Application) -> None:
    press(typed, Key.Key_Return)
    assert typed.models.study.stage is Stage.ANSWERED
    assert typed.models.study.judged is Rating.AGAIN


def test_undo_reaches_through_an_empty_field(start: Start, shelf: Shelf) -> None:
    application = start(shelf.put("聯蒙滅金", [WHEN, WHERE]))
    application.window.begin_all()
    press(application, Key.Key_3)
    press(application, Key.Key_Return)
    assert isinstance(application.window.focusWidget(), AnswerField)
    press(application, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert application.models.study.done == 0


def compose(target: QWidget, text: str, commit: str = "") -> None:
    """What an input method sends: characters in the making, or those decided on."""
    event = QInputMethodEvent(text, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(target, event)


def test_composing_keys_are_no_shortcuts(typed: Application) -> None:
    field = typed.window.rooms.study.question.field
    compose(field, "cai")
    assert field.composing
    for key in (Key.Key_1, Key.Key_Return, Key.Key_Space, Key.Key_U, Key.Key_Question):
        QTest.keyClick(field, key)
    assert typed.models.study.stage is Stage.ASKING
    assert not typed.window.keys_sheet.isVisible()
    field.clear()
    compose(field, "", "蔡州")
    assert not field.composing
    assert field.text() == "蔡州"
    press(typed, Key.Key_Return)
    assert typed.models.study.judged is Rating.GOOD


def test_no_input_method_while_grading(typed: Application) -> None:
    press(typed, Key.Key_Return)
    focus = typed.window.focusWidget()
    assert focus is not None
    assert not focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_summary_goes_home_and_back(start: Start, shelf: Shelf) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES[:1]))
    window = application.window
    window.begin_all()
    press(application, Key.Key_3)
    press(application, Key.Key_4)
    assert window.rooms.summary.isVisible()
    press(application, Key.Key_U)
    assert window.rooms.study.isVisible()
    press(application, Key.Key_3)
    press(application, Key.Key_4)
    press(application, Key.Key_Return)
    assert window.rooms.home.isVisible()

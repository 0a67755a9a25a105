"""Every kind of question, by keyboard and by mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from questions.authoring.question import Question
from quizapp.composition import Application
from quizapp.study.card import Rating
from quizapp.study.grading import Verdict
from quizapp.viewmodels.study import Stage
from quizapp.widgets.option_button import OptionButton
from tests.quizapp.memory_bank import CLOZE, EVERY_KIND, MATCH, ORDER, SEVERAL, TRUE_FALSE, WHEN, Shelf
from tests.quizapp.running import Start
from tests.quizapp.study_keys import give, wrong_places

Key = Qt.Key


def press(
    application: Application, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    target = application.window.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifiers)


def click(button: OptionButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def asking(start: Start, shelf: Shelf, *questions: Question) -> Application:
    application = start(shelf.put("聯蒙滅金", questions))
    application.window.begin_all()
    QApplication.processEvents()
    return application


@pytest.mark.parametrize("question", EVERY_KIND, ids=lambda question: str(question.id))
@pytest.mark.parametrize("rightly", [True, False])
def test_every_kind_is_judged(start: Start, shelf: Shelf, question: Question, rightly: bool) -> None:
    application = asking(start, shelf, question)
    study = application.models.study
    give(application, study.right_places if rightly else wrong_places(study), question.answer if rightly else "不知道")
    assert study.answer is not None
    assert study.answer.verdict is (Verdict.RIGHT if rightly else Verdict.WRONG)
    marks = [button.accessibleName() for button in application.window.rooms.study.question.options]
    if marks:
        assert any("✓" in mark for mark in marks) or not rightly
        assert any("✗" in mark for mark in marks) is not rightly
    press(application, Key.Key_Return)
    assert study.done == 1


@pytest.mark.parametrize("question", EVERY_KIND, ids=lambda question: str(question.id))
def test_every_kind_can_be_looked_at_and_asked_again(start: Start, shelf: Shelf, question: Question) -> None:
    application = asking(start, shelf, question)
    study = application.models.study
    field = application.window.rooms.study.question.field
    assert field.placeholderText()
    application.window.rooms.study.grades.reveal.click()
    assert study.judged is Rating.AGAIN
    assert not field.placeholderText(), "nothing can be typed any more"
    press(application, Key.Key_4)
    press(application, Key.Key_U)
    assert study.stage is Stage.ASKING
    assert not any("✓" in button.accessibleName() for button in application.window.rooms.study.question.options)


def test_true_or_false_by_key(start: Start, shelf: Shelf) -> None:
    application = asking(start, shelf, TRUE_FALSE)
    assert application.models.study.options == ("正確", "錯誤")
    press(application, Key.Key_2)
    assert application.models.study.judged is Rating.AGAIN


def test_a_cloze_is_typed(start: Start, shelf: Shelf) -> None:
    application = asking(start, shelf, CLOZE)
    assert application.window.focusWidget() is application.window.rooms.study.question.field


def test_several_wait_for_enter(start: Start, shelf: Shelf) -> None:
    application = asking(start, shelf, SEVERAL)
    view, study = application.window.rooms.study, application.models.study
    assert view.grades.submit.isVisible()
    assert not view.grades.submit.isEnabled()
    press(application, Key.Key_Return)
    assert study.stage is Stage.ASKING, "nothing is chosen yet"
    press(application, Key.Key_2)
    click(view.question.options[2])
    assert "已選" in view.question.options[2].accessibleName()
    press(application, Key.Key_C)
    assert "已選" not in view.question.options[2].accessibleName()
    view.grades.submit.click()
    assert study.given_places == (1,)


def test_some_of_several_are_not_enough(start: Start, shelf: Shelf) -> None:
    application = asking(start, shelf, SEVERAL)
    study = application.models.study
    give(application, study.right_places[:1])
    assert study.judged is Rating.AGAIN
    assert "正確答案" in application.window.rooms.study.question.options[study.right_places[1]].accessibleName()


def test_order_by_arrows(start: Start, shelf: Shelf) -> None:
    application = asking(start, shelf, ORDER)
    study, panel = application.models.study, application.window.rooms.study.question
    before = [button.text_shown for button in panel.options]
    press(application, Key.Key_Down)
    press(application, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(application, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert [button.text_shown for button in panel.options] == [*before[1:3], before[0], before[3]]
    press(application, Key.Key_Up)
    assert panel.focused_option() == 1
    press(application, Key.Key_Return)
    assert study.given_places == (1, 2, 0, 3)


def test_order_by_dragging(start: Start, shelf: Shelf) -> None:
    application = asking(start, shelf, ORDER)
    study, panel = application.models.study, application.window.rooms.study.question
    dragged, below = panel.options[0], panel.options[2]
    target = dragged.mapFromGlobal(below.mapToGlobal(below.rect().center())) + QPoint(0, 4)
    QTest.mousePress(dragged, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(dragged, target)
    QTest.mouseRelease(dragged, Qt.MouseButton.LeftButton, pos=target)
    assert study.draft is not None
    assert study.draft.given == (1, 2, 0, 3), "and the release is no click"
    assert study.can_submit


def test_the_right_order_is_shown(start: Start, shelf: Shelf) -> None:
    application = asking(start, shelf, ORDER)
    study, panel = application.models.study, application.window.rooms.study.question
    right = study.right_places
    give(application, (right[1], right[0], *right[2:]))
    assert [button.text_shown for button in panel.options] == [option.text for option in ORDER.options]
    assert ["✗" in button.accessibleName() for button in panel.options] == [True, True, False, False]
    assert "應為第 1 位，你答第 2 位" in panel.options[0].accessibleName()


def test_match_by_mouse_and_numbers(start: Start, shelf: Shelf) -> None:
    application = asking(start, shelf, MATCH)
    study, panel = application.models.study, application.window.rooms.study.question
    right = study.right_places
    click(panel.match.left.buttons[3])
    click(panel.match.right.buttons[right[3]])
    press(application, Key.Key_2)
    press(application, Qt.Key(int(Key.Key_A) + right[1]))
    assert not application.window.rooms.study.grades.submit.isEnabled()
    for left in (2, 0):  # from 2 it goes on to the next without a pair
        press(application, Qt.Key(int(Key.Key_A) + right[left]))
    press(application, Key.Key_Return)
    assert study.judged is Rating.GOOD


def test_given_in_words(start: Start, shelf: Shelf) -> None:
    for question, wanted in ((ORDER, " → "), (MATCH, "——")):
        application = asking(start, shelf, replace(question))
        study = application.models.study
        give(application, study.right_places)
        assert study.answer is not None
        assert study.answer.given.count(wanted) >= 3
        study.grade(Rating.EASY)


def test_what_cannot_be_asked_is_left_out_and_told(start: Start, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = replace(ORDER, id="broken", options=ORDER.options[:1], facts=("fact-broken",))
    path = shelf.put("聯蒙滅金", [broken, SEVERAL, WHEN])
    bank, known = shelf.open(path), shelf.open(path).question

    def question(question_id: str) -> Question:
        if question_id == SEVERAL.id:
            raise ValueError("'map' is not a valid QuestionKind")
        return known(question_id)

    monkeypatch.setattr(bank, "question", question)
    application = start(path)
    noted: list[str] = []
    monkeypatch.setattr(application.mishaps, "note", noted.append)
    application.window.begin_all()
    assert application.models.study.stem == WHEN.stem
    assert "略過" in application.window.notice.text
    assert noted == [
        "question broken was left out: too few options",
        "question several was left out: 'map' is not a valid QuestionKind",
    ]

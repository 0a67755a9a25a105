"""The keys of the study view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from quizapp.study.card import Rating
from quizapp.viewmodels.study import Stage, StudyViewModel
from quizapp.windows.grade_bar import TWO_GRADES
from quizapp.windows.marks_bar import Mark
from quizapp.windows.question_panel import QuestionPanel

_DIGITS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3, Qt.Key.Key_5: 4, Qt.Key.Key_6: 5}
_LETTERS = {Qt.Key.Key_A: 0, Qt.Key.Key_B: 1, Qt.Key.Key_C: 2, Qt.Key.Key_D: 3, Qt.Key.Key_E: 4, Qt.Key.Key_F: 5}
_MARKS = {Qt.Key(ord(mark.value)): mark for mark in Mark}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class StudyKeys:
    """Turns keys into what the view-model can do at its stage."""

    def __init__(self, study: StudyViewModel, question: QuestionPanel, act: Callable[[Mark], None]) -> None:
        self._study = study
        self._question = question
        self._act = act

    def is_plain(self, mark: Mark) -> bool:
        """Whether its letter alone does it now: it is not typed, and does not choose an option. Ctrl always helps."""
        if self._study.stage is Stage.ANSWERED:
            return True
        study, letter = self._study, _LETTERS.get(Qt.Key(ord(mark.value)))
        choices = len(study.matches or study.options)
        return not study.typing and (letter is None or letter >= choices)

    def handle(self, event: QKeyEvent) -> bool:
        """Act on a key; whether it means anything now."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~_PLAIN
        if event.matches(QKeySequence.StandardKey.Undo) or (plain and key == Qt.Key.Key_U):
            self._study.undo()
        elif event.matches(QKeySequence.StandardKey.Redo) or (event.modifiers() == _CONTROL and key == Qt.Key.Key_Y):
            self._study.redo()
        elif self._study.in_progress and key in _MARKS and self._wants(_MARKS[key], event, plain=plain):
            self._act(_MARKS[key])
        elif self._study.stage is Stage.ASKING and self._question.step_by(event):
            return True
        elif not plain:
            return False
        elif self._study.stage is Stage.ASKING:
            return self._answer_by(key)
        elif self._study.stage is Stage.ANSWERED:
            return self._grade_by(key)
        else:
            return False
        return True

    def _wants(self, mark: Mark, event: QKeyEvent, *, plain: bool) -> bool:
        return event.modifiers() == _CONTROL or (plain and self.is_plain(mark))

    def _answer_by(self, key: Qt.Key) -> bool:
        study = self._study
        place = _DIGITS.get(key)
        if place is None and study.axis is None:
            place = _LETTERS.get(key)
        if key in _ENTER and study.draft is None:
            place = self._question.focused_option()
        if key == Qt.Key.Key_Space:
            study.reveal()
        elif key in _ENTER and study.draft is not None:
            study.submit()
        elif key in _LETTERS and study.matches:
            study.pair(_LETTERS[key])
        elif place is not None and place < study.choices:
            study.choose(place)
        else:
            return False
        return True

    def _grade_by(self, key: Qt.Key) -> bool:
        grades = TWO_GRADES if self._study.two_grades else tuple(Rating)
        if key in _ENTER or key == Qt.Key.Key_Space:
            self._study.accept()
        elif _DIGITS.get(key, len(grades)) < len(grades):
            self._study.grade(grades[_DIGITS[key]])
        else:
            return False
        return True

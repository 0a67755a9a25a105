"""The study view: one question at a time, answered and graded with few keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.resources.tokens import STEM_WIDTH_HAN
from quizapp.study.card import Rating
from quizapp.viewmodels.study import Stage, StudyViewModel
from quizapp.widgets.column import ColumnPage
from quizapp.windows.answer_panel import AnswerPanel
from quizapp.windows.grade_bar import GradeBar
from quizapp.windows.question_panel import QuestionPanel
from quizapp.windows.study_bar import StudyBar

_DIGITS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3, Qt.Key.Key_5: 4, Qt.Key.Key_6: 5}
_LETTERS = {Qt.Key.Key_A: 0, Qt.Key.Key_B: 1, Qt.Key.Key_C: 2, Qt.Key.Key_D: 3, Qt.Key.Key_E: 4, Qt.Key.Key_F: 5}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StudyView(QWidget):
    """Shows what the view-model presents, and turns keys and clicks into its commands."""

    def __init__(self, look: Look, study: StudyViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._study = study
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar = StudyBar(look)
        self.question = QuestionPanel(look)
        self.answer = AnswerPanel(look)
        self.grades = GradeBar()
        self._rule = QFrame()
        self._rule.setProperty("role", "hairline")
        self._page = ColumnPage(self._column_width())
        self._page.body.setSpacing(24)
        self._page.body.addWidget(self.question)
        self._page.body.addWidget(self._rule)
        self._page.body.addWidget(self.answer)
        self._page.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._page, 1)
        column.addWidget(self.grades)

        self.question.option_chosen.connect(study.choose)
        self.question.match_chosen.connect(study.pair)
        self.question.option_moved.connect(study.move)
        self.question.answer_typed.connect(self._on_typed)
        self.grades.submit_wanted.connect(study.submit)
        self.grades.reveal_wanted.connect(study.reveal)
        self.grades.grade_chosen.connect(study.grade)
        self.bar.undo_wanted.connect(study.undo)
        study.question_shown.connect(self._on_question_shown)
        study.draft_changed.connect(self._on_draft_changed)
        study.answer_judged.connect(self._on_answer_judged)
        look.changed.connect(self._set_width)
        self._set_width()
        if study.in_progress:
            self._on_question_shown()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys to the field while an answer is to be typed."""
        super().focusInEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        typing = self._study.stage is Stage.ASKING and not self._study.options
        (self.question.field if typing else self).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the stage; others go on to the window."""
        if event.isAutoRepeat() or self.question.field.composing:
            event.accept()
        elif not self._handle(event):
            super().keyPressEvent(event)

    def _handle(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Undo) or (plain and key == Qt.Key.Key_U):
            self._study.undo()
        elif self._study.stage is Stage.ASKING and self.question.step_by(event):
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

    def _answer_by(self, key: Qt.Key) -> bool:
        place = _DIGITS.get(key, _LETTERS.get(key))
        if key in _ENTER and self._study.draft is None:
            place = self.question.focused_option()
        if key == Qt.Key.Key_Space:
            self._study.reveal()
        elif key in _ENTER and self._study.draft is not None:
            self._study.submit()
        elif key in _LETTERS and self._study.matches:
            self._study.pair(_LETTERS[key])
        elif place is not None and place < len(self._study.options):
            self._study.choose(place)
        else:
            return False
        return True

    def _grade_by(self, key: Qt.Key) -> bool:
        if key in _ENTER or key == Qt.Key.Key_Space:
            self._study.accept()
        elif key in _DIGITS and _DIGITS[key] + 1 in list(Rating):
            self._study.grade(_DIGITS[key] + 1)
        else:
            return False
        return True

    def _on_question_shown(self) -> None:
        self.answer.hide()
        self._rule.hide()
        study = self._study
        self.question.ask(study.kind, study.stem, study.options, study.matches)
        self.grades.show_reveal(typing=not study.options, submitting=study.draft is not None)
        if study.draft is not None:
            self._on_draft_changed()
        self._take_focus()
        self._show_progress()
        self._page.verticalScrollBar().setValue(0)

    def _on_draft_changed(self) -> None:
        assert self._study.draft is not None, "changed means there is one"
        self.question.show_draft(self._study.draft)
        self.grades.allow_submit(allowed=self._study.can_submit)

    def _on_answer_judged(self) -> None:
        answer = self._study.answer
        assert answer is not None, "judged means there is an answer"
        self.question.mark(self._study.right_places, self._study.given_places, answer.verdict.value)
        self.answer.show_answer(answer, name_key=not self._study.options)
        self.answer.show()
        self._rule.show()
        QTimer.singleShot(0, lambda: self._page.ensureWidgetVisible(self.answer, 0, 16))
        self.grades.show_grades(self._study.judged, self._study.intervals)
        self.setFocus()

    def _on_typed(self, text: str) -> None:
        if text.strip():
            self._study.type_answer(text)
        else:
            self._study.reveal()

    def _show_progress(self) -> None:
        self.bar.show_progress(self._study.title, self._study.done, self._study.total, can_undo=self._study.can_undo)

    def _set_width(self) -> None:
        self._page.set_width(self._column_width())
        self.grades.set_width(self._column_width())

    def _column_width(self) -> int:
        return max(720, self._look.scale.stem * STEM_WIDTH_HAN)

"""The study view: one question at a time, answered and graded with few keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from questions.authoring.question import QuestionKind
from quizapp.resources.look import Look
from quizapp.resources.tokens import STEM_WIDTH_HAN
from quizapp.viewmodels.figures.figure import Figure
from quizapp.viewmodels.study import Stage, StudyViewModel
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.pinned_line import PinnedLine
from quizapp.widgets.view import View
from quizapp.windows.answer_panel import AnswerPanel
from quizapp.windows.grade_bar import GradeBar
from quizapp.windows.marks_bar import Mark
from quizapp.windows.question_panel import QuestionPanel
from quizapp.windows.study_bar import StudyBar
from quizapp.windows.study_keys import StudyKeys

if TYPE_CHECKING:
    from quizapp.viewmodels.card_history import CardHistory
    from quizapp.windows.history_panel import HistoryPanel
    from quizapp.windows.questions.editor import Editor

_SECOND_MS = 1000
_MARGIN = 32
"""Around what is read."""
_BESIDE_VERDICT = 12
_ONE_RIGHT = (QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)


class StudyView(View):
    """Shows what the view-model presents, and turns keys and clicks into its commands."""

    export_wanted = Signal(Figure)

    def __init__(
        self,
        look: Look,
        study: StudyViewModel,
        history: Callable[[], CardHistory],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._study = study
        self._card_history = history
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar = StudyBar(look)
        self.question = QuestionPanel(look)
        self.answer = AnswerPanel(look)
        self.grades = GradeBar()
        self.editor: Editor | None = None
        """Made when a question is first put in other words."""
        self.history: HistoryPanel | None = None
        """Made when a history is first asked for."""
        self._keys = StudyKeys(study, self.question, self.act)
        self._rule = QFrame()
        self._rule.setProperty("role", "hairline")
        self._page = ColumnPage(self._column_width(), margin=_MARGIN)
        self._page.body.setSpacing(20)
        self._page.body.addWidget(self.question)
        self._page.body.addWidget(self._rule)
        self._page.body.addWidget(self.answer)
        self._page.body.addStretch()
        self._pinned = PinnedLine(look, self._page, self.question.stem)
        self._whole = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._page, 1)
        column.addWidget(self.grades)
        self._clock = QTimer(self, interval=_SECOND_MS)
        self._clock.timeout.connect(lambda: self.bar.show_time(study.seconds_left))
        self._connect()
        self._set_width()
        if study.in_progress:
            self._on_question_shown()

    def _connect(self) -> None:
        study = self._study
        self.question.option_chosen.connect(study.choose)
        self.question.match_chosen.connect(study.pair)
        self.question.option_moved.connect(study.move)
        self.question.place_shifted.connect(study.shift)
        self.question.answer_typed.connect(self._on_typed)
        self.grades.submit_wanted.connect(study.submit)
        self.grades.reveal_wanted.connect(study.reveal)
        self.grades.grade_chosen.connect(study.grade)
        self.grades.marks.wanted.connect(lambda mark: self.act(Mark(mark)))
        self.bar.undo_wanted.connect(study.undo)
        self.bar.redo_wanted.connect(study.redo)
        study.question_shown.connect(self._on_question_shown)
        study.draft_changed.connect(self._on_draft_changed)
        study.answer_judged.connect(self._on_answer_judged)
        study.guess_changed.connect(self._on_guess_changed)
        study.mark_changed.connect(self._show_marks)
        study.reworded.connect(self._on_reworded)
        study.session_ended.connect(self._clock.stop)
        self._look.changed.connect(self._set_width)

    def retranslate(self) -> None:
        """Say again what the program puts around the question."""
        if self._study.in_progress:
            self._on_reworded()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys to the field while an answer is to be typed."""
        super().focusInEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        if self.editor is not None and self.editor.isVisible():
            self.editor.stem.setFocus()
        else:
            typing = self._study.stage is Stage.ASKING and self._study.typing
            (self.question.field if typing else self).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the stage; others go on to the window."""
        if event.isAutoRepeat() or self.question.field.composing:
            event.accept()
        elif (self.editor is not None and self.editor.isVisible()) or not self._keys.handle(event):
            super().keyPressEvent(event)

    def act(self, mark: Mark) -> None:
        """Do one of the things that can be done with a question besides answering it."""
        acts = {
            Mark.GUESS: self._study.guess,
            Mark.BURY: self._study.bury,
            Mark.SUSPEND: self._study.suspend,
            Mark.FLAG: self._study.flag,
            Mark.EDIT: self.edit,
            Mark.REPORT: self._study.report,
            Mark.HISTORY: self.turn_history,
        }
        acts[mark]()

    def edit(self) -> None:
        """Put the answered question in other words, in place."""
        if self._study.stage is not Stage.ANSWERED:
            return
        from quizapp.viewmodels.questions.sheet import Sheet  # noqa: PLC0415 - few questions are reworded

        if self.editor is None:
            from quizapp.windows.questions.editor import Editor  # noqa: PLC0415

            self.editor = Editor(self._look, self._column_width(), _MARGIN)
            self.editor.kept.connect(self._on_edited)
            self.editor.cancelled.connect(self._close_editor)
            self._whole.insertWidget(self._whole.indexOf(self._page), self.editor, 1)
        for widget in (self._page, self.grades):
            widget.hide()
        self.editor.open_sheet(Sheet.of(self._study.question))
        self.editor.show()

    def turn_history(self) -> None:
        """Show how the answered question was remembered, or no longer."""
        if self._study.stage is not Stage.ANSWERED:
            return
        if self.history is None:
            from quizapp.windows.history_panel import HistoryPanel  # noqa: PLC0415 - plots, for those who ask

            self.history = HistoryPanel(self._look, self._card_history())
            self.history.hide()
            self.history.export_wanted.connect(self.export_wanted)
            self._page.body.insertWidget(self._page.body.indexOf(self.answer) + 1, self.history)
            self._page.verticalScrollBar().rangeChanged.connect(lambda: QTimer.singleShot(0, self._scroll_to_history))
        wanted = self.history.isHidden()
        if wanted:
            self.history.show_card(*self._study.card_key)
        self.history.setVisible(wanted)
        QTimer.singleShot(0, self._scroll_to_history)
        self._show_marks()

    def _scroll_to_history(self) -> None:
        """A history is asked for to be seen; the page grows by it in several steps."""
        if self.history is not None and self.history.isVisible():
            self._page.ensureWidgetVisible(self.history, 0, _MARGIN)

    def _close_history(self) -> None:
        if self.history is not None:
            self.history.hide()

    def _close_editor(self) -> None:
        if self.editor is None or not self.editor.isVisible():
            return
        self.editor.hide()
        for widget in (self._page, self.grades):
            widget.show()
        self.setFocus()

    def _on_edited(self, question: object) -> None:
        self._close_editor()
        self._study.reword(question)  # type: ignore[arg-type]  # signals carry any object

    def _on_question_shown(self) -> None:
        self._close_editor()
        self._close_history()
        self.answer.hide()
        self._rule.hide()
        study = self._study
        self._ask()
        self.grades.show_reveal(typing=study.typing, submitting=study.draft is not None)
        if study.draft is not None:
            self._on_draft_changed()
        self._show_marks()
        self._take_focus()
        self._show_progress()
        self._page.verticalScrollBar().setValue(0)

    def _ask(self) -> None:
        study = self._study
        self.question.ask(study.kind, study.stem, study.options, study.matches, study.axis)
        self._pinned.show_words(study.stem)

    def _on_draft_changed(self) -> None:
        assert self._study.draft is not None, "changed means there is one"
        self.question.show_draft(self._study.draft)
        self.grades.allow_submit(allowed=self._study.can_submit)

    def _on_answer_judged(self) -> None:
        self._mark_answer()
        self.answer.show()
        self._rule.show()
        QTimer.singleShot(0, self._show_around)
        self._show_grades()
        self._show_marks()
        self.setFocus()

    def _mark_answer(self) -> None:
        answer = self._study.answer
        assert answer is not None, "judged means there is an answer"
        self.question.mark(self._study.right_places, self._study.given_places, answer.verdict.value)
        one_right = self._study.kind in _ONE_RIGHT  # is named: on a low screen the options are scrolled away
        self.answer.show_answer(answer, name_key=self._study.typing or one_right)

    def _show_around(self) -> None:
        """What stands around is read once the verdict is on the screen."""
        if self._study.stage is Stage.ANSWERED:
            self.answer.show_around(self._study.around())
            QTimer.singleShot(0, self._scroll_to_evidence)

    def _scroll_to_evidence(self) -> None:
        """Bring the sentence that proves the answer into sight, but never the verdict out of it."""
        if self.history is not None and self.history.isVisible():
            return
        bar = self._page.verticalScrollBar()
        top = bar.value() + self.answer.mapTo(self._page, QPoint()).y()
        wanted = top + self.answer.evidence_foot - self._page.viewport().height()
        most = top - self._pinned.sizeHint().height() - _BESIDE_VERDICT
        bar.setValue(max(0, min(wanted, most)))

    def _on_guess_changed(self) -> None:
        if self._study.stage is Stage.ANSWERED:
            self._show_grades()
        self._show_marks()

    def _on_reworded(self) -> None:
        study = self._study
        if not study.in_progress:
            return
        typed = self.question.field.text()
        self._ask()
        self.question.field.setText(typed)
        if study.stage is Stage.ANSWERED:
            self._mark_answer()
            self._show_around()
            self._show_grades()
        elif study.draft is not None:
            self._on_draft_changed()
        self._show_progress()

    def _show_grades(self) -> None:
        study = self._study
        self.grades.show_grades(study.judged, study.intervals, two=study.two_grades)

    def _show_marks(self) -> None:
        study = self._study
        if not study.in_progress:
            return
        self.grades.marks.show_marks(
            letters=[mark for mark in Mark if self._keys.is_plain(mark)],
            answered=study.stage is Stage.ANSWERED,
            on={
                Mark.GUESS: study.guessed,
                Mark.FLAG: study.flagged,
                Mark.HISTORY: self.history is not None and not self.history.isHidden(),
            },
        )

    def _on_typed(self, text: str) -> None:
        if text.strip():
            self._study.type_answer(text)
        else:
            self._study.reveal()

    def _show_progress(self) -> None:
        study = self._study
        self.bar.show_progress(study.title, study.done, study.total, can_undo=study.can_undo, can_redo=study.can_redo)
        self.bar.show_time(study.seconds_left)
        if study.seconds_left is None:
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()

    def _set_width(self) -> None:
        self._page.set_width(self._column_width())
        self.grades.set_width(self._column_width())

    def _column_width(self) -> int:
        return max(720, self._look.scale.stem * STEM_WIDTH_HAN)

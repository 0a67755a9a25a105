"""題庫: every question of the bank on the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from questions.authoring.question import Question, QuestionKind
from questions.documents.script import HANS, HANT
from quizapp.errands import Fate
from quizapp.i18n.languages import Language
from quizapp.resources.look import Look
from quizapp.resources.tokens import LEAST_WIDTH_HAN
from quizapp.viewmodels.card_history import CardHistory
from quizapp.viewmodels.desk import Desk
from quizapp.viewmodels.questions.choice import Standing
from quizapp.viewmodels.questions.sheet import Sheet
from quizapp.viewmodels.questions.table import QuestionsViewModel
from quizapp.widgets.bank_chooser import BankChooser
from quizapp.widgets.clearable_field import ClearableField
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.empty_state import EmptyState
from quizapp.widgets.panes import NO_LIMIT, Panes
from quizapp.windows.desk_view import DeskView
from quizapp.windows.questions.acts_row import FIELD_EM, ActsRow
from quizapp.windows.questions.editor import Editor
from quizapp.windows.questions.filter_row import FilterRow
from quizapp.windows.questions.question_table import QuestionTable
from quizapp.windows.questions.side_panel import SidePanel
from quizapp.windows.questions.taking_panel import TakingPanel

_SIDE = 640
_LEAST_TABLE_EM = 15
"""Width of the table beside a question, in sizes of text."""
_SCROLL_BAR = 20
_BESIDE_BAR = 6
"""Pixels between what is read and the scroll bar."""


class QuestionsView(DeskView):
    """A table of questions at the left, the chosen one at the right."""

    import_wanted = Signal()
    export_wanted = Signal()
    paper_wanted = Signal()
    """The chosen questions are to go on a paper."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        questions: QuestionsViewModel,
        history: CardHistory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._look = look
        self._questions = questions
        self._shown = ""
        self.banks = BankChooser(desk)
        self.search = ClearableField()
        self.filters = FilterRow()
        self.table = QuestionTable(look, questions.model)
        self.side = SidePanel(look, history)
        self.editor = Editor(look, _SIDE)
        self.taking = TakingPanel(look)
        self._empty = EmptyState()
        self.take_in, self.hand_out = QPushButton(), QPushButton()
        self.acts = ActsRow(look, questions)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._on_listed()

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self.search.setPlaceholderText(self.tr("Search") + "  /")
        self.search.setAccessibleName(self.tr("Search the questions"))
        self.table.setAccessibleName(self.tr("Questions"))
        self.take_in.setText(self.tr("Import…"))
        self.hand_out.setText(self.tr("Export…"))
        self.table.fit_words()
        self._say_state()

    # What one does

    @property
    def chosen(self) -> list[str]:
        """Ids of the questions selected."""
        rows = self.table.selectionModel().selectedRows()
        return [self._questions.model.entry(index.row()).id for index in rows]

    def write(self, kind: QuestionKind) -> None:
        """Open an empty sheet, in the script of the interface."""
        self._open(Sheet.blank(kind, HANS if self._look.language is Language.SIMPLIFIED else HANT))

    def edit(self) -> None:
        """Open the sheet of the question shown."""
        question = self._questions.question(self._shown) if self._shown else None
        if question is not None:
            self._open(Sheet.of(question))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """E edits, Del takes out of use, T tags, P puts on a paper, U undoes, N writes, / searches."""
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_E: self.edit,
            Qt.Key.Key_Return: self.edit,
            Qt.Key.Key_Enter: self.edit,
            Qt.Key.Key_Delete: self.acts.retire.click,
            Qt.Key.Key_T: self.acts.tag.click,
            Qt.Key.Key_P: self.acts.paper.click,
            Qt.Key.Key_U: self.acts.undo.click,
            Qt.Key.Key_N: self.acts.new.click,
            Qt.Key.Key_Slash: self.search.setFocus,
        }
        if event.key() == Qt.Key.Key_Escape and self.acts.is_asking:
            self.acts.ask_tag()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.key() not in acts:
            super().keyPressEvent(event)
        else:
            acts[event.key()]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the questions themselves room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the widths follow the size of the text, and of the window."""
        scale = self._look.scale
        self.table.fit_view(self.width(), bool(self._questions.tags))
        self.search.setMaximumWidth(FIELD_EM * scale.body)
        self._split.need(_LEAST_TABLE_EM * scale.body, LEAST_WIDTH_HAN * scale.option + _SCROLL_BAR)
        self._split.allow(NO_LIMIT, NO_LIMIT if self._pages.currentWidget() is self.taking else _SIDE)

    def show_fates(self, path: Path, fates: list[Fate]) -> None:
        """Report what would become of the questions of a file."""
        self._pages.setCurrentWidget(self.taking)
        self._show_parts()
        self.taking.show_fates(path, fates)

    # Making

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.banks)
        head.addStretch()
        for button in (self.take_in, self.hand_out):
            button.setProperty("kind", "quiet")
            head.addWidget(button)
        head.addWidget(self.search)
        self.search.setMinimumWidth(180)
        self._pages = QStackedWidget()
        scrolled = ColumnPage(_SIDE, margin=0)
        scrolled.body.setContentsMargins(0, 0, _BESIDE_BAR, 0)
        scrolled.body.addWidget(self.side)
        for panel in (scrolled, self.editor, self.taking):
            self._pages.addWidget(panel)
        self._split = Panes(self.table, self._pages, (3, 2))
        self._fit()
        page = QVBoxLayout(self.work)
        page.setContentsMargins(24, 20, 24, 16)
        page.setSpacing(12)
        page.addLayout(head)
        page.addWidget(self.filters)
        page.addWidget(self._split, 1)
        page.addWidget(self._empty, 1)
        page.addWidget(self.acts)

    def _connect(self) -> None:
        questions = self._questions
        questions.listed.connect(self._on_listed)
        questions.words.changed.connect(self._say_again)
        self._look.changed.connect(self.table.fit_words)
        self._look.changed.connect(self._fit)
        self.filters.chosen.connect(questions.choose)
        self.search.textChanged.connect(questions.search)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.selectionModel().currentRowChanged.connect(self._on_selected)
        self.table.doubleClicked.connect(self.edit)
        self._empty.wanted.connect(self._on_empty)
        self.acts.write_wanted.connect(self.write)
        self.acts.retire.clicked.connect(self._on_retire)
        self.acts.tag_wanted.connect(lambda tag: questions.add_tag(self.chosen, tag))
        self.acts.tag_folded.connect(self.table.setFocus)
        self.acts.paper.clicked.connect(self.paper_wanted)
        self.take_in.clicked.connect(self.import_wanted)
        self.hand_out.clicked.connect(self.export_wanted)
        self.side.edit_wanted.connect(self.edit)
        self.side.restore_wanted.connect(lambda: questions.restore(self._shown))
        self.editor.kept.connect(self._on_kept)
        self.editor.cancelled.connect(self._close_editor)
        self.taking.left.connect(self._close_editor)

    def _open(self, sheet: Sheet) -> None:
        self._pages.setCurrentWidget(self.editor)
        self._show_parts()
        self.editor.open_sheet(sheet)

    def _close_editor(self) -> None:
        self._pages.setCurrentIndex(0)
        self._show_parts()
        self.table.setFocus()

    # What follows

    def _on_listed(self) -> None:
        model = self._questions.model
        self.filters.offer(self._questions.documents, self._questions.tags)
        self._fit()
        self._show_parts()
        place = max(0, model.place_of(self._shown))
        if model.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(model.index(place, 0), flags)
        self._on_selected()
        self._say_state()

    def _on_empty(self) -> None:
        if self._questions.is_blank:
            self.import_wanted.emit()
        else:
            self.search.clear()
            self.filters.clear(Standing.RETIRED if self._questions.is_out_of_use else Standing.ALL)

    def _show_parts(self) -> None:
        """Show the table where there are questions, or where something is going on beside it; a report has all room.

        Where there is not one question, there are none to be found and nothing to be done with them.
        """
        shown = self._questions.model.rowCount() > 0 or self._pages.currentIndex() > 0
        reporting, blank = self._pages.currentWidget() is self.taking, self._questions.is_blank
        finding: tuple[QWidget, ...] = (self.filters, self.search)
        for widget in (self.table, self.acts, *finding):
            widget.setVisible(not reporting and not (blank and widget in finding))
        self._fit()
        self._split.refresh()
        self._split.setVisible(shown)
        self._empty.setVisible(not shown)

    def _on_selected(self) -> None:
        index = self.table.currentIndex()
        if not index.isValid():
            self._shown = ""
            self._say_state()
            return
        entry = self._questions.model.entry(index.row())
        question = self._questions.question(entry.id)
        self._shown = entry.id
        if question is not None:
            words = self._questions.words
            earlier = [
                replace(each, question=words.show_question(each.question)) for each in self._questions.history(entry.id)
            ]
            self.side.show_question(self._questions.bank_id, words.show_question(question), entry.origin, earlier)
        self._say_state()

    def _say_again(self) -> None:
        """Show the question chosen in another script; an editor that is open stays."""
        self.filters.offer(self._questions.documents, self._questions.tags)
        self._on_selected()

    def _on_kept(self, question: Question) -> None:
        if self._questions.keep(question):
            self._shown = question.id
            self._close_editor()

    def _on_retire(self) -> None:
        if ids := self.chosen:
            self._questions.retire(ids, retired=self._questions.choice.standing is not Standing.RETIRED)

    def _say_state(self) -> None:
        questions = self._questions
        self.acts.show_state(bool(self._shown) and questions.model.rowCount() > 0)
        for button in (self.take_in, self.hand_out):
            button.setEnabled(questions.has_bank)
        if questions.is_blank:
            words = self.tr("This bank has no questions yet. Import some, or write your own.")
            self._empty.say(words, self.tr("Import…"))
        elif questions.is_out_of_use:
            self._empty.say(self.tr("All questions of this bank are out of use."), self.tr("List those out of use"))
        else:
            self._empty.say(self.tr("No question matches."), self.tr("List all questions"))

"""The questions that do not stick: a list, and what can be done about the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.card_history import CardHistory
from quizapp.viewmodels.stubborn import StubbornViewModel
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.table import Table
from quizapp.widgets.view import View
from quizapp.windows.history_panel import HistoryPanel

if TYPE_CHECKING:
    from quizapp.windows.questions.editor import Editor

_ROWS = 8
"""Seen without scrolling."""
_EDITOR_WIDTH = 760


class StubbornCard(View):
    """Hidden while nothing is stubborn; the question chosen can be put in other words right here."""

    def __init__(
        self, look: Look, stubborn: StubbornViewModel, history: CardHistory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._stubborn = stubborn
        self._chosen = ("", "")
        self._title, self._hint = QLabel(), QLabel()
        self._title.setProperty("role", "section")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.table = Table(look, stubborn.cards)
        self.table.show_at_most(_ROWS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.edit, self.aside, self.bury, self.report = (QPushButton() for _ in range(4))
        row = QWidget()
        buttons = FlowLayout(row, spacing=8)
        for button in (self.edit, self.aside, self.bury, self.report):
            button.setProperty("kind", "quiet")
            buttons.addWidget(button)
        self.editor: Editor | None = None
        """Made when a question is first put in other words."""
        self.history = HistoryPanel(look, history, named=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        for widget in (self._title, self._hint, self.table, row, self.history):
            self._column.addWidget(widget)
        self.edit.clicked.connect(self._on_edit)
        self.aside.clicked.connect(lambda: stubborn.set_aside(self._row, wanted=not self._is_aside))
        self.bury.clicked.connect(lambda: stubborn.bury(self._row))
        self.report.clicked.connect(lambda: stubborn.report(self._row))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        stubborn.listed.connect(self._on_listed)
        self.retranslate()
        self._on_listed()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Stubborn questions, and those taken out of study"))
        self._hint.setText(
            self.tr("Forgotten %n time(s) or more. Other words help more than repeating.", "", self._stubborn.lapses)
        )
        self.table.setAccessibleName(self._title.text())
        self.edit.setText(self.tr("Put in other words…"))
        self.bury.setText(self.tr("Not today"))
        self.report.setText(self.tr("Report as a bad question"))
        self._show_acts()

    @property
    def _row(self) -> int:
        return self.table.currentIndex().row()

    @property
    def _is_aside(self) -> bool:
        return self._row >= 0 and self._stubborn.cards.card(self._row).suspended

    def _show_acts(self) -> None:
        chosen, aside = self._row >= 0, self._is_aside
        self.aside.setText(self.tr("Back into study") if aside else self.tr("Take out of study"))
        for button in (self.edit, self.aside):
            button.setEnabled(chosen)
        for button in (self.bury, self.report):
            button.setEnabled(chosen and not aside)

    def _on_row(self) -> None:
        if self._row >= 0:
            self._chosen = self._stubborn.cards.card(self._row).key
            self.history.show_card(*self._chosen)
        self._close_editor()
        self._show_acts()

    def _on_listed(self) -> None:
        """Choose the question again that was chosen, should it still be there."""
        cards = self._stubborn.cards
        self.setVisible(bool(cards.rowCount()))
        again = next((row for row in range(cards.rowCount()) if cards.card(row).key == self._chosen), -1)
        if again >= 0:
            self.table.selectRow(again)
        else:
            self.history.show_nothing()
        self._show_acts()

    def _on_edit(self) -> None:
        question = self._stubborn.question(self._row)
        if question is None:
            return
        from quizapp.viewmodels.questions.sheet import Sheet  # noqa: PLC0415 - few questions are reworded

        if self.editor is None:
            from quizapp.windows.questions.editor import Editor  # noqa: PLC0415

            self.editor = Editor(self._look, _EDITOR_WIDTH, whole=True)
            self.editor.kept.connect(self._on_edited)
            self.editor.cancelled.connect(self._close_editor)
            self.editor.setMaximumWidth(_EDITOR_WIDTH)
            row = QHBoxLayout()  # its fields and its buttons begin where the list does
            row.addWidget(self.editor, 1000)
            row.addStretch(1)
            self._column.addLayout(row)
        self.editor.open_sheet(Sheet.of(question))
        self.editor.show()

    def _on_edited(self, question: object) -> None:
        self._close_editor()
        self._stubborn.reword(self._row, question)  # type: ignore[arg-type]  # signals carry any object

    def _close_editor(self) -> None:
        if self.editor is not None and not self.editor.isHidden():
            self.table.setFocus()  # before the field that has it goes, and Qt looks for the next one
            self.editor.hide()

"""The table of questions, and which of its columns there is room for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from questions.authoring.question import QuestionKind
from quizapp.resources.look import Look
from quizapp.viewmodels.kind_words import kind_word
from quizapp.viewmodels.questions.model import Column, QuestionsModel
from quizapp.widgets.table import Table

_NARROW = 1240
_NARROWEST_EM, _TAGS_EM = 50, 14
"""Width of the view in sizes of text below which its table has no room for answers, and how much more tags take."""
_WIDTHS_EM = {Column.ANSWER: 9.5, Column.DOCUMENT: 8.0, Column.TAGS: 6.0}
"""Of columns whose words may be cut, in sizes of text."""
_BESIDE_WORDS, _SORT_MARK = 28, 20
"""Pixels beside the words of a cell, and what a title has besides."""


class QuestionTable(Table):
    """A row a question; one may sort by every column."""

    def __init__(self, look: Look, model: QuestionsModel, parent: QWidget | None = None) -> None:
        super().__init__(look, model, parent)
        self._questions = model
        header = self.horizontalHeader()
        self.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setAlternatingRowColors(True)
        header.setSectionResizeMode(Column.STEM, QHeaderView.ResizeMode.Stretch)
        for column in (Column.DOCUMENT, Column.TAGS):
            self.setColumnHidden(column, True)

    def fit_view(self, width: int, tagged: bool) -> None:
        """Hide what a view of so many pixels has no room for; the answer is told beside the table, and goes last."""
        for column in (Column.KIND, Column.DIFFICULTY):
            self.setColumnHidden(column, width < _NARROW)
        self.setColumnHidden(Column.TAGS, not tagged)
        narrowest = _NARROWEST_EM + (_TAGS_EM if tagged else 0)
        self.setColumnHidden(Column.ANSWER, width < narrowest * self._look.scale.body)

    def fit_words(self) -> None:
        """Kinds, years and numbers are few words, which are not cut; nor is any title."""
        width_of = self.fontMetrics().horizontalAdvance
        for column in (each for each in Column if each is not Column.STEM):
            title = self._questions.headerData(column, Qt.Orientation.Horizontal) or ""
            kinds = [width_of(kind_word(kind)) for kind in QuestionKind] if column is Column.KIND else []
            wanted = max(width_of(title) + _SORT_MARK, *kinds, 0) + _BESIDE_WORDS
            self.setColumnWidth(column, max(wanted, round(_WIDTHS_EM.get(column, 0) * self._look.scale.body)))

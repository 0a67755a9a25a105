"""The hardest questions, and how each of them was remembered."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.figures.figure import Figure
from quizapp.viewmodels.statistics import StatisticsViewModel
from quizapp.widgets.table import Table
from quizapp.widgets.view import View
from quizapp.windows.history_panel import HistoryPanel

_ROWS = 8
"""Seen without scrolling."""


class HardestCard(View):
    """A list; the forgetting curve of the question chosen stands below."""

    export_wanted = Signal(Figure)

    def __init__(self, look: Look, statistics: StatisticsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._statistics = statistics
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.table = Table(look, statistics.hardest)
        self.table.show_at_most(_ROWS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.history = HistoryPanel(look, statistics.history, named=True)
        self.history.export_wanted.connect(self.export_wanted)
        self.history.show_nothing()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for widget in (self._title, self._hint, self.table, self.history):
            column.addWidget(widget)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        statistics.hardest.modelReset.connect(self._on_reset)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Hardest questions"))
        self._hint.setText(self.tr("Choose one to see how it was remembered."))
        self.table.setAccessibleName(self.tr("Hardest questions"))

    def _on_reset(self) -> None:
        self.history.show_nothing()

    def _on_row(self, current: QModelIndex) -> None:
        if current.isValid():
            self.history.show_card(*self._statistics.hardest.card(current.row()).key)

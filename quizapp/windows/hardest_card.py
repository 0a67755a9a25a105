"""The hardest questions, and how each of them was remembered."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.figures.figure import Figure
from quizapp.viewmodels.statistics import StatisticsViewModel
from quizapp.widgets.figure_card import FigureCard
from quizapp.widgets.table import Table
from quizapp.widgets.view import View

_ROWS = 8
"""Seen without scrolling."""


class HardestCard(View):
    """A list; the forgetting curve of the question chosen stands below."""

    export_wanted = Signal(Figure)

    def __init__(self, look: Look, statistics: StatisticsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._statistics = statistics
        self._row = -1
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.table = Table(look, statistics.hardest)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.curve = FigureCard(look)
        self.curve.export_wanted.connect(self.export_wanted)
        self.curve.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for widget in (self._title, self._hint, self.table, self.curve):
            column.addWidget(widget)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        statistics.hardest.modelReset.connect(self._on_reset)
        look.changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Hardest questions"))
        self._hint.setText(self.tr("Choose one to see how it was remembered."))
        self.table.setAccessibleName(self.tr("Hardest questions"))
        if self._row >= 0:
            self._show_curve()

    def _fit(self) -> None:
        shown = min(_ROWS, max(1, self._statistics.hardest.rowCount()))
        self.table.setFixedHeight(self.table.row_height * shown + self.table.horizontalHeader().sizeHint().height() + 4)

    def _on_reset(self) -> None:
        self._row = -1
        self.curve.hide()
        self._fit()

    def _on_row(self, current: QModelIndex) -> None:
        self._row = current.row() if current.isValid() else -1
        if self._row >= 0:
            self._show_curve()

    def _show_curve(self) -> None:
        figure = self._statistics.history(self._row)
        self.curve.setVisible(figure is not None)
        if figure is not None:
            self.curve.show_figure(figure)

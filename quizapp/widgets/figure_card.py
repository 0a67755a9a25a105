"""A figure on a card: its title, what it says in words, the plot, and the same as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.figures.figure import Figure
from quizapp.viewmodels.figures.table import FigureTable
from quizapp.widgets.plots.making import plot_of
from quizapp.widgets.plots.plot import PlotWidget
from quizapp.widgets.table import Table
from quizapp.widgets.view import View

_TABLE_ROWS = 8
"""Seen without scrolling."""
_FEW_COLUMNS = 4
"""So many share the width; more are as wide as they need and scroll."""


class FigureCard(View):
    """Shows one figure; the table is made when it is first asked for."""

    export_wanted = Signal(Figure)
    turned = Signal()
    """From plot to table or back: it may need another width now."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._figure: Figure | None = None
        self._plot: PlotWidget | None = None
        self._table: Table | None = None
        self._model = FigureTable(self)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        self._title.setWordWrap(True)
        self._summary = QLabel()
        self._summary.setProperty("role", "muted")
        self._summary.setWordWrap(True)
        self._as_table = QPushButton()
        self._as_table.setProperty("kind", "quiet")
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._show_table)
        self._export = QPushButton()
        self._export.setProperty("kind", "quiet")
        self._export.clicked.connect(self._on_export)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title, 1)
        for button in (self._as_table, self._export):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 12, 16, 16)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self._summary)
        self._column.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons; the figure comes in words already."""
        title = self._figure.title if self._figure else ""
        word = self.tr("Plot") if self._as_table.isChecked() else self.tr("Table")
        self._as_table.setText(word)
        self._as_table.setAccessibleName(f"{word}: {title}")
        self._export.setText(self.tr("Export…"))
        self._export.setAccessibleName(self.tr("Export as CSV: {title}").format(title=title))
        self._export.setToolTip(self.tr("Write these numbers into a CSV file"))

    def show_figure(self, figure: Figure) -> None:
        """Show a figure, as plot or table as before."""
        self._figure = figure
        self._title.setText(figure.title)
        self._summary.setText(figure.summary)
        self._model.show_figure(figure)
        if self._plot is not None:
            self._column.removeWidget(self._plot)
            self._plot.hide()
            self._plot.deleteLater()
        self._plot = plot_of(self._look, figure.plot)
        self._plot.setAccessibleName(figure.title)
        self._plot.setAccessibleDescription(figure.summary)
        self._column.insertWidget(2, self._plot)
        self._plot.setVisible(bool(figure.rows) and not self._as_table.isChecked())
        for button in (self._as_table, self._export):
            button.setEnabled(bool(figure.rows))
        if self._table is not None:
            self._table.setAccessibleName(figure.title)
        self.setAccessibleName(figure.title)
        self.retranslate()

    @property
    def figure(self) -> Figure | None:
        """What is shown."""
        return self._figure

    @property
    def as_table(self) -> QPushButton:
        """The button that turns plot into table and back."""
        return self._as_table

    @property
    def needed_width(self) -> int:
        """Width in pixels from which on its table does not scroll sideways; 0 where a plot or few columns are shown."""
        if self._table is None or self._table.isHidden() or self._model.columnCount() <= _FEW_COLUMNS:
            return 0
        margins = self._column.contentsMargins()
        return self._table.needed_width + margins.left() + margins.right()

    def _show_table(self, wanted: bool) -> None:
        if self._table is None:
            self._table = self._make_table()
            self._column.insertWidget(3, self._table)
        self._table.setVisible(wanted)
        if self._plot is not None:
            self._plot.setVisible(not wanted)
        self.retranslate()
        self.turned.emit()

    def _make_table(self) -> Table:
        table = Table(self._look, self._model)
        table.setAccessibleName(self._title.text())
        few = self._model.columnCount() <= _FEW_COLUMNS
        if few:
            table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.show_at_most(_TABLE_ROWS, wide=not few)
        return table

    def _on_export(self) -> None:
        if self._figure is not None:
            self.export_wanted.emit(self._figure)

"""統計: how study is going, and where it is weak."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.study.looking_back import Span
from quizapp.viewmodels.figures.figure import Figure
from quizapp.viewmodels.statistics import StatisticsViewModel
from quizapp.widgets.bank_picker import BankPicker
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.empty_state import EmptyState
from quizapp.widgets.figure_card import FigureCard
from quizapp.widgets.segments import Segments
from quizapp.widgets.view import View
from quizapp.windows.hardest_card import HardestCard
from quizapp.windows.stubborn_card import StubbornCard

_COLUMN, _MARGIN, _BETWEEN = 1080, 32, 16
"""Pixels: the width of the page at most, beside it, between figures."""
_TWO_COLUMNS_FROM = 52
"""Width in letters of running text from which two figures stand side by side."""


class StatisticsView(View):
    """Figures of a span of time, every one also as a table and a file."""

    study_wanted = Signal()
    build_wanted = Signal()
    export_wanted = Signal(Figure)

    def __init__(self, look: Look, statistics: StatisticsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._statistics = statistics
        self._cards: dict[str, FigureCard] = {}
        self._columns = 0
        self._figures: list[Figure] = []
        self._rows: list[list[str]] = []
        """Names of the figures that stand side by side."""
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self.spans = Segments(list(Span))
        self.spans.chosen.connect(statistics.choose_span)
        self.banks = BankPicker(statistics.banks, self)
        self.nothing = EmptyState()
        self.nothing.wanted.connect(self._on_wanted)
        self._grid = QGridLayout()
        self._grid.setSpacing(_BETWEEN)
        self.hardest = HardestCard(look, statistics)
        self.hardest.export_wanted.connect(self.export_wanted)
        self.stubborn = StubbornCard(look, statistics.stubborn, statistics.history)
        self.stubborn.history.export_wanted.connect(self.export_wanted)

        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self.banks)
        page = ColumnPage(_COLUMN, margin=_MARGIN)
        page.body.setSpacing(16)
        page.body.addLayout(head)
        page.body.addWidget(self.spans)
        page.body.addLayout(self._grid)
        page.body.addWidget(self.hardest)
        page.body.addWidget(self.stubborn)
        page.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        column.addWidget(self.nothing)
        self._page = page
        statistics.counting.connect(self._say_nothing)
        statistics.refreshed.connect(self._show)
        look.changed.connect(self._arrange)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Statistics"))
        self.spans.name_values(
            [self.tr("30 days"), self.tr("12 months"), self.tr("All time")], self.tr("How far to look back")
        )
        self._show()

    def card(self, name: str) -> FigureCard:
        """The card of a figure, by its name."""
        return self._cards[name]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put two figures side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _show(self) -> None:
        figures = self._figures = self._statistics.figures()
        self.spans.show_value(self._statistics.span)
        self.banks.retranslate()
        begun = bool(figures)
        for name, card in self._cards.items():
            card.setVisible(any(figure.name == name for figure in figures))
        self.nothing.setVisible(not begun)
        self._page.setVisible(begun)
        self._say_nothing()
        for figure in figures:
            if figure.name not in self._cards:
                card = self._cards[figure.name] = FigureCard(self._look, self)
                card.export_wanted.connect(self.export_wanted)
                card.turned.connect(self._arrange)
            self._cards[figure.name].show_figure(figure)
        self._arrange()

    def _say_nothing(self) -> None:
        if self._statistics.busy:
            self.nothing.say(self.tr("Counting your answers…"))
        elif self._statistics.banks.records():
            self.nothing.say(
                self.tr("Nothing has been answered yet. Once something is, this page shows how study is going."),
                self.tr("Start studying"),
            )
        else:
            self.nothing.say(
                self.tr("There is no question bank yet. Once you study one, this page shows how it is going."),
                self.tr("＋ Make a bank from documents"),
            )

    def _on_wanted(self) -> None:
        (self.study_wanted if self._statistics.banks.records() else self.build_wanted).emit()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= _TWO_COLUMNS_FROM * self._look.scale.body else 1
        half = (min(_COLUMN, self.width() - 2 * _MARGIN) - _BETWEEN) // 2
        names: list[list[str]] = []
        for figures in in_rows(self._figures, columns):
            beside = [figure.name for figure in figures]
            fits = all(self._cards[name].needed_width <= half for name in beside)
            names += [beside] if fits else [[name] for name in beside]
        if (columns, names) == (self._columns, self._rows):
            return
        self._columns, self._rows = columns, names
        while self._grid.takeAt(0):
            pass
        for place, row in enumerate(names):
            for column, name in enumerate(row):
                self._grid.addWidget(self._cards[name], place, column, 1, columns if len(row) == 1 else 1)
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)


def in_rows(figures: Sequence[Figure], columns: int) -> list[list[Figure]]:
    """Figures side by side in their order: wide ones alone, and low ones beside low ones only."""
    rows: list[list[Figure]] = []
    begun: dict[bool, list[Figure]] = {}
    for figure in figures:
        row = begun.pop(figure.low, None) if not figure.wide else None
        if row is None:
            row = []
            rows.append(row)
        row.append(figure)
        if not figure.wide and len(row) < columns:
            begun[figure.low] = row
    return rows

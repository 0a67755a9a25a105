"""The bar above the time axis: what is sought, which lanes, whose calendar, how near."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from quizapp.study.chosen import CARDS_AT_A_TIME
from quizapp.viewmodels.timeline.lanes import LanesBy
from quizapp.viewmodels.timeline.timeline import TimelineViewModel
from quizapp.widgets.bank_picker import BankPicker
from quizapp.widgets.clearable_field import ClearableField
from quizapp.widgets.segments import Segments
from quizapp.widgets.view import View


class TimelineBar(View):
    """Two rows: the search and what it leads to, and how the axis is drawn."""

    zoom_wanted = Signal(int)
    """Steps in, or out."""
    everything_wanted = Signal()
    table_wanted = Signal(bool)
    study_wanted = Signal()

    def __init__(self, timeline: TimelineViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self.search = ClearableField()
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(340)
        self.search.textChanged.connect(timeline.search)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self.banks = BankPicker(timeline.banks, self)
        self.study = QPushButton()
        self.study.setProperty("kind", "primary")
        self.study.clicked.connect(self.study_wanted)
        self.lanes = Segments(list(LanesBy))
        self.lanes.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.lanes.chosen.connect(timeline.sort_by)
        self.court = QComboBox()
        self.court.activated.connect(lambda place: timeline.count_by(self.court.itemData(place)))
        self._nearer, self._farther, self._all = (QPushButton() for _ in range(3))
        self._nearer.clicked.connect(lambda: self.zoom_wanted.emit(1))
        self._farther.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self._all.clicked.connect(self.everything_wanted)
        self.table = QPushButton()
        self.table.setCheckable(True)
        self.table.toggled.connect(self._show_kind)
        self.table.toggled.connect(self.table_wanted)
        for button in (self._nearer, self._farther, self._all, self.table):
            button.setProperty("kind", "quiet")

        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self._title)
        above.addSpacing(12)
        above.addWidget(self.search, 1)
        above.addStretch()
        above.addWidget(self.banks)
        above.addWidget(self.study)
        below.setSpacing(12)
        below.addWidget(self.lanes)
        below.addWidget(self.court)
        below.addStretch()
        view = QHBoxLayout()
        view.setSpacing(4)
        for button in (self._farther, self._nearer, self._all, self.table):
            view.addWidget(button)
        below.addLayout(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addLayout(below)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Timeline"))
        self.search.setPlaceholderText(self.tr("Search   Ctrl+F"))
        self.search.setAccessibleName(self.tr("Search events"))
        self.lanes.name_values([self.tr("By state"), self.tr("By document")], self.tr("Lanes"))
        self.court.setAccessibleName(self.tr("Calendar on the axis"))
        self.court.setToolTip(self.tr("Whose years and months stand on the axis"))
        for button, text, name in (
            (self._farther, "−", self.tr("Zoom out")),
            (self._nearer, "＋", self.tr("Zoom in")),
            (self._all, self.tr("Everything"), self.tr("Show everything")),
        ):
            button.setText(text)
            button.setAccessibleName(name)
        self._farther.setToolTip(self.tr("Zoom out   −"))
        self._nearer.setToolTip(self.tr("Zoom in   +"))
        self._all.setToolTip(self.tr("Show everything   0"))
        self._show_kind()
        self.show_state()

    def _show_kind(self) -> None:
        """The button says what it leads to; a table has no lanes, and nothing near or far."""
        as_table = self.table.isChecked()
        self.table.setText(self.tr("Axis") if as_table else self.tr("Table"))
        for widget in (self.lanes, self._farther, self._nearer, self._all):
            widget.setVisible(not as_table)

    def show_state(self) -> None:
        """Show what the view-model is set to."""
        timeline = self._timeline
        self.lanes.show_value(timeline.lanes_by)
        self.banks.retranslate()
        if self.search.text().strip() != timeline.sought:
            self.search.setText(timeline.sought)
        self.court.clear()
        self.court.addItem(self.tr("Main calendar"), "")
        for court in timeline.courts():
            self.court.addItem(self.tr("Calendar: {court}").format(court=timeline.court_word(court)), court)
        self.court.setCurrentIndex(max(0, self.court.findData(timeline.court or "")))

    def show_count(self, askable: int) -> None:
        """Say how many events "study these" is about."""
        self.study.setText(self.tr("Study these: {count}").format(count=askable))
        self.study.setToolTip(
            self.tr("Questions about what was found, or else about what is in sight; at most {most} at a time").format(
                most=CARDS_AT_A_TIME
            )
        )
        self.study.setEnabled(bool(askable))

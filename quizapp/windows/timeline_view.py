"""時間軸: all that happened, on one axis."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.timeline.event import CONFLICT
from quizapp.viewmodels.timeline.timeline import TimelineViewModel
from quizapp.widgets.empty_state import EmptyState
from quizapp.widgets.timeline.canvas import TimelineCanvas
from quizapp.widgets.timeline.legend import Legend
from quizapp.widgets.view import View
from quizapp.windows.timeline_bar import TimelineBar
from quizapp.windows.timeline_detail import TimelineDetail
from quizapp.windows.timeline_table import TimelineTable

_COUNT_DELAY_MS = 120
"""Counting what is in sight waits until the axis stands still."""


class TimelineView(View):
    """The axis, or the same as a table, with the event that is chosen beside it."""

    study_begun = Signal()
    build_wanted = Signal()

    def __init__(self, look: Look, timeline: TimelineViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self.setProperty("role", "page")
        self.bar = TimelineBar(timeline)
        self.canvas = TimelineCanvas(look, timeline)
        self.table = TimelineTable(look, timeline)
        self.detail = TimelineDetail(look, timeline)
        self._nothing = EmptyState()
        self._nothing.wanted.connect(self._help)
        self._count = QLabel()
        self._count.setProperty("role", "small")
        self._legend = Legend(look)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_DELAY_MS)
        self._counting.timeout.connect(self._show_count)

        self._either = QStackedWidget()
        self._either.addWidget(self.canvas)
        self._either.addWidget(self.table)
        self._room = QWidget()
        middle = QHBoxLayout(self._room)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._either, 1)
        middle.addWidget(self.detail)
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch()
        foot.addWidget(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 8)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self._room, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(foot)
        self._connect()
        self.setFocusProxy(self.canvas)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        timeline = self._timeline
        self.canvas.setAccessibleName(self.tr("Time axis"))
        self.table.setAccessibleName(self.tr("Events"))
        words = {str(knowledge): word for knowledge, word in timeline.table.knowledge_words().items()}
        self._legend.show_words(words | {CONFLICT: self.tr("contradicted")})
        timeline.retranslate()
        self.canvas.describe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the greater part of the width to the axis."""
        super().resizeEvent(event)
        self.detail.fit(self.width())

    def _connect(self) -> None:
        timeline, bar = self._timeline, self.bar
        timeline.changed.connect(self._show)
        timeline.selected.connect(self._on_selected)
        self.canvas.moved.connect(self._counting.start)
        bar.zoom_wanted.connect(self.canvas.zoom)
        bar.everything_wanted.connect(self.canvas.show_all)
        bar.table_wanted.connect(self._show_as)
        bar.study_wanted.connect(lambda: self._study(self._wanted()))
        self.detail.study_wanted.connect(self._study_chosen)
        self.detail.close_wanted.connect(lambda: timeline.select(None))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)

    def _show(self) -> None:
        timeline = self._timeline
        found, anything = bool(timeline.events), bool(timeline.total)
        self._nothing.setVisible(not found)
        self.bar.setVisible(bool(timeline.banks.records()))
        self._legend.setVisible(anything)
        self._count.setVisible(anything)
        if anything:
            self._nothing.say(self.tr("No event has these words."), self.tr("Clear the search"))
        else:
            self._nothing.say(
                self.tr("There are no dated facts yet. Make a bank from documents, and its events stand here by time."),
                self.tr("＋ Make a bank from documents"),
            )
        self._room.setVisible(found)
        self.bar.show_state()
        self._show_count()

    def _show_as(self, table: bool) -> None:
        self._either.setCurrentWidget(self.table if table else self.canvas)
        self._show_count()

    @property
    def _in_sight(self) -> list[int]:
        """Places of the events on the axis before one, or of all that the table has."""
        as_table = self._either.currentWidget() is self.table
        return list(range(len(self._timeline.events))) if as_table else self.canvas.in_sight

    def _show_count(self) -> None:
        timeline = self._timeline
        sight = self._in_sight
        self.bar.show_count(timeline.askable(self._wanted()))
        text = self.tr("%n event(s)", "", timeline.total)
        if timeline.sought:
            text = self.tr("{found} of {all} found").format(found=len(timeline.events), all=text)
        self._count.setText(self.tr("{events}, {shown} in sight").format(events=text, shown=len(sight)))

    def _wanted(self) -> list[int]:
        """What "study these" means: what was found, or else what is in sight."""
        return list(range(len(self._timeline.events))) if self._timeline.sought else self._in_sight

    def _help(self) -> None:
        """Do what stands on the button where nothing is shown."""
        if self._timeline.total:
            self.bar.search.setFocus()  # the button that had it goes
            self.bar.search.clear()
        else:
            self.build_wanted.emit()

    def _study_chosen(self) -> None:
        if self._timeline.selection is not None:
            self._study([self._timeline.selection])

    def _study(self, places: list[int]) -> None:
        self._timeline.study(places)
        self.study_begun.emit()

    def _on_row(self, current: QModelIndex) -> None:
        if current.isValid():
            self._timeline.select(current.row())

    def _on_selected(self) -> None:
        place = self._timeline.selection
        if place is not None and self.table.currentIndex().row() != place:
            self.table.selectRow(place)

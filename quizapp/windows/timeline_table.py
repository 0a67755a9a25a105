"""The events as a table that leaves room for what happened, however narrow it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.timeline.events_model import Column
from quizapp.viewmodels.timeline.timeline import TimelineViewModel
from quizapp.widgets.table import Table

_ROWS_MEASURED = 60
"""Of thousands, to find how wide a column is."""
_LEAST_WORDS_EM, _MOST_WORDS_EM, _MOST_DATE_EM = 15, 44, 14
"""Sizes of text: the width of what happened, beyond which the rest of a row is too far off, and of its date."""
_NEEDED_LEAST_FIRST = (Column.KNOWN, Column.DOCUMENT, Column.POLITY)
"""Of the columns beside these, what is said of a chosen event as well."""


class TimelineTable(Table):
    """Shows the events of a view-model; columns for which there is no room are left out."""

    def __init__(self, look: Look, timeline: TimelineViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, timeline.table, parent)
        self._type = look
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_ROWS_MEASURED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        timeline.table.modelReset.connect(self._share_width)
        look.changed.connect(self._share_width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        header, letter = self.horizontalHeader(), self._type.scale.body
        needs = [max(self.sizeHintForColumn(each), header.sectionSizeHint(each)) for each in Column]
        date = min(needs[Column.DATE], _MOST_DATE_EM * letter)
        self.setColumnWidth(Column.DATE, date)
        room = self.viewport().width() - date - _LEAST_WORDS_EM * letter
        wanted = sum(needs[each] for each in _NEEDED_LEAST_FIRST)
        for each in _NEEDED_LEAST_FIRST:
            self.setColumnHidden(each, wanted > room)
            if wanted > room:
                wanted -= needs[each]
            else:
                self.setColumnWidth(each, needs[each])
        left = self.viewport().width() - date - wanted
        self.setColumnWidth(Column.EVENT, min(left, _MOST_WORDS_EM * letter))

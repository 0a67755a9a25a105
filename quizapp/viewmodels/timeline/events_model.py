"""The events as a table: the time axis for those who read rather than look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.viewmodels.timeline.event import Knowledge, TimelineEvent

_NO_PARENT = QModelIndex()


class Column(IntEnum):
    """The columns, from the left."""

    DATE = 0
    EVENT = 1
    POLITY = 2
    KNOWN = 3
    DOCUMENT = 4


class EventsModel(QAbstractTableModel):
    """Date, what happened, polity, how well it is known, document; a row for each event, by time."""

    def __init__(
        self,
        say_date: Callable[[TimelineEvent], str],
        say_polity: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._say_date = say_date
        self._say_polity = say_polity
        self._events: Sequence[TimelineEvent] = ()

    def show_events(self, events: Sequence[TimelineEvent]) -> None:
        """Take other events."""
        self.beginResetModel()
        self._events = events
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """A table: items have no children."""
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Those of ``Column``."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell; the statement whole as a tip."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        event = self._events[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return event.fact.statement if index.column() == Column.EVENT else None
        return self._cells(event)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns; rows have none."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Date"), self.tr("What happened"), self.tr("State"), self.tr("Known"), self.tr("Document"))[
            section
        ]

    def _cells(self, event: TimelineEvent) -> tuple[str, ...]:
        fact = event.fact
        polity = self._say_polity(fact.polity)
        return self._say_date(event), fact.statement, polity, self.knowledge_word(event), fact.document

    def knowledge_word(self, event: TimelineEvent) -> str:
        """How well an event is known, and whether it is contradicted, in words."""
        word = self.knowledge_words()[event.knowledge]
        return self.tr("{known}, contradicted").format(known=word) if event.in_conflict else word

    def knowledge_words(self) -> dict[Knowledge, str]:
        """The words of the legend."""
        return {
            Knowledge.NEW: self.tr("new"),
            Knowledge.LEARNING: self.tr("learning"),
            Knowledge.MASTERED: self.tr("mastered"),
            Knowledge.UNASKED: self.tr("not asked"),
        }

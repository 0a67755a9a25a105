"""The claims under review as an item model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.viewmodels.facts.row import FactRow
from quizapp.viewmodels.script_words import ScriptWords

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row as a ``FactRow``."""

SURFACE_ROLE = ROW_ROLE + 1
"""The date in the words of the document."""

_NO_PARENT = QModelIndex()


class FactsModel(QAbstractListModel):
    """Statements for display in the script that is set, whole rows under ``ROW_ROLE``."""

    def __init__(self, words: ScriptWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        words.changed.connect(self._say_again)
        self._rows: list[FactRow] = []

    def show_rows(self, rows: Sequence[FactRow]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def replace_row(self, place: int, row: FactRow) -> None:
        """Show what became of one row."""
        self._rows[place] = row
        self.dataChanged.emit(self.index(place), self.index(place))

    def row(self, place: int) -> FactRow:
        """The row at a place."""
        return self._rows[place]

    def rows(self) -> Sequence[FactRow]:
        """Every row listed."""
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """A list: items have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The statement, and the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words.show(row.standing.statement)
        if role == SURFACE_ROLE:
            return self._words.show(row.standing.mention.surface)
        return row if role == ROW_ROLE else None

    def _say_again(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

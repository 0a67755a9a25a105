"""The banks of the learner as an item model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.study.protocols import BankCounts

BANK_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row as a ``BankRow``."""

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class BankRow:
    """One bank of the home view."""

    bank_id: str
    title: str
    path: str
    counts: BankCounts
    found: bool
    """Whether the file is still where it was."""


class BanksModel(QAbstractListModel):
    """Titles for display, whole rows under ``BANK_ROLE``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BankRow, ...] = ()

    def show_rows(self, rows: Sequence[BankRow]) -> None:
        """Take the banks as they are now; the selection of a view outlives a change of counts."""
        new = tuple(rows)
        if [row.bank_id for row in new] != [row.bank_id for row in self._rows]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
        elif new != self._rows:
            self._rows = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    def rows(self) -> tuple[BankRow, ...]:
        """Every bank, in order."""
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """A list: items have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, path as tip, and the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.path
        return row if role == BANK_ROLE else None

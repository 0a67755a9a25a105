"""What becomes of the questions of a file, as rows: tens of thousands of them, of which a screenful is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.errands import Fate

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from the left."""

    PLACE = 0
    QUESTION = 1
    FATE = 2


class FateModel(QAbstractTableModel):
    """One question a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fates: Sequence[Fate] = ()
        self._words: Mapping[str, str] = {}
        self._titles: Mapping[Column, str] = {}

    def show(self, fates: Sequence[Fate], words: Mapping[str, str], titles: Mapping[Column, str]) -> None:
        """Show ``fates`` in order, with ``words`` for their verdicts under ``titles``."""
        self.beginResetModel()
        self._fates, self._words, self._titles = fates, words, titles
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many questions there are."""
        return 0 if parent.isValid() else len(self._fates)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What stands in a cell."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        fate = self._fates[index.row()]
        match index.column():
            case Column.PLACE:
                return str(fate.place)
            case Column.QUESTION:
                return fate.title
        told = (fate.why,) if fate.verdict == "refused" else (self._words[fate.verdict], fate.why)
        return "：".join(part for part in told if part)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The title of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._titles.get(Column(section))

"""The questions that are hardest to remember, as an item model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.study.card import Card, Flag

_NO_PARENT = QModelIndex()
_STANDING = 5


class HardestModel(QAbstractTableModel):
    """A row for each card; the words of a question are read when its row is first shown."""

    def __init__(
        self,
        stem: Callable[[str, str], str],
        parent: QObject | None = None,
        *,
        standing: Callable[[Card], bool] | None = None,
    ) -> None:
        """``standing`` tells whether a card is left for another day; with it there is a column of how each stands."""
        super().__init__(parent)
        self._stem = stem
        self._is_buried = standing
        self._cards: Sequence[Card] = ()
        self._stems: dict[tuple[str, str], str] = {}

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Take other cards."""
        self.beginResetModel()
        self._cards = cards
        self._stems.clear()
        self.endResetModel()

    def card(self, row: int) -> Card:
        """The card of a row."""
        return self._cards[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """A table: items have no children."""
        return 0 if parent.isValid() else len(self._cards)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Question, answers, times forgotten, stability in days, difficulty; where it is told, how it stands."""
        return 0 if parent.isValid() else 5 + (self._is_buried is not None)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell, and on which side it stands."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(self._cards[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and not index.column():
            return self._cell(self._cards[index.row()], 0)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns; rows have none."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Question"),
            self.tr("Answers"),
            self.tr("Forgotten"),
            self.tr("Stability, days"),
            self.tr("Difficulty"),
            self.tr("Standing"),
        )[section]

    def _cell(self, card: Card, column: int) -> str:
        memory = card.memory
        if column == 0:
            if card.key not in self._stems:
                self._stems[card.key] = self._stem(*card.key)
            return self._stems[card.key]
        if column == _STANDING:
            return self._standing(card)
        stability, difficulty = memory.stability or 0.0, memory.difficulty or 0.0
        return (str(memory.reps), str(memory.lapses), f"{stability:.1f}", f"{difficulty:.1f}")[column - 1]

    def _standing(self, card: Card) -> str:
        if card.flag == Flag.REPORTED:
            return self.tr("reported")
        if card.suspended:
            return self.tr("out of study")
        buried = self._is_buried is not None and self._is_buried(card)
        return self.tr("not today") if buried else self.tr("in study")

"""The questions listed, as an item model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from questions.bank.listing import QuestionEntry
from quizapp.viewmodels.kind_words import kind_word
from quizapp.viewmodels.script_words import ScriptWords

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row as a ``QuestionEntry``."""

_NO_PARENT = QModelIndex()


class Column(IntEnum):
    """What a column shows."""

    STEM = 0
    ANSWER = 1
    KIND = 2
    WHEN = 3
    DIFFICULTY = 4
    DOCUMENT = 5
    TAGS = 6


_SORTED_BY: dict[int, Callable[[QuestionEntry], Any]] = {
    Column.STEM: lambda entry: entry.stem,
    Column.ANSWER: lambda entry: entry.answer,
    Column.KIND: lambda entry: entry.kind,
    Column.WHEN: lambda entry: (entry.first_jdn is None, entry.first_jdn or 0),
    Column.DIFFICULTY: lambda entry: entry.difficulty,
    Column.DOCUMENT: lambda entry: entry.document,
    Column.TAGS: lambda entry: entry.tags,
}


class QuestionsModel(QAbstractTableModel):
    """One question a row."""

    def __init__(self, year_of: Callable[[int], str], words: ScriptWords, parent: QObject | None = None) -> None:
        """``year_of`` says the year of a Julian Day Number."""
        super().__init__(parent)
        self._year_of = year_of
        self._in_script = words
        words.changed.connect(self._say_again)
        self._entries: list[QuestionEntry] = []

    def show_entries(self, entries: Sequence[QuestionEntry]) -> None:
        """Take other questions."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, place: int) -> QuestionEntry:
        """The question at a place."""
        return self._entries[place]

    def place_of(self, question_id: str) -> int:
        """Where a question is listed; -1 where it is not."""
        return next((place for place, entry in enumerate(self._entries) if entry.id == question_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """A table: items have no children."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """As many as there are of ``Column``."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return {
            Column.STEM: translate("Questions", "Question"),
            Column.ANSWER: translate("Questions", "Answer"),
            Column.KIND: translate("Questions", "Kind"),
            Column.WHEN: translate("Questions", "Year"),
            Column.DIFFICULTY: translate("Questions", "Difficulty"),
            Column.DOCUMENT: translate("Questions", "Source"),
            Column.TAGS: translate("Questions", "Tags"),
        }[Column(section)]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, and the question itself."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.STEM:
            return self._in_script.show(entry.stem)
        return self._words(entry, Column(index.column())) if role == Qt.ItemDataRole.DisplayRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order of a column; equal ones stay as they were. -1 leaves them as they are."""
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        before = {entry.id: place for place, entry in enumerate(self._entries)}
        self._entries.sort(key=_SORTED_BY[column], reverse=order is Qt.SortOrder.DescendingOrder)
        after = {before[entry.id]: place for place, entry in enumerate(self._entries)}
        for index in self.persistentIndexList():
            self.changePersistentIndex(index, self.index(after[index.row()], index.column()))
        self.layoutChanged.emit()

    def _words(self, entry: QuestionEntry, column: Column) -> str:
        if column is Column.WHEN:
            return self._year_of(entry.first_jdn) if entry.first_jdn is not None else ""
        words = _WORDS[column](entry)
        return self._in_script.show(words) if column in _FROM_THE_BANK else words

    def _say_again(self) -> None:
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._entries) - 1, len(Column) - 1))


_FROM_THE_BANK = (Column.STEM, Column.ANSWER, Column.DOCUMENT)
"""Columns that are shown in the script that is set."""

_WORDS: dict[int, Callable[[QuestionEntry], str]] = {
    Column.STEM: lambda entry: entry.stem.replace("\n", " "),
    Column.ANSWER: lambda entry: entry.answer.replace("\n", " "),
    Column.KIND: lambda entry: kind_word(entry.kind),
    Column.DIFFICULTY: lambda entry: f"{entry.difficulty:.0%}",
    Column.DOCUMENT: lambda entry: entry.document,
    Column.TAGS: lambda entry: "、".join(entry.tags),
}

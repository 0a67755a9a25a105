"""A figure's numbers as an item model and as a file."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from questions.atomic import replacing
from questions.errors import OutputNotWritable
from quizapp.viewmodels.figures.figure import Figure

_NO_PARENT = QModelIndex()


class FigureTable(QAbstractTableModel):
    """The rows of a figure; numbers stand at the right, fractions with one digit after the point."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None

    def show_figure(self, figure: Figure) -> None:
        """Take another figure."""
        self.beginResetModel()
        self._figure = figure
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """A table: items have no children."""
        return 0 if parent.isValid() or self._figure is None else len(self._figure.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """As many as the figure has."""
        return 0 if parent.isValid() or self._figure is None else len(self._figure.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell, and on which side it stands."""
        if self._figure is None or not index.isValid():
            return None
        cell = self._figure.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{cell:.1f}" if isinstance(cell, float) else str(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell, str):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns; rows have none."""
        if self._figure is None or role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._figure.columns[section]


def write_csv(figure: Figure, path: Path) -> None:
    """Write a figure's numbers, whole or not at all; UTF-8 with the mark by which spreadsheets know it.

    Raises:
        OutputNotWritable: the folder is missing or refuses to be written.
    """
    with replacing(path, OutputNotWritable) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(figure.columns)
        writer.writerows(figure.rows)

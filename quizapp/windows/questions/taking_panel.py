"""What would become of the questions of a file, row by row, before any of them is taken in."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quizapp.viewmodels.handing import Fate
from quizapp.widgets.view import View

_VERDICTS = ("added", "changed", "unchanged", "refused")
_FIRST = ("refused", "changed", "added", "unchanged")
"""What one wants to look at comes first."""


class TakingPanel(View):
    """A report with two ways out of it."""

    taken = Signal(Path)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._fates: list[Fate] = []
        self._title, self._counts = QLabel(), QLabel()
        self._title.setProperty("role", "section")
        self._counts.setWordWrap(True)
        self.table = QTableWidget(0, 3)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.take, self.leave = QPushButton(), QPushButton()
        self.take.setProperty("kind", "primary")
        self.leave.setProperty("kind", "quiet")
        self.take.clicked.connect(lambda: self.taken.emit(self._path))
        self.leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.leave)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._counts)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the report again."""
        self.take.setText(self.tr("Take them in"))
        self.leave.setText(self.tr("Leave it"))
        self.table.setAccessibleName(self.tr("Questions of the file"))
        self.table.setHorizontalHeaderLabels([self.tr("Row"), self.tr("Question"), self.tr("What becomes of it")])
        self._say()

    def show_fates(self, path: Path, fates: list[Fate]) -> None:
        """Show what would become of the questions of a file."""
        self._path, self._fates = path, sorted(fates, key=lambda fate: (_FIRST.index(fate.verdict), fate.place))
        self._say()
        self.take.setFocus()

    def _say(self) -> None:
        words = {
            "added": self.tr("new"),
            "changed": self.tr("changed"),
            "unchanged": self.tr("as it is already"),
            "refused": self.tr("refused"),
        }
        count = Counter(fate.verdict for fate in self._fates)
        self._title.setText(self._path.name)
        self._counts.setText(
            " · ".join(f"{words[verdict]} {count[verdict]}" for verdict in _VERDICTS if count[verdict])
        )
        self.take.setEnabled(bool(count["added"] + count["changed"]))
        self.table.setRowCount(len(self._fates))
        for row, fate in enumerate(self._fates):
            told = (fate.why,) if fate.verdict == "refused" else (words[fate.verdict], fate.why)
            verdict = "：".join(part for part in told if part)
            for column, text in enumerate((str(fate.place), fate.title, verdict)):
                self.table.setItem(row, column, QTableWidgetItem(text))

"""What would become of the questions of a file, row by row, before any of them is taken in."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from quizapp.errands import Fate
from quizapp.resources.look import Look
from quizapp.widgets.table import Table
from quizapp.widgets.view import View
from quizapp.windows.questions.fate_model import Column, FateModel
from quizapp.windows.questions.fields_panel import FieldsPanel

_VERDICTS = ("added", "changed", "unchanged", "refused")
_FIRST = ("refused", "changed", "added", "unchanged")
"""What one wants to look at comes first."""


class TakingPanel(View):
    """A report with two ways out of it."""

    taken = Signal(Path)
    left = Signal()
    fields_chosen = Signal(Path, object)
    """The file is to be read by these fields."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._fates: list[Fate] = []
        self._title, self._counts = QLabel(), QLabel()
        self._title.setProperty("role", "section")
        self._counts.setWordWrap(True)
        self._company = QLabel()
        self._company.setWordWrap(True)
        self._company.setTextFormat(Qt.TextFormat.PlainText)
        self._company.hide()
        self.fields = FieldsPanel()
        self.fields.chosen.connect(lambda fields: self.fields_chosen.emit(self._path, fields))
        self._model = FateModel(self)
        self.table = Table(look, self._model)
        header = self.table.horizontalHeader()
        header.setResizeContentsPrecision(0)  # only what is in sight is measured
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
        column.addWidget(self.fields)
        column.addWidget(self._counts)
        column.addWidget(self._company)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the report again."""
        self.take.setText(self.tr("Import"))
        self.leave.setText(self.tr("Cancel"))
        self.table.setAccessibleName(self.tr("Questions of the file"))
        self._say()

    def show_fates(self, path: Path, fates: list[Fate]) -> None:
        """Show what would become of the questions of a file."""
        self._path, self._fates = path, sorted(fates, key=lambda fate: (_FIRST.index(fate.verdict), fate.place))
        self._say()
        self.take.setFocus()

    def show_company(self, lines: list[str]) -> None:
        """Show what would come with the questions."""
        self._company.setText("\n".join(lines))
        self._company.setVisible(bool(lines))

    def _say(self) -> None:
        words = {
            "added": self.tr("new"),
            "changed": self.tr("changed"),
            "unchanged": self.tr("unchanged"),
            "refused": self.tr("refused"),
        }
        count = Counter(fate.verdict for fate in self._fates)
        self._title.setText(self._path.name)
        self._counts.setText(
            " · ".join(f"{words[verdict]} {count[verdict]}" for verdict in _VERDICTS if count[verdict])
        )
        self.take.setEnabled(bool(count["added"] + count["changed"]))
        titles = {
            Column.PLACE: self.tr("Row"),
            Column.QUESTION: self.tr("Question"),
            Column.FATE: self.tr("Result"),
        }
        self._model.show(self._fates, words, titles)

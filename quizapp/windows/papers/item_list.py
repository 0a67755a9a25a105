"""The questions of a paper in order, each to be moved, exchanged or taken off."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from questions.authoring.question import Question
from questions.papers.paper import Paper
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.view import View

_ID = int(Qt.ItemDataRole.UserRole)


class ItemList(View):
    """Asks for changes; they are made elsewhere."""

    moved = Signal(str, int)
    exchanged = Signal(str)
    taken_off = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.up, self.down, self.other, self.off = (QPushButton() for _ in range(4))
        row = FlowLayout(spacing=8)
        for button in (self.up, self.down, self.other, self.off):
            row.addWidget(button)
        self._warning = QLabel()
        self._warning.setWordWrap(True)
        self._warning.setProperty("tone", "near")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self._warning)
        column.addLayout(row)
        self.up.clicked.connect(lambda: self._with_chosen(lambda chosen: self.moved.emit(chosen, -1)))
        self.down.clicked.connect(lambda: self._with_chosen(lambda chosen: self.moved.emit(chosen, 1)))
        self.other.clicked.connect(lambda: self._with_chosen(self.exchanged.emit))
        self.off.clicked.connect(lambda: self._with_chosen(self.taken_off.emit))
        self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons."""
        self.list.setAccessibleName(self.tr("Questions of the paper"))
        self.up.setText("↑")
        self.up.setAccessibleName(self.tr("Further up"))
        self.up.setToolTip(self.tr("Further up") + "  Alt+↑")
        self.down.setText("↓")
        self.down.setAccessibleName(self.tr("Further down"))
        self.down.setToolTip(self.tr("Further down") + "  Alt+↓")
        self.other.setText(self.tr("Replace"))
        self.other.setToolTip(self.tr("Draws another question of this kind and time in its stead"))
        self.off.setText(self.tr("Remove") + "  Del")

    def show_paper(self, paper: Paper | None, questions: Mapping[str, Question], close: int) -> None:
        """Show the questions of a paper; ``close`` pairs of them should not stand on one paper."""
        chosen = self._chosen()
        place = self.list.currentRow()
        self.list.clear()
        number = 0
        for section in paper.sections if paper else ():
            heading = QListWidgetItem(section.heading)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            bold = QFont(self.list.font())
            bold.setBold(True)
            heading.setFont(bold)
            self.list.addItem(heading)
            for item in section.items:
                number += 1
                line = QListWidgetItem(f"{number}. {questions[item.question_id].stem}")
                line.setData(_ID, item.question_id)
                self.list.addItem(line)
                if item.question_id == chosen:
                    self.list.setCurrentItem(line)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(max(1, min(place, self.list.count() - 1)))
        self._warning.setVisible(close > 0)
        self._warning.setText("△ " + self.tr("%n pair(s) of questions give each other away.", "", close))
        for button in (self.up, self.down, self.other, self.off):
            button.setEnabled(number > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes off; Alt with arrows moves."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Delete:
            self.off.click()
        elif alt and event.key() == Qt.Key.Key_Up:
            self.up.click()
        elif alt and event.key() == Qt.Key.Key_Down:
            self.down.click()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return item.data(_ID) or "" if item is not None else ""

    def _with_chosen(self, act: Callable[[str], object]) -> None:
        if chosen := self._chosen():
            act(chosen)

"""The options of a question as one edits them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from questions.authoring.question import QuestionKind
from quizapp.viewmodels.questions.sheet import Line
from quizapp.widgets.option_column import LETTERS
from quizapp.widgets.view import View

_PAIR_EM = 36
"""Width in sizes of text from which the two fields of a pair have room beside each other."""
_INDENT = 24
_BETWEEN_PAIRS = 6


class OptionRows(View):
    """A field an option, with a tick for the right ones, or beside or below it what belongs to it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = QuestionKind.SINGLE_CHOICE
        self._rows: list[tuple[QCheckBox, QLineEdit, QLineEdit, QToolButton]] = []
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._add = QPushButton()
        self._add.setProperty("kind", "quiet")
        self._add.clicked.connect(self._on_add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._inner)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the fields."""
        self._add.setText("＋ " + self.tr("Another option"))
        for place, (right, text, match, remove) in enumerate(self._rows):
            letter = LETTERS[place % len(LETTERS)]
            text.setAccessibleName(self.tr("Option {letter}").format(letter=letter))
            text.setPlaceholderText(letter)
            match.setAccessibleName(self.tr("What belongs to option {letter}").format(letter=letter))
            match.setPlaceholderText(self.tr("what belongs to {letter}").format(letter=letter))
            right.setAccessibleName(self.tr("Option {letter} is right").format(letter=letter))
            right.setToolTip(self.tr("right"))
            remove.setAccessibleName(self.tr("Leave out option {letter}").format(letter=letter))
            remove.setToolTip(remove.accessibleName())

    def show_lines(self, kind: QuestionKind, lines: list[Line]) -> None:
        """Show options of a kind of question."""
        self._kind = kind
        self._column.removeWidget(self._inner)
        self._inner.hide()
        self._inner.deleteLater()
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._rows = [self._row(place, line) for place, line in enumerate(lines)]
        self._place_rows()
        self._column.insertWidget(0, self._inner)
        self._add.setVisible(kind is not QuestionKind.TRUE_FALSE)
        self.retranslate()

    def lines(self) -> list[Line]:
        """The options as they are now."""
        return [Line(text.text(), right.isChecked(), match.text()) for right, text, match, _ in self._rows]

    @property
    def stacked(self) -> bool:
        """Whether the fields of a pair are one below the other: beside each other they would be too narrow to read."""
        return self._kind is QuestionKind.MATCH and self.width() < _PAIR_EM * self.fontInfo().pixelSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields of a pair where they have room."""
        super().resizeEvent(event)
        self._place_rows()

    def _row(self, place: int, line: Line) -> tuple[QCheckBox, QLineEdit, QLineEdit, QToolButton]:
        inner = self._inner  # without one of its own a widget that is made visible is a window
        right, remove = QCheckBox(inner), QToolButton(inner)
        text, match = QLineEdit(line.text, inner), QLineEdit(line.match, inner)
        for field in (text, match):
            field.setCursorPosition(0)  # what is too long shows how it begins
            field.textEdited.connect(self.changed)
        right.setChecked(line.correct)
        right.setVisible(self._kind not in (QuestionKind.ORDER, QuestionKind.MATCH))
        match.setVisible(self._kind is QuestionKind.MATCH)
        text.setReadOnly(self._kind is QuestionKind.TRUE_FALSE)
        remove.setText("✕")
        remove.setProperty("role", "plain")
        remove.setVisible(self._kind is not QuestionKind.TRUE_FALSE)
        right.toggled.connect(lambda on, place=place: self._on_ticked(place, on))
        remove.clicked.connect(lambda _checked, place=place: self._on_remove(place))
        return right, text, match, remove

    def _place_rows(self) -> None:
        """A line an option; two to a pair that has no room on one, the second set in."""
        grid, stacked = self._grid, self.stacked
        for place, (right, text, match, remove) in enumerate(self._rows):
            line: tuple[QWidget, ...] = (right, text, match, remove)
            for widget in line:
                grid.removeWidget(widget)
            if stacked:
                top = 3 * place
                grid.addWidget(text, top, 0, 1, 2)
                grid.addWidget(match, top + 1, 1)
                grid.addWidget(remove, top, 2)
                grid.setRowMinimumHeight(top + 2, _BETWEEN_PAIRS)
            else:
                for column, widget in enumerate(line):
                    grid.addWidget(widget, place, column)
        grid.setColumnMinimumWidth(0, _INDENT if stacked else 0)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1 if self._kind is QuestionKind.MATCH and not stacked else 0)

    def _on_ticked(self, place: int, on: bool) -> None:
        """Where only one option may be right, the others are not."""
        if on and self._kind is not QuestionKind.MULTIPLE_CHOICE:
            for other, (right, *_) in enumerate(self._rows):
                if other != place:
                    right.setChecked(False)
        self.changed.emit()

    def _on_add(self) -> None:
        self.show_lines(self._kind, [*self.lines(), Line()])
        self._rows[-1][1].setFocus()
        self.changed.emit()

    def _on_remove(self, place: int) -> None:
        lines = self.lines()
        del lines[place]
        self.show_lines(self._kind, lines)
        self.changed.emit()

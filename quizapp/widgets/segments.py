"""A choice among a few values, all of them in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from quizapp.widgets.flow import FlowLayout


class SegmentButton(QPushButton):
    """Stays down when pressed; as wide as its words are in bold, which Qt does not foresee."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segment")
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Room for the words when the button is down."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = self.text()
        more = QFontMetrics(bold).horizontalAdvance(words) - self.fontMetrics().horizontalAdvance(words)
        return super().sizeHint() + QSize(max(0, more), 0)

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()


class Segments(QWidget):
    """Buttons in a row, or in several where it is narrow; one of them down.

    Values are strings; words come with ``name_values``.
    """

    chosen = Signal(str)
    """The value the user chose."""

    def __init__(self, values: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = FlowLayout(self, spacing=8)
        for value in values:
            button = SegmentButton()
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)

    def name_values(self, words: Sequence[str], group: str) -> None:
        """Set the words in the order of the values, and the name of the whole for screen readers."""
        self.setAccessibleName(group)
        for button, word in zip(self._buttons.values(), words, strict=True):
            button.setText(word)
            button.setAccessibleName(f"{group}: {word}")

    def show_value(self, value: str) -> None:
        """Put down the button of a value."""
        self._buttons[value].setChecked(True)

    def show_only(self, value: str) -> None:
        """Put down the button of a value, or none where there is none of it."""
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each == value)
        self._group.setExclusive(True)

    def button(self, value: str) -> QPushButton:
        """Give the button of a value."""
        return self._buttons[value]

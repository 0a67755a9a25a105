"""Options one beneath the other, or two abreast."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from quizapp.resources.look import Look
from quizapp.widgets.option_button import OptionButton

_LONGEST_OF_TWO_ABREAST = 12
"""Options of at most so many characters stand two in a row, where they may."""

DIGITS = "123456"
LETTERS = "ABCDEF"


class OptionColumn(QWidget):
    """Buttons for as many options as there are; each keeps its key wherever it stands."""

    chosen = Signal(int)
    """Which option was clicked, by its place as first shown, from 0."""

    def __init__(
        self, look: Look, keys: str = DIGITS, *, two_abreast: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._keys = keys
        self._two_abreast = two_abreast
        self.buttons: list[OptionButton] = []
        """By place as first shown; those beyond the options of the question are hidden."""
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def show_options(self, texts: Sequence[str]) -> None:
        """Show open options."""
        while len(self.buttons) < len(texts):
            self._add()
        self._count = len(texts)
        for place, button in enumerate(self.buttons):
            button.setVisible(place < self._count)
            if place < self._count:
                button.show_option(texts[place])
                button.setEnabled(True)
        self.arrange(range(self._count), max(map(len, texts)))

    def arrange(self, places: Sequence[int], longest: int = _LONGEST_OF_TWO_ABREAST + 1) -> None:
        """Put the buttons into an order."""
        abreast = 2 if self._two_abreast and longest <= _LONGEST_OF_TWO_ABREAST else 1
        for button in self.buttons:
            self._grid.removeWidget(button)
        for position, place in enumerate(places):
            self._grid.addWidget(self.buttons[place], position // abreast, position % abreast, 1, 3 - abreast)

    @property
    def shown(self) -> list[OptionButton]:
        """The buttons of this question, by place as first shown."""
        return self.buttons[: self._count]

    def new_button(self, key: str) -> OptionButton:
        """Make a button."""
        return OptionButton(self._look, key, self)

    def _add(self) -> None:
        place = len(self.buttons)
        button = self.new_button(self._keys[place])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(place))
        if self.buttons:
            self.setTabOrder(self.buttons[-1], button)
        self.buttons.append(button)

"""The question: its stem, and options or a field to answer it with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.widgets.answer_field import AnswerField
from quizapp.widgets.option_button import OptionButton, OptionVerdict
from quizapp.widgets.prose import Prose
from quizapp.widgets.view import View

_LONGEST_OF_TWO_COLUMNS = 12
"""Options of at most so many characters stand two in a row."""


class QuestionPanel(View):
    """Asks one question; knows nothing of sessions."""

    option_chosen = Signal(int)
    """Which option was clicked, by its place on the screen from 0."""
    answer_typed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.stem = Prose(look, "stem")
        self._option_box = QWidget()
        self._grid = QGridLayout(self._option_box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.options: list[OptionButton] = []
        self.field = AnswerField()
        self.field.submitted.connect(self.answer_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(28)
        column.addWidget(self.stem)
        column.addWidget(self._option_box)
        column.addWidget(self.field)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the field."""
        self.field.setPlaceholderText(self.tr("Type your answer, then Enter"))
        self.field.setAccessibleName(self.tr("Your answer"))

    def ask_choice(self, stem: str, options: Sequence[str]) -> None:
        """Ask for one of the options."""
        self.stem.show_text(stem)
        self.field.hide()
        self._option_box.show()
        while len(self.options) < len(options):
            self._add_option()
        short = max(map(len, options)) <= _LONGEST_OF_TWO_COLUMNS
        for place, button in enumerate(self.options):
            self._grid.removeWidget(button)
            button.setVisible(place < len(options))
            if place < len(options):
                button.show_option(options[place])
                button.setEnabled(True)
                if short:
                    self._grid.addWidget(button, place // 2, place % 2)
                else:
                    self._grid.addWidget(button, place, 0, 1, 2)

    def ask_typed(self, stem: str) -> None:
        """Ask for a typed answer."""
        self.stem.show_text(stem)
        self._option_box.hide()
        self.field.open()
        self.field.show()

    def mark_choice(self, right: int, chosen: int | None) -> None:
        """Show which option is right, and which was chosen."""
        for place, button in enumerate(self.options):
            if not button.isVisibleTo(self):
                continue
            if place == right:
                word = self.tr("your answer") if place == chosen else self.tr("right answer")
                button.show_verdict(OptionVerdict.RIGHT, word)
            elif place == chosen:
                button.show_verdict(OptionVerdict.WRONG, self.tr("your answer"))
            else:
                button.show_verdict(OptionVerdict.OTHER, "")
            button.setEnabled(False)

    def focused_option(self) -> int | None:
        """Give the place of the option that has the focus."""
        focus = self.window().focusWidget()
        return next((place for place, button in enumerate(self.options) if button is focus), None)

    def _add_option(self) -> None:
        place = len(self.options)
        button = OptionButton(self._look, str(place + 1), self._option_box)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.option_chosen.emit(place))
        self.setTabOrder(self.options[-1] if self.options else self.field, button)
        self.options.append(button)

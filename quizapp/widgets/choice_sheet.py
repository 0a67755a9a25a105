"""Options of which one or several are right."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.widgets.option_button import OptionButton, OptionVerdict
from quizapp.widgets.option_column import OptionColumn
from quizapp.widgets.view import View


class ChoiceSheet(View):
    """Shows options, which of them are chosen, and which were right."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = OptionColumn(look, two_abreast=True)
        self.column.chosen.connect(self.chosen)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.column)

    def retranslate(self) -> None:
        """Nothing is said before the next answer."""

    def ask(self, options: Sequence[str]) -> None:
        """Show open options."""
        self.column.show_options(options)

    def show_chosen(self, places: Collection[int]) -> None:
        """Show which options are chosen so far."""
        for place, button in enumerate(self.column.shown):
            chosen = place in places
            button.show_verdict(
                OptionVerdict.CHOSEN if chosen else OptionVerdict.OPEN, self.tr("chosen") if chosen else ""
            )

    def mark(self, right: Collection[int], given: Collection[int]) -> None:
        """Show which options are right, and which were chosen."""
        for place, button in enumerate(self.column.shown):
            if place in right:
                word = self.tr("your answer") if place in given else self.tr("right answer")
                button.show_verdict(OptionVerdict.RIGHT, word)
            elif place in given:
                button.show_verdict(OptionVerdict.WRONG, self.tr("your answer"))
            else:
                button.show_verdict(OptionVerdict.OTHER, "")
            button.setEnabled(False)

    @property
    def in_turn(self) -> list[OptionButton]:
        """The options as they stand."""
        return self.column.shown

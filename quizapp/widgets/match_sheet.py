"""Options on the left, each of which belongs to one on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.widgets.option_button import OptionButton, OptionVerdict
from quizapp.widgets.option_column import LETTERS, OptionColumn
from quizapp.widgets.view import View


class MatchSheet(View):
    """Numbers on the left, letters on the right."""

    chosen = Signal(int)
    """An option on the left."""
    paired = Signal(int)
    """An option on the right, for the current one on the left."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left = OptionColumn(look)
        self.left.chosen.connect(self.chosen)
        self.right = OptionColumn(look, LETTERS)
        self.right.chosen.connect(self.paired)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        self._row.addWidget(self.left, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.right, 1, Qt.AlignmentFlag.AlignTop)

    def retranslate(self) -> None:
        """Nothing is said before the next step."""

    def ask(self, options: Sequence[str], matches: Sequence[str]) -> None:
        """Show both sides, nothing paired; the one with more words is the wider."""
        self.left.show_options(options)
        self.right.show_options(matches)
        left, right = (sum(map(len, texts)) for texts in (options, matches))
        self._row.setStretch(0, 2 if left > right else 1)
        self._row.setStretch(1, 2 if right > left else 1)

    def show_pairs(self, pairs: Sequence[int | None], current: int) -> None:
        """Show which letter each on the left has, and which of them is next."""
        for place, (button, right) in enumerate(zip(self.left.shown, pairs, strict=True)):
            word = "" if right is None else f"— {LETTERS[right]}"
            if place == current:
                button.show_verdict(OptionVerdict.CURRENT, word or "— ?")
            else:
                button.show_verdict(OptionVerdict.OPEN if right is None else OptionVerdict.CHOSEN, word)
        for right, button in enumerate(self.right.shown):
            if right in pairs:
                button.show_verdict(OptionVerdict.CHOSEN, f"— {pairs.index(right) + 1}")
            else:
                button.show_verdict(OptionVerdict.OPEN, "")

    def mark(self, right: Sequence[int], given: Sequence[int]) -> None:
        """Show the right letter of each on the left, and the learner's where it was another."""
        for place, button in enumerate(self.left.shown):
            wanted = LETTERS[right[place]]
            if not given:
                button.show_verdict(OptionVerdict.OTHER, f"— {wanted}")
            elif given[place] == right[place]:
                button.show_verdict(OptionVerdict.RIGHT, self.tr("{right}, right").format(right=wanted))
            else:
                word = self.tr("right: {right}; you: {given}").format(right=wanted, given=LETTERS[given[place]])
                button.show_verdict(OptionVerdict.WRONG, word)
            button.setEnabled(False)
        for place, button in enumerate(self.right.shown):
            button.show_verdict(OptionVerdict.OTHER, f"— {right.index(place) + 1}")
            button.setEnabled(False)

    @property
    def in_turn(self) -> list[OptionButton]:
        """The options of both sides as they stand."""
        return [*self.left.shown, *self.right.shown]

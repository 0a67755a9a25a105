"""Two facts that cannot both be true, side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from questions.facts.fact import Fact
from questions.facts.review import Ruling
from quizapp.resources.look import Look
from quizapp.viewmodels.script_words import ScriptWords
from quizapp.widgets.beside import Beside
from quizapp.widgets.prose import Prose
from quizapp.widgets.view import View
from quizapp.windows.facts.edit_form import SayDate

_LEAST_EM = 19.5
"""Width in sizes of text that a sentence needs beside the other: sixteen of its characters."""
_GAP = 24


class ConflictPanel(View):
    """Shows what each source says, and takes the reviewer's ruling."""

    settled = Signal(str, str, Ruling)
    """Ids of the fact preferred, or first, and of the other."""
    reopened = Signal(str, str)

    def __init__(
        self,
        look: Look,
        say: SayDate,
        title_of: Callable[[str], str],
        words: ScriptWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._title_of = title_of
        self._words = words
        self._pair: tuple[Fact, Fact] | None = None
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel()
        self._title.setProperty("tone", "wrong")
        self._title.setWordWrap(True)
        self.first, self.second, self.both, self.same, self.reopen = (QPushButton() for _ in range(5))
        self._sides = []
        sides = Beside(spacing=_GAP)
        for ruling in (self.first, self.second):
            date, sentence, source = QLabel(), Prose(look, "option"), QLabel()
            date.setWordWrap(True)
            source.setProperty("role", "small")
            source.setWordWrap(True)
            side = QVBoxLayout()
            side.setSpacing(8)
            for widget in (date, sentence, source):
                side.addWidget(widget)
            side.addStretch()
            side.addWidget(ruling)
            sides.add(side, least=_LEAST_EM, grows=True)
            self._sides.append((date, sentence, source))
        rulings = Beside(spacing=_GAP)
        for button in (self.both, self.same):
            rulings.add(button, grows=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(sides)
        column.addLayout(rulings)
        column.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.first.clicked.connect(lambda: self._rule(Ruling.PREFERRED))
        self.second.clicked.connect(lambda: self._rule(Ruling.PREFERRED, turned=True))
        self.both.clicked.connect(lambda: self._rule(Ruling.DISPUTED))
        self.same.clicked.connect(lambda: self._rule(Ruling.SAME))
        self.reopen.clicked.connect(self._on_reopen)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the rulings."""
        self._title.setText("⚡ " + self.tr("Two sources contradict each other; neither is asked until you decide"))
        self.first.setText(self.tr("This one is right") + "  1")
        self.second.setText(self.tr("This one is right") + "  2")
        self.both.setText(self.tr("Both stand: disputed") + "  3")
        self.same.setText(self.tr("They mean the same") + "  4")
        self.reopen.setText(self.tr("Decide again"))

    def show_pair(self, fact: Fact, other: Fact, *, settled: bool) -> None:
        """Show two facts in conflict; what is settled can only be opened again."""
        self._pair = (fact, other)
        for (date, sentence, source), each in zip(self._sides, self._pair, strict=True):
            claim = each.leading
            date.setText(self._say(claim.date))
            sentence.show_text(*self._words.show_marked(claim.evidence.sentence, claim.evidence.highlight))
            source.setText(self._title_of(claim.document))
        for button in (self.first, self.second, self.both, self.same):
            button.setVisible(not settled)
        self._title.setVisible(not settled)
        self.reopen.setVisible(settled)

    def press(self, number: int) -> bool:
        """Rule by a digit; False where it means nothing now."""
        buttons = [self.first, self.second, self.both, self.same]
        if not self.isVisible() or not self.first.isVisible() or not 1 <= number <= len(buttons):
            return False
        buttons[number - 1].click()
        return True

    def _rule(self, ruling: Ruling, *, turned: bool = False) -> None:
        if self._pair is not None:
            fact, other = reversed(self._pair) if turned else self._pair
            self.settled.emit(fact.id, other.id, ruling)

    def _on_reopen(self) -> None:
        if self._pair is not None:
            self.reopened.emit(self._pair[0].id, self._pair[1].id)

"""How a session went, by kind of question."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from questions.authoring.question import QuestionKind
from quizapp.resources.look import Look
from quizapp.study.summary import Tally
from quizapp.widgets.meter import Meter
from quizapp.widgets.view import View


class TallyCard(View):
    """A line for each kind that was asked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tallies: Mapping[QuestionKind, Tally] = {}
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 20, 24, 20)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)

    def show_tallies(self, tallies: Mapping[QuestionKind, Tally]) -> None:
        """Show these."""
        self._tallies = tallies
        self.retranslate()

    def retranslate(self) -> None:
        """Write the lines anew."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()  # it goes when the loop has its turn, and until then would shine through
                widget.deleteLater()
        names = self._names()
        for row, (kind, tally) in enumerate(self._tallies.items()):
            meter = Meter(self._look)
            meter.show_shares(tally.remembered / tally.answered, 0)
            share = f"{tally.remembered} / {tally.answered}"
            meter.setAccessibleName(f"{names[kind]}: {share}")
            for place, widget in enumerate((QLabel(names[kind]), meter, QLabel(share))):
                self._grid.addWidget(widget, row, place)

    def _names(self) -> dict[QuestionKind, str]:
        return {
            QuestionKind.SINGLE_CHOICE: self.tr("Choice"),
            QuestionKind.MULTIPLE_CHOICE: self.tr("Several right"),
            QuestionKind.TRUE_FALSE: self.tr("True or false"),
            QuestionKind.TEXT_ENTRY: self.tr("Typed answer"),
            QuestionKind.CLOZE: self.tr("Fill the gap"),
            QuestionKind.ORDER: self.tr("Order"),
            QuestionKind.MATCH: self.tr("Match"),
        }

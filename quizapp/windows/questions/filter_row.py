"""Which questions are listed: kind, standing, source, tag, period."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from questions.authoring.question import QuestionKind
from quizapp.viewmodels.kind_words import kind_word
from quizapp.viewmodels.questions.choice import Choice, Standing
from quizapp.viewmodels.questions.period import period_of
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View


class FilterRow(View):
    """Makes a ``Choice``."""

    chosen = Signal(object)
    """A ``Choice``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds, self.standings, self.documents, self.tags = (QComboBox() for _ in range(4))
        self.period = QLineEdit()
        row = FlowLayout(self, spacing=8)
        for box in (self.standings, self.kinds, self.documents, self.tags):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
            box.activated.connect(self._on_chosen)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(box)
        row.addWidget(self.period)
        self.period.textChanged.connect(self._on_chosen)
        self._documents: list[tuple[str, str]] = []
        self._tags: Sequence[str] = []
        self.retranslate()

    def retranslate(self) -> None:
        """Name every choice; what was chosen stays."""
        standings = {
            Standing.ALL: self.tr("All questions"),
            Standing.GENERATED: self.tr("Written by the program"),
            Standing.EDITED: self.tr("Edited"),
            Standing.OWN: self.tr("Written by hand"),
            Standing.FLAGGED: self.tr("Flagged or reported"),
            Standing.ALIKE: self.tr("Duplicates"),
            Standing.RETIRED: self.tr("Out of use"),
        }
        _fill(self.standings, [(word, value) for value, word in standings.items()])
        kinds = [(kind_word(kind), kind.value) for kind in QuestionKind]
        _fill(self.kinds, [(self.tr("All kinds"), ""), *kinds])
        self._fill_lists()
        for box, name in (
            (self.standings, self.tr("Which questions")),
            (self.kinds, self.tr("Kind")),
            (self.documents, self.tr("Source")),
            (self.tags, self.tr("Tag")),
        ):
            box.setAccessibleName(name)
        self.period.setAccessibleName(self.tr("Period"))
        self.period.setPlaceholderText(self.tr("Period: 907–1127"))

    def offer(self, documents: list[tuple[str, str]], tags: Sequence[str]) -> None:
        """Offer these tags, and these sources: as they are shown, and as they are called."""
        if (documents, tags) != (self._documents, self._tags):
            self._documents, self._tags = documents, tags
            self._fill_lists()

    def clear(self, standing: Standing = Standing.ALL) -> None:
        """Choose everything, or everything of one standing."""
        for box in (self.standings, self.kinds, self.documents, self.tags):
            box.setCurrentIndex(0)
        self.standings.setCurrentIndex(self.standings.findData(standing.value))
        self.period.clear()
        self._on_chosen()

    def _fill_lists(self) -> None:
        _fill(self.documents, [(self.tr("All sources"), ""), *self._documents])
        _fill(self.tags, [(self.tr("All tags"), ""), *((each, each) for each in self._tags)])
        self.tags.setVisible(bool(self._tags))

    def _on_chosen(self) -> None:
        typed = self.period.text().strip()
        period = period_of(typed)
        restyle(self.period, verdict="wrong" if typed and period is None else "none")
        choice = Choice(
            kind=self.kinds.currentData(),
            document=self.documents.currentData(),
            tag=self.tags.currentData(),
            standing=Standing(self.standings.currentData()),
        )
        self.chosen.emit(choice.between(*(period or (None, None))))


def _fill(box: QComboBox, items: list[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    for word, value in items:
        box.addItem(word, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))

"""Settings: how much a day of study may bring."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSpinBox, QWidget

from quizapp.preferences.page import Page
from quizapp.viewmodels.limits import Limits


class StudyPage(Page):
    """The daily limits."""

    def __init__(self, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self._new_label, self.new = QLabel(), _number(999)
        self._reviews_label, self.reviews = QLabel(), _number(9999)
        self._note = QLabel()
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        self.add(self._new_label, self.new)
        self.add(self._reviews_label, self.reviews)
        self.form.addSpacing(4)
        self.form.addWidget(self._note)
        self.load()
        self.new.valueChanged.connect(limits.set_new_per_day)
        self.reviews.valueChanged.connect(limits.set_reviews_per_day)
        self.retranslate()

    def load(self) -> None:
        """Show what is set."""
        self.new.setValue(self._limits.options.new_per_day)
        self.reviews.setValue(self._limits.options.reviews_per_day)

    def retranslate(self) -> None:
        """Name everything."""
        self.title.setText(self.tr("Study"))
        self._new_label.setText(self.tr("New questions a day"))
        self._reviews_label.setText(self.tr("Reviews a day"))
        self._note.setText(
            self.tr(
                "Each limit holds for itself, over all banks: many reviews do not keep new questions away. "
                "Learning steps of a few minutes count towards neither."
            )
        )
        self.new.setAccessibleName(self._new_label.text())
        self.reviews.setAccessibleName(self._reviews_label.text())


def _number(highest: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, highest)
    box.setFixedWidth(128)
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    box.setKeyboardTracking(False)
    return box

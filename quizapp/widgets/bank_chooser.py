"""Which bank lies on the desk: its title, and the others to choose from."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QWidget

from quizapp.viewmodels.desk import Desk


class BankChooser(QComboBox):
    """A title that unfolds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "title")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(lambda place: desk.choose(self.itemData(place)))
        desk.chosen.connect(self._fill)
        desk.retitled.connect(self._fill)
        self._name()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Question bank"))

    def _fill(self) -> None:
        self.clear()
        for record in self._desk.banks():
            self.addItem(self._desk.words.show(record.title), record.bank_id)
        if self._desk.bank is not None:
            self.setCurrentIndex(self.findData(self._desk.bank.bank_id))

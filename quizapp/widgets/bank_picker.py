"""A button that says which banks are looked at, and a menu to choose them from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from quizapp.viewmodels.bank_choice import BankChoice

_LONGEST = 18
"""Characters of a title on the button."""


class BankPicker(QPushButton):
    """Its menu has a tick before every bank that is looked at."""

    def __init__(self, choice: BankChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        choice.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say which banks are looked at."""
        records, chosen = self._choice.records(), self._choice.chosen()
        if len(chosen) == len(records):
            text = self.tr("All banks")
        elif len(chosen) == 1:
            title = chosen[0].title
            text = title if len(title) <= _LONGEST else title[:_LONGEST] + "…"
        else:
            text = self.tr("%n bank(s)", "", len(chosen))
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(self.tr("Banks: {chosen}").format(chosen=text))
        self.setVisible(len(records) > 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        self._menu.clear()
        everything = self._menu.addAction(self.tr("All banks"))
        everything.triggered.connect(lambda _checked: self._choice.choose_all())
        self._menu.addSeparator()
        chosen = set(self._choice.ids)
        for record in self._choice.records():
            action = QAction(record.title.replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(record.bank_id in chosen)
            action.triggered.connect(partial(self._on_ticked, record.bank_id))
            self._menu.addAction(action)

    def _on_ticked(self, bank_id: str, wanted: bool) -> None:
        self._choice.choose(bank_id, wanted=wanted)

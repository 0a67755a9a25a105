"""Which banks a view looks at."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.study.protocols import BankRecord
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.script_words import ScriptWords


class BankChoice(QObject):
    """All banks until some are left out; banks opened later are looked at as well."""

    changed = Signal()

    def __init__(self, library: Library, words: ScriptWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._words = words
        words.changed.connect(self.changed)
        self._left_out: set[str] = set()

    def records(self) -> list[BankRecord]:
        """The banks there are to choose from, in order, their titles as they are to be shown."""
        return [
            replace(record, title=self._words.show(record.title))
            for record in self._library.records()
            if Path(record.path).is_file()
        ]

    def chosen(self) -> list[BankRecord]:
        """Those looked at."""
        return [record for record in self.records() if record.bank_id not in self._left_out]

    @property
    def ids(self) -> list[str]:
        """Ids of those looked at."""
        return [record.bank_id for record in self.chosen()]

    def choose(self, bank_id: str, *, wanted: bool) -> None:
        """Look at a bank, or no longer; the last one stays."""
        if wanted:
            self._left_out.discard(bank_id)
        elif self.ids != [bank_id]:
            self._left_out.add(bank_id)
        self.changed.emit()

    def choose_only(self, bank_id: str) -> None:
        """Look at one bank."""
        self._left_out = {record.bank_id for record in self.records()} - {bank_id}
        self.changed.emit()

    def choose_all(self) -> None:
        """Look at every bank."""
        self._left_out.clear()
        self.changed.emit()

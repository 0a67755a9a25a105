"""The bank on the teacher's desk: whose facts, questions and papers are worked on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from questions.errors import Trouble
from quizapp.study.protocols import BankRecord
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.script_words import ScriptWords
from quizapp.viewmodels.task import Report
from quizapp.viewmodels.troubles import sentence
from quizapp.viewmodels.workshop import Order, Workshop

if TYPE_CHECKING:
    from questions.bank import Bank

OpenBank = Callable[[Path], "Bank"]


class Desk(QObject):
    """Holds one bank open; reading and rebuilding it happen beside the interface."""

    chosen = Signal()
    """Another bank lies on the desk, or the same with other content; `bank` is None where none can be opened."""
    retitled = Signal()
    """Titles of banks are written in another script."""
    refused = Signal(str)
    """What went wrong, in one line."""

    def __init__(self, library: Library, workshop: Workshop, open_bank: OpenBank, words: ScriptWords) -> None:
        super().__init__()
        self._library = library
        self._workshop = workshop
        self._open_bank = open_bank
        self.words = words
        """In the script that is set."""
        words.changed.connect(self.retitled)
        self.bank: Bank | None = None
        self.sources: Sequence[Path] = ()
        """Files and folders the bank was made of on this computer."""
        library.renewed.connect(self._on_renewed)

    def banks(self) -> list[BankRecord]:
        """The banks there are to choose from."""
        return [record for record in self._library.records() if Path(record.path).is_file()]

    def enter(self) -> None:
        """Lay a bank on the desk if none lies there, and read it again where another program changed it."""
        known = {record.bank_id for record in self.banks()}
        if self.bank is not None and self.bank.bank_id in known:
            self.choose(self.bank.bank_id)
        elif records := self.banks():
            self.choose(records[0].bank_id)
        else:
            self.bank = None
            self.chosen.emit()

    def choose(self, bank_id: str) -> None:
        """Lay a bank on the desk; nothing happens where it lies there unchanged."""
        record = next(record for record in self.banks() if record.bank_id == bank_id)
        try:
            bank = self._open_bank(Path(record.path))
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return
        if self.bank is None or (self.bank.bank_id, self.bank.revision) != (bank.bank_id, bank.revision):
            self.bank, self.sources = bank, self._library.sources(bank_id)
            self.chosen.emit()

    def read_again(self) -> None:
        """Show what was done to the bank elsewhere."""
        before, self.bank = self.bank, None
        if before is not None:
            self.choose(before.bank_id)

    def renew(self) -> None:
        """Weigh the facts and write the questions anew, as people decided; `chosen` follows."""
        if self.bank is not None:
            self._library.renew(self.bank.bank_id)

    def work(self, what: str, work: Callable[[Report], Any], done: Callable[[Any], None]) -> None:
        """Do something long beside the interface; ``done`` is called in its thread, troubles are told."""
        self._workshop.take(Order(what, work, done, self._on_failed))

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something short with the bank; where the file does not let it, say why and return False."""
        try:
            act()
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return False
        return True

    def _on_renewed(self, bank_id: str) -> None:
        if self.bank is not None and self.bank.bank_id == bank_id:
            self.choose(bank_id)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.refused.emit(sentence(error))

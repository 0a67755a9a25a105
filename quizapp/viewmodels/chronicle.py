"""What the banks tell: their facts, read when they are first asked for and kept until the bank changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from questions.errors import Trouble
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.script_words import ScriptWords
from quizapp.viewmodels.troubles import sentence

if TYPE_CHECKING:
    from questions.facts.glimpse import FactGlimpse, Telling


class Chronicle(QObject):
    """Hands out facts; a bank that cannot be read has none, and the library says why."""

    def __init__(self, library: Library, words: ScriptWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.words = words
        """In the script that is set."""
        self._facts: dict[str, Sequence[FactGlimpse]] = {}
        library.opened.connect(self._forget)
        library.renewed.connect(self._forget)

    def facts(self, bank_id: str) -> Sequence[FactGlimpse]:
        """The facts of a bank by their first day."""
        if bank_id not in self._facts:
            source = self._library.source(bank_id)
            if source is None:
                return ()
            try:
                self._facts[bank_id] = source.glimpses()
            except Trouble as trouble:
                self._library.refused.emit(sentence(trouble))
                return ()
        return self._facts[bank_id]

    def tellings(self, bank_id: str, fact_id: str) -> Sequence[Telling]:
        """Where a fact is told."""
        source = self._library.source(bank_id)
        if source is None:
            return ()
        try:
            return source.tellings(fact_id)
        except Trouble as trouble:
            self._library.refused.emit(sentence(trouble))
            return ()

    def stem(self, bank_id: str, question_id: str) -> str:
        """A question in the script that is set; where it is not to be had, that it is not."""
        source = self._library.source(bank_id)
        try:
            if source is not None:
                return self.words.show(source.question(question_id).stem)
        except (KeyError, Trouble):
            pass
        return self.tr("A question its bank no longer has")

    def _forget(self, bank_id: str) -> None:
        self._facts.pop(bank_id, None)

"""The questions of the bank on the desk: which are listed, and what is done to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import compress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from questions.authoring.question import Question
from quizapp.viewmodels.desk import Desk
from quizapp.viewmodels.questions.choice import Choice
from quizapp.viewmodels.questions.held import Held
from quizapp.viewmodels.questions.history import Earlier, earlier
from quizapp.viewmodels.questions.model import QuestionsModel

if TYPE_CHECKING:
    from questions.bank import Bank

_PAUSE_MS = 120
"""So long after the last letter typed a search is made."""


class QuestionsViewModel(QObject):
    """Lists questions and changes them; every change can be undone."""

    listed = Signal()
    """Other questions are listed, or what is told of them changed."""
    refused = Signal(str)

    def __init__(
        self,
        desk: Desk,
        year_of: Callable[[int], str],
        flagged: Callable[[str], Iterable[str]],
        parent: QObject | None = None,
    ) -> None:
        """Work on the desk's bank.

        Args:
            desk: holds the bank.
            year_of: says the year of a Julian Day Number.
            flagged: ids of the questions of a bank that the learner here flagged or reported.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self._desk = desk
        self.words = desk.words
        """In the script that is set."""
        self._flags = flagged
        self._held = Held(())
        self._is_read = False
        self._flagged: frozenset[str] = frozenset()
        self._chosen = b""
        """For each question held, whether it is chosen."""
        self._words = ""
        self._undo: list[Callable[[Bank], None]] = []
        self.model = QuestionsModel(year_of, desk.words, self)
        self.choice = Choice()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.list_now)
        desk.chosen.connect(self._begin)
        desk.refused.connect(self.refused)
        if desk.bank is not None:
            self._begin()

    # What is listed

    @property
    def has_bank(self) -> bool:
        """Whether there is a bank at all."""
        return self._desk.bank is not None

    @property
    def bank_id(self) -> str:
        """Id of the bank on the desk; there is one."""
        assert self._desk.bank is not None, "questions are listed of a bank"
        return self._desk.bank.bank_id

    @property
    def is_blank(self) -> bool:
        """Whether there is not one question, in use or out of it; False until that is known."""
        return self._is_read and not self._held.entries

    @property
    def is_out_of_use(self) -> bool:
        """Whether there are questions, and all of them out of use; False until that is known."""
        return self._is_read and bool(self._held.entries) and not self.total

    @property
    def total(self) -> int:
        """Questions that are asked."""
        return self._held.total

    @property
    def tags(self) -> list[str]:
        """Every tag in use."""
        return self._held.tags

    @property
    def documents(self) -> list[tuple[str, str]]:
        """Titles of the sources in the bank's order, as they are to be shown and as they are."""
        return [(self.words.show(title), title) for title in self._held.documents]

    def choose(self, choice: Choice) -> None:
        """List other questions."""
        self.choice = choice
        self._choose_now()
        self.list_now()

    def search(self, words: str) -> None:
        """List what holds all the words, in either script; made when the typing pauses."""
        self._words = words
        self._timer.start()

    def list_now(self) -> None:
        """List what is chosen and searched for."""
        self._timer.stop()
        found = self._held.index.find(self._words)
        if found is None:
            self.model.show_entries(list(compress(self._held.entries, self._chosen)))
        else:
            self.model.show_entries([self._held.entries[place] for place in found if self._chosen[place]])
        self.listed.emit()

    def _choose_now(self) -> None:
        """Note which are chosen: looked through anew for every letter that is typed."""
        keeps, flagged, alike_ones = self.choice.keeps, self._flagged, self._held.alike
        self._chosen = bytes(keeps(entry, flagged, alike_ones) for entry in self._held.entries)

    # One question

    def question(self, question_id: str) -> Question | None:
        """The whole question; None where the bank cannot be read."""
        bank = self._desk.bank
        found: list[Question] = []
        if bank is not None:
            self._desk.attempt(lambda: found.append(bank.question(question_id)))
        return found[0] if found else None

    def history(self, question_id: str) -> list[Earlier]:
        """Its earlier wordings, the latest first."""
        bank = self._desk.bank
        found: list[Earlier] = []
        if bank is not None:
            self._desk.attempt(lambda: found.extend(map(earlier, bank.editing.versions(question_id))))
        return found

    def keep(self, question: Question) -> bool:
        """Keep a person's wording, of a new question or one the bank has; returns whether it is kept."""
        known = any(entry.id == question.id for entry in self._held.entries)
        if known:
            return self._do(lambda bank: bank.editing.revise(question), lambda bank: bank.editing.restore(question.id))
        return self._do(lambda bank: bank.arrivals.take([question]), lambda bank: bank.editing.retire([question.id]))

    def restore(self, question_id: str) -> None:
        """Go back to a question's earlier wording; the present one is kept among the earlier ones."""
        if before := self.history(question_id):
            self.keep(before[0].question)

    # Many questions

    def retire(self, ids: Sequence[str], *, retired: bool = True) -> bool:
        """Take questions out of use, or put them back."""

        def undo(bank: Bank) -> None:
            for number in ids:
                bank.editing.restore(number)

        return self._do(lambda bank: bank.editing.retire(ids, retired=retired), undo)

    def add_tag(self, ids: Iterable[str], tag: str) -> bool:
        """Give questions a tag."""
        return self._tag({number: (*tags, tag) for number, tags in self._tags_of(ids).items() if tag not in tags})

    def remove_tag(self, ids: Iterable[str], tag: str) -> bool:
        """Take a tag from questions."""
        before = self._tags_of(ids)
        return self._tag({number: [each for each in tags if each != tag] for number, tags in before.items()})

    @property
    def can_undo(self) -> bool:
        """Whether a change of this sitting can be taken back."""
        return bool(self._undo)

    def undo(self) -> None:
        """Take the last change back."""
        if self._undo and self._act(self._undo[-1]):
            self._undo.pop()
            self._read()

    # How it goes on

    def _tags_of(self, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
        wanted = set(ids)
        return {entry.id: entry.tags for entry in self._held.entries if entry.id in wanted}

    def _tag(self, tags: Mapping[str, Sequence[str]]) -> bool:
        before = self._tags_of(tags)
        return self._do(lambda bank: bank.editing.tag(tags), lambda bank: bank.editing.tag(before))

    def _do(self, act: Callable[[Bank], object], undo: Callable[[Bank], None]) -> bool:
        if not self._act(act):
            return False
        self._undo.append(undo)
        self._read()
        return True

    def _act(self, act: Callable[[Bank], object]) -> bool:
        bank = self._desk.bank
        return bank is not None and self._desk.attempt(lambda: act(bank))

    def _begin(self) -> None:
        self._undo.clear()
        self._is_read = False
        self.choice = replace(self.choice, document="", tag="")
        self._read()

    def _read(self) -> None:
        bank = self._desk.bank
        if bank is None:
            self._show(Held(()))
            return
        self._flagged = frozenset(self._flags(bank.bank_id))
        what = self.tr("Reading the questions of {title}").format(title=bank.title)
        self._desk.work(what, lambda _report: Held(bank.entries()), self._show)

    def _show(self, held: Held) -> None:
        self._held, self._is_read = held, True
        self._choose_now()
        self.list_now()

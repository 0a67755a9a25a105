"""The review of a bank's claims: one decision a stroke, each kept at once and undone at will."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from questions.documents.script import fold
from questions.facts.review import Review, Ruling, Settlement, Verdict, key_of
from quizapp.viewmodels.desk import Desk
from quizapp.viewmodels.facts.model import FactsModel
from quizapp.viewmodels.facts.row import FactRow, Filter, is_unsettled, rows_of

if TYPE_CHECKING:
    from questions.calendars.dates import HistoricalDate
    from questions.facts.claim import Claim
    from questions.facts.fact import Fact
    from quizapp.viewmodels.facts.source_text import SourceText

_SETTLING_MS = 300
"""So long after the last letter typed a search is made."""


class FactsViewModel(QObject):
    """Lists claims, takes decisions on them, and settles conflicts.

    Facts and questions follow the decisions when `renew` is called: weighing everything takes longer than a stroke.
    """

    listed = Signal()
    """Other rows are listed, by a filter or after reading the bank."""
    decided = Signal(int)
    """A decision was kept; the place of its row."""
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: list[FactRow] = []
        self._undo: list[tuple[Claim, Review | None]] = []
        self._texts: dict[str, SourceText] = {}
        self.words = desk.words
        """In the script that is set."""
        self.model = FactsModel(self.words, self)
        self.wanted = Filter.ALL
        self.document = ""
        """Name of the only document listed; empty for all."""
        self._words = ""
        self._timer = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._timer.timeout.connect(self._list)
        desk.chosen.connect(self._read)
        desk.refused.connect(self.refused)
        if desk.bank is not None:
            self._read()

    # What is listed

    @property
    def title(self) -> str:
        """The bank's; empty where there is none."""
        return self._desk.bank.title if self._desk.bank else ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to review at all."""
        return not self._all

    @property
    def counts(self) -> Counter[Filter]:
        """How many claims each filter lists."""
        return Counter(wanted for row in self._all for wanted in Filter if row.passes(wanted))

    @property
    def documents(self) -> list[tuple[str, str]]:
        """Name and title of each document."""
        bank = self._desk.bank
        return [(document.name, self.words.show(document.title)) for document in bank.documents()] if bank else []

    def title_of(self, document: str) -> str:
        """Title of the document of that file name."""
        return dict(self.documents).get(document, document)

    @property
    def pending(self) -> bool:
        """Whether there are decisions that facts and questions do not reflect yet."""
        return self._desk.bank is not None and self._desk.bank.reviews.pending

    def filter(self, wanted: Filter) -> None:
        """List the claims of a filter."""
        self.wanted = wanted
        self._list()

    def show_document(self, name: str) -> None:
        """List the claims of one document, or of all."""
        self.document = name
        self._list()

    def search(self, words: str) -> None:
        """List the claims that hold words, in either script; made when the typing pauses."""
        self._words = fold(words.strip())
        self._timer.start()

    def source(self, row: FactRow) -> SourceText:
        """The document a claim stands in."""
        from quizapp.viewmodels.facts.source_text import source_text  # noqa: PLC0415 - readers of documents

        name = row.claim.document
        if name not in self._texts:
            bank = self._desk.bank
            assert bank is not None, "a row is of a bank"
            document = next((each for each in bank.documents() if each.name == name), None)
            claims = [each.claim for each in self._all]
            self._texts[name] = source_text(document, name, self._desk.sources, claims)
        return self._texts[name]

    # Decisions

    def accept(self, place: int) -> None:
        """Vouch for a claim as it stands."""
        row = self.model.row(place)
        revised = row.review.revised if row.review else None
        verdict = Verdict.CHANGED if revised else Verdict.ACCEPTED
        self._decide(place, Review(row.claim, verdict, revised))

    def reject(self, place: int) -> None:
        """Leave a claim out."""
        self._decide(place, Review(self.model.row(place).claim, Verdict.REJECTED))

    def change(self, place: int, statement: str, subject: str, date: HistoricalDate) -> None:
        """Let a claim say something else."""
        from questions.facts.revising import revised  # noqa: PLC0415 - names are looked for only when words change

        row = self.model.row(place)
        new = revised(row.standing, statement.strip(), subject.strip(), date)
        verdict = Verdict.ACCEPTED if new == row.claim else Verdict.CHANGED
        self._decide(place, Review(row.claim, verdict, None if new == row.claim else new))

    @property
    def can_undo(self) -> bool:
        """Whether a decision of this sitting can be taken back."""
        return bool(self._undo)

    def undo(self) -> int | None:
        """Take the last decision back; returns the place of its row where it is listed."""
        if not self._undo or not self._keep(*self._undo[-1]):
            return None
        return self._show(*self._undo.pop())

    # Conflicts

    def opponents(self, place: int) -> Sequence[Fact]:
        """Facts that contradict the one at a place."""
        row = self.model.row(place)
        wanted = set(row.fact.conflicts_with) if row.fact else set()
        facts = {each.fact.id: each.fact for each in self._all if each.fact is not None}
        return [fact for number, fact in facts.items() if number in wanted]

    def settle(self, fact: str, other: str, ruling: Ruling) -> None:
        """Settle a conflict; the bank is made anew."""
        bank = self._desk.bank
        if bank is not None and self._desk.attempt(lambda: bank.reviews.settle(Settlement(fact, other, ruling))):
            self._desk.renew()

    def unsettle(self, fact: str, other: str) -> None:
        """Open a conflict again; the bank is made anew."""
        bank = self._desk.bank
        if bank is not None and self._desk.attempt(lambda: bank.reviews.unsettle(fact, other)):
            self._desk.renew()

    def is_unsettled(self, place: int) -> bool:
        """Whether the fact at a place waits for somebody to settle a conflict."""
        return is_unsettled(self.model.row(place))

    def renew(self) -> None:
        """Let facts and questions follow the decisions."""
        if self.pending:
            self._desk.renew()

    # How it goes on

    def _decide(self, place: int, review: Review) -> None:
        row = self.model.row(place)
        if self._keep(row.claim, review):
            self._undo.append((row.claim, row.review))
            self._show(row.claim, review)

    def _keep(self, claim: Claim, review: Review | None) -> bool:
        bank = self._desk.bank
        if bank is None:
            return False
        act: Callable[[], object] = (
            (lambda: bank.reviews.withdraw([claim])) if review is None else (lambda: bank.reviews.put([review]))
        )
        return self._desk.attempt(act)

    def _show(self, claim: Claim, review: Review | None) -> int | None:
        key = key_of(claim)
        for place, row in enumerate(self._all):
            if key_of(row.claim) == key:
                self._all[place] = FactRow(row.claim, review, row.fact)
        for place, row in enumerate(self.model.rows()):
            if key_of(row.claim) == key:
                self.model.replace_row(place, FactRow(row.claim, review, row.fact))
                self.decided.emit(place)
                return place
        return None

    def _read(self) -> None:
        bank = self._desk.bank
        self._undo.clear()
        self._texts.clear()
        if bank is None:
            self._show_all([])
        else:
            self._desk.work(
                self.tr("Reading the facts of {title}").format(title=bank.title),
                lambda _: rows_of(bank),
                self._show_all,
            )

    def _show_all(self, rows: list[FactRow]) -> None:
        self._all = rows
        self._list()

    def _list(self) -> None:
        self._timer.stop()
        self.model.show_rows(
            [
                row
                for row in self._all
                if row.passes(self.wanted)
                and (not self.document or row.claim.document == self.document)
                and (not self._words or row.holds(self._words))
            ]
        )
        self.listed.emit()

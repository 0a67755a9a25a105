"""The questions that do not stick, and those taken out of study: what they are, and what to do about each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from questions.authoring.question import Question
from questions.errors import Trouble
from quizapp.study.card import Card, Flag
from quizapp.study.progress import Progress
from quizapp.study.tools import StudyTools
from quizapp.viewmodels.bank_choice import BankChoice
from quizapp.viewmodels.chronicle import Chronicle
from quizapp.viewmodels.hardest import HardestModel
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.troubles import sentence


class StubbornViewModel(QObject):
    """Lists leeches; whatever is done to one of them can be done back in the same place."""

    listed = Signal()
    """Others are listed, or they stand otherwise."""
    refused = Signal(str)
    """What went wrong, in one line."""

    def __init__(
        self,
        banks: BankChoice,
        library: Library,
        chronicle: Chronicle,
        progress: Callable[[], Progress],
        tools: Callable[[], StudyTools],
    ) -> None:
        super().__init__()
        self._banks = banks
        self._library = library
        self._progress = progress
        self._tools = tools
        self.cards = HardestModel(chronicle.stem, self, standing=self.is_buried)

    @property
    def lapses(self) -> int:
        """Forgotten so often, a question is listed."""
        return self._tools().options.leech_lapses

    def refresh(self) -> None:
        """List anew."""
        self._attempt(lambda: self.show(self.look_up()()))

    def look_up(self) -> Callable[[], Sequence[Card]]:
        """What finds the questions to `show`, in any thread."""
        progress, banks, lapses = self._progress(), self._banks.ids, self.lapses
        return lambda: progress.stubborn(banks, lapses)

    def show(self, cards: Sequence[Card]) -> None:
        """List these."""
        self.cards.show_cards(cards)
        self.listed.emit()

    def is_buried(self, card: Card) -> bool:
        """Whether a card is left for another day."""
        return card.buried_until is not None and card.buried_until > self._tools().clock.now()

    def set_aside(self, row: int, *, wanted: bool = True) -> None:
        """Take a question out of study, or put it back; one that was reported is reported no more then."""
        card = self.cards.card(row)
        reported = card.flag == Flag.REPORTED
        flag = Flag.NONE if reported and not wanted else card.flag
        if self._mark(replace(card, suspended=wanted, flag=flag)) and reported and not wanted:
            self._library.report(*card.key, reported=False)

    def bury(self, row: int) -> None:
        """Leave a question for another day."""
        tools = self._tools()
        self._mark(replace(self.cards.card(row), buried_until=tools.calendar.end_of_day(tools.clock.now())))

    def report(self, row: int) -> None:
        """Take a question out of study as a bad one, and mark it in its bank for whoever looks after that."""
        card = self.cards.card(row)
        if self._mark(replace(card, suspended=True, flag=Flag.REPORTED)):
            self._library.report(*card.key, reported=True)

    def question(self, row: int) -> Question | None:
        """The whole question, to be put in other words; None where its bank cannot be read."""
        bank_id, question_id = self.cards.card(row).key
        source = self._library.source(bank_id)
        found: list[Question] = []
        if source is not None:
            self._attempt(lambda: found.append(source.question(question_id)))
        return found[0] if found else None

    def reword(self, row: int, question: Question) -> None:
        """Put a question in other words, in its bank as well."""
        if self._library.revise(self.cards.card(row).bank_id, question):
            self.refresh()

    def _mark(self, card: Card) -> bool:
        done = self._attempt(lambda: self._tools().store.mark(card, undoable=False))
        self.refresh()
        return done

    def _attempt(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return False
        except KeyError:
            return False  # a rebuild took the question away meanwhile
        return True

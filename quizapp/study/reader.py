"""Reading the questions of a session, and going on without those that cannot be read."""

from __future__ import annotations

from collections.abc import Mapping

from questions.authoring.question import Question
from questions.errors import Trouble
from quizapp.study.card import Card
from quizapp.study.placing import Placement, may_be_placed, placement
from quizapp.study.presenting import unaskable
from quizapp.study.protocols import QuestionSource


class Reader:
    """Reads from the banks of a session; raises nothing, since a grade was kept just before."""

    def __init__(self, sources: Mapping[str, QuestionSource]) -> None:
        self._sources = dict(sources)
        self.lost: dict[str, Trouble] = {}
        """Banks that can be read no more, by id, and why."""
        self.left_out: list[tuple[str, str]] = []
        """Questions of a kind or form not known here: their ids, and why."""

    @property
    def bank_ids(self) -> tuple[str, ...]:
        """The banks that can be read."""
        return tuple(self._sources)

    def question(self, card: Card) -> Question | None:
        """A card's question; None where it cannot be asked now."""
        source = self._sources.get(card.bank_id)
        if source is None:
            return None
        try:
            question = source.question(card.question_id)
            if not (fault := unaskable(question)):
                return question
        except ValueError as error:  # a later version of the program knows more kinds
            fault = str(error)
        except KeyError:
            return None  # the bank was rebuilt under us; its cards are put right when it is opened next
        except Trouble as trouble:
            self._lose(card.bank_id, trouble)
            return None
        if (card.question_id, fault) not in self.left_out:
            self.left_out.append((card.question_id, fault))
        return None

    def placement(self, card: Card, question: Question) -> Placement | None:
        """The place on the time axis to ask for, if it is its turn."""
        source = self._sources.get(card.bank_id)
        if source is None or not may_be_placed(card, question):
            return None
        try:
            return placement(card, source.surroundings(card.question_id))
        except KeyError:
            return None
        except Trouble as trouble:
            self._lose(card.bank_id, trouble)
            return None

    def _lose(self, bank_id: str, trouble: Trouble) -> None:
        self.lost[bank_id] = trouble
        del self._sources[bank_id]

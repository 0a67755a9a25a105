"""What the views need of a bank beside its questions: its facts at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from quizapp.study.protocols import QuestionSource

if TYPE_CHECKING:
    from questions.authoring.question import Question
    from questions.facts.glimpse import FactGlimpse, Telling


class FactSource(Protocol):
    """A bank's facts."""

    def glimpses(self) -> Sequence[FactGlimpse]:
        """Every fact that has days, by its first day; raises `Trouble` where the bank cannot be read."""
        ...

    def tellings(self, fact_id: str) -> Sequence[Telling]:
        """Every place where a fact is told, the one that speaks for it first."""
        ...


class QuestionEditing(Protocol):
    """What a learner may do to a bank's questions; raises KeyError for one it does not have, `Trouble` where it is
    not to be written.
    """

    def revise(self, question: Question) -> None:
        """Put the question of the same id in other words, which no rebuild overwrites."""
        ...

    def report(self, question_id: str, *, reported: bool = True) -> None:
        """Mark a question as one that a learner found bad, or no longer."""
        ...


class BankSource(QuestionSource, FactSource, Protocol):
    """A bank, as the application sees it."""

    @property
    def editing(self) -> QuestionEditing:
        """Changes of its questions."""
        ...

"""Which questions a format can carry; the others are told of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from questions.authoring.question import Question
from questions.authoring.unwritable import unwritable_in
from questions.exporters.format import Left, LeftReason

Misfit = Callable[[Question], Left | None]
"""Why a format cannot carry a question; None if it can."""


class Fitting:
    """Passes on what fits, and gathers the rest."""

    def __init__(self, misfit: Misfit | None = None) -> None:
        self._misfit = misfit
        self.left: list[Left] = []

    def those(self, questions: Iterable[Question]) -> Iterator[Question]:
        """The questions that fit; the others are in `left` when the last has been asked for."""
        for question in questions:
            found = self._judge(question)
            if found is None:
                yield question
            else:
                self.left.append(found)

    def _judge(self, question: Question) -> Left | None:
        if characters := unwritable_in(question):
            return Left(question.id, LeftReason.CHARACTERS, characters)
        return self._misfit(question) if self._misfit else None

"""A question that asks when tells no date: 夏兵在八月破邠州是在哪一年？."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.timewords import time_in


def check(question: Question) -> Flaw | None:
    """Find a date in the stem of a question that asks for one."""
    if question.asks not in (Asks.WHEN, Asks.SOURCE) or question.kind is QuestionKind.TRUE_FALSE:
        return None
    told = time_in(question.stem)
    return Flaw("stem-holds-year", f"the stem tells a date: {told}") if told else None

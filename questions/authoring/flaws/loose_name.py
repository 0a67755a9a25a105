"""An option that should be a name is one: not 在焦山, not 趙構在."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.names import is_whole
from questions.authoring.question import Asks, Question, QuestionKind

_NAMES = {Asks.WHO, Asks.WHERE, Asks.SIDE}


def check(question: Question) -> Flaw | None:
    """Find a name with a word of the sentence stuck to it."""
    if question.asks not in _NAMES:
        return None
    loose = next((text for text in _names(question) if not is_whole(text)), None)
    return None if loose is None else Flaw("loose-name", f"is no name: {loose}")


def _names(question: Question) -> list[str]:
    if question.kind is QuestionKind.TRUE_FALSE:
        return []
    one = () if question.kind is QuestionKind.MATCH else (question.answer,)
    return [*one, *(option.text for option in question.options)]

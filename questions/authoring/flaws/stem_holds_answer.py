"""The stem does not hold its answer, in neither script."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import folded
from questions.authoring.question import Question, QuestionKind

_TELLING = 2
"""Characters an accepted answer needs to be looked for: a lone 金 is part of many words."""


def check(question: Question) -> Flaw | None:
    """Find the answer, or another answer that is accepted, in the stem."""
    if question.kind is QuestionKind.TRUE_FALSE:
        return None  # 這個說法正確嗎？
    stem = folded(question.stem)
    for answer in (question.answer, *question.accepted):
        if len(answer) >= _TELLING and folded(answer) in stem:
            return Flaw("stem-holds-answer", f"the stem holds {answer}")
    return None

"""A cloze has one blank, and something before it to lead there; nothing else has more than one."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Question, QuestionKind

_BLANK = "＿＿"


def check(question: Question) -> Flaw | None:
    """Find a missing blank, a second one, or one with which the stem opens."""
    count = question.stem.count(_BLANK)
    if question.kind is QuestionKind.CLOZE and (count != 1 or question.stem.startswith(_BLANK)):
        return Flaw("blank-count", f"{count} blanks, or one that nothing leads to")
    return Flaw("blank-count", f"{count} blanks") if count > 1 else None

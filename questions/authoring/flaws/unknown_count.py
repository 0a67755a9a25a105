"""Where several options may be right the stem says so: 下列哪些事, not 下列哪件事."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Question, QuestionKind

_PLURAL = "哪些"
_EITHER = (QuestionKind.ORDER, QuestionKind.MATCH)


def check(question: Question) -> Flaw | None:
    """Find a stem whose number does not suit its options."""
    is_plural = _PLURAL in question.stem
    if is_plural is (question.kind is QuestionKind.MULTIPLE_CHOICE) or question.kind in _EITHER:
        return None
    return Flaw("unknown-count", f"does not say how many options are right: {question.stem}")

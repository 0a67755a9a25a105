"""Three or four options: fewer are guessed, more are not read; two for true or false, none where one types."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Question, QuestionKind

_ALLOWED = {
    QuestionKind.SINGLE_CHOICE: range(3, 5),
    QuestionKind.MULTIPLE_CHOICE: range(4, 7),
    QuestionKind.ORDER: range(3, 7),
    QuestionKind.MATCH: range(3, 7),
    QuestionKind.TRUE_FALSE: range(2, 3),
    QuestionKind.TEXT_ENTRY: range(1),
    QuestionKind.CLOZE: range(1),
}


def check(question: Question) -> Flaw | None:
    """Find a question with too few or too many options for its kind."""
    if len(question.options) in _ALLOWED[question.kind]:
        return None
    return Flaw("option-count", f"has {len(question.options)} options")

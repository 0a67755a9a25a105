"""Three or four options: fewer are guessed, more are not read."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Question, QuestionKind

FEWEST, MOST = 3, 4


def check(question: Question) -> Flaw | None:
    """Find a single choice with too few or too many options."""
    if question.kind is not QuestionKind.SINGLE_CHOICE or FEWEST <= len(question.options) <= MOST:
        return None
    return Flaw("option-count", f"has {len(question.options)} options")

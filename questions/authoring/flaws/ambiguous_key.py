"""Exactly one option is right, and it is the answer shown; a typed answer is among those accepted."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Question, QuestionKind


def check(question: Question) -> Flaw | None:
    """Find a single choice without exactly one key, or a typed answer that would be judged wrong."""
    if question.kind is QuestionKind.SINGLE_CHOICE:
        right = [option.text for option in question.options if option.correct]
        if right != [question.answer]:
            return Flaw("ambiguous-key", f"has {len(right)} right options")
    elif question.kind is QuestionKind.TEXT_ENTRY and question.answer not in question.accepted:
        return Flaw("ambiguous-key", f"does not accept its own answer: {question.answer}")
    return None

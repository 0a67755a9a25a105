"""The texts of a question that a learner reads."""

from __future__ import annotations

from questions.authoring.question import Question


def shown(question: Question) -> list[str]:
    """Stem, options, answer and explanation."""
    return [question.stem, *(option.text for option in question.options), question.answer, question.explanation]


def key_text(question: Question) -> str:
    """The right option of a choice, else the answer."""
    return next((option.text for option in question.options if option.correct), question.answer)


def wrong_texts(question: Question) -> list[str]:
    """The wrong options."""
    return [option.text for option in question.options if not option.correct]

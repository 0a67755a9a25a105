"""The texts of a question that a learner reads."""

from __future__ import annotations

from functools import lru_cache

from questions.authoring.question import Question
from questions.documents.script import fold


@lru_cache(maxsize=1 << 12)
def folded(text: str) -> str:
    """``text`` script-folded; rule after rule asks for the same stem and options."""
    return fold(text)


def shown(question: Question) -> list[str]:
    """Stem, options, answer and explanation."""
    return [question.stem, *(option.text for option in question.options), question.answer, question.explanation]


def key_text(question: Question) -> str:
    """The right option of a choice, else the answer."""
    return next((option.text for option in question.options if option.correct), question.answer)


def wrong_texts(question: Question) -> list[str]:
    """The wrong options."""
    return [option.text for option in question.options if not option.correct]

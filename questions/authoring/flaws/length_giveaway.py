"""The key is not the one long option: writers explain what is right and are brief about what is wrong."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import key_text, wrong_texts
from questions.authoring.question import Question, QuestionKind

_LONGER = 1.6
_SHORT = 8
"""Characters below which a difference does not strike the eye."""


def check(question: Question) -> Flaw | None:
    """Find a key far longer than every other option."""
    wrong = wrong_texts(question)
    key = key_text(question)
    if (
        question.kind is QuestionKind.SINGLE_CHOICE
        and wrong
        and len(key) > _SHORT
        and len(key) > _LONGER * max(map(len, wrong))
    ):
        return Flaw("length-giveaway", "the key is far longer than every other option")
    return None

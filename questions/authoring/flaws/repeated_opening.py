"""What all options begin with belongs into the stem: 成吉思汗發動…, 成吉思汗進攻…, 成吉思汗病死…."""

from __future__ import annotations

from itertools import takewhile

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import folded
from questions.authoring.question import Question, QuestionKind

_CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
LONGEST = 4
"""Characters all options may share at their beginning: a name may be needed to make each a sentence."""


def check(question: Question) -> Flaw | None:
    """Find options that all begin alike."""
    if question.kind not in _CHOICES or not question.options:
        return None
    texts = [folded(option.text) for option in question.options]
    shared = "".join(each[0] for each in takewhile(lambda each: len(set(each)) == 1, zip(*texts, strict=False)))
    return Flaw("repeated-opening", f"all options begin with {shared}") if len(shared) > LONGEST else None

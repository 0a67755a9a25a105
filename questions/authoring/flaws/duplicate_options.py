"""No two options say the same, nor what belongs to them: 遼 and 辽, 西京 and 遼西京."""

from __future__ import annotations

from itertools import combinations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import folded
from questions.authoring.question import Asks, Question

_NAMES = {Asks.WHO, Asks.WHERE, Asks.SIDE}


def check(question: Question) -> Flaw | None:
    """Find options that are equal in either script, or names of which one is part of the other."""
    plain = [folded(option.text).strip("。 ") for option in question.options]
    for one, other in combinations(plain, 2):
        if one == other or (question.asks in _NAMES and (one in other or other in one)):
            return Flaw("duplicate-options", f"two options say the same: {one}, {other}")
    pairs = [folded(option.match) for option in question.options if option.match]
    if len(set(pairs)) < len(pairs):
        return Flaw("duplicate-options", "two options belong to the same")
    return None

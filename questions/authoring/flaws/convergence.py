"""The key is not what all wrong options were made from.

Writers vary the key, so that it shares something with each wrong option while these share nothing with each other:
夏兵攻破邠州 among 夏兵遣使, 攻破會州, 金兵救邠州.
"""

from __future__ import annotations

from itertools import combinations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import folded, key_text, wrong_texts
from questions.authoring.question import Question, QuestionKind

_FEWEST = 2


def check(question: Question) -> Flaw | None:
    """Find a key that has two characters in common with every other option, where no two of these have."""
    wrong = [_pieces(text) for text in wrong_texts(question)]
    if question.kind is not QuestionKind.SINGLE_CHOICE or len(wrong) < _FEWEST:
        return None
    key = _pieces(key_text(question))
    converges = all(key & other for other in wrong) and not any(one & other for one, other in combinations(wrong, 2))
    return Flaw("convergence", f"all wrong options vary the key: {key_text(question)}") if converges else None


def _pieces(text: str) -> set[str]:
    plain = folded(text)
    return {plain[start : start + 2] for start in range(len(plain) - 1)}

"""What stands about a blank fits every option, or none more than the others: not ＿＿州 where only one option is 州.

保 in 「＿＿州」 doubled to 保安州州 shows that it is wrong, as 蒙古軍 does before 軍.
"""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import folded, key_text, wrong_texts
from questions.authoring.question import Question

_BLANK = "＿＿"


def check(question: Question) -> Flaw | None:
    """Find a blank that doubles a character of some options only, or of the answer typed."""
    before, blank, after = folded(question.stem).partition(_BLANK)
    if not blank:
        return None
    right = _doubles(before, folded(key_text(question)), after)
    wrong = [_doubles(before, folded(text), after) for text in wrong_texts(question)]
    if right or (any(wrong) and not all(wrong)):
        return Flaw("grammatical-clue", "the words about the blank fit some options only")
    return None


def _doubles(before: str, text: str, after: str) -> bool:
    return (before[-1:] == text[:1] and bool(before)) or (after[:1] == text[-1:] and bool(after))

"""The key does not echo the stem while no other option does: ＿＿ of 夏國 answered by 夏崇宗 among Song emperors."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import folded, key_text, wrong_texts
from questions.authoring.question import Asks, Question, QuestionKind

_NAMES = {Asks.WHO, Asks.WHERE, Asks.SIDE}
_SIZE = 2


def check(question: Question) -> Flaw | None:
    """Find two characters that the key alone shares with the stem; for names, the first character alone."""
    wrong = [folded(text) for text in wrong_texts(question)]
    if question.kind is not QuestionKind.SINGLE_CHOICE or not wrong or question.asks is Asks.WHEN:
        return None
    stem, key = folded(question.stem), folded(key_text(question))
    if question.asks in _NAMES:
        echoes = key[0] in stem and not any(text[0] in stem for text in wrong)
    else:
        echoes = bool(_pieces(key) & _pieces(stem)) and not any(_pieces(text) & _pieces(stem) for text in wrong)
    return Flaw("clang", f"only the key echoes the stem: {key_text(question)}") if echoes else None


def _pieces(text: str) -> set[str]:
    return {text[start : start + _SIZE] for start in range(len(text) - _SIZE + 1)}

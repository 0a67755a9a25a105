"""Years and numbers of years stand in their order, so that nobody searches."""

from __future__ import annotations

import re

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Asks, Question, QuestionKind

_ASKED = {Asks.WHEN, Asks.ERA, Asks.INTERVAL, Asks.SOURCE}
_BEFORE_CHRIST = ("西元前", "公元前")
_YEARS = re.compile(rf"(?:{'|'.join(_BEFORE_CHRIST)})?\d+年")


def check(question: Question) -> Flaw | None:
    """Find years that do not ascend."""
    years = [_value(option.text) for option in question.options if _YEARS.fullmatch(option.text)]
    if question.kind is not QuestionKind.SINGLE_CHOICE or question.asks not in _ASKED:
        return None
    if years == sorted(years):
        return None
    return Flaw("year-order", f"years out of order: {years}")


def _value(text: str) -> int:
    figures = re.search(r"\d+", text)
    value = int(figures[0]) if figures else 0
    return -value if text.startswith(_BEFORE_CHRIST) else value

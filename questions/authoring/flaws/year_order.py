"""Years stand in their order, so that nobody searches."""

from __future__ import annotations

import re

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Asks, Question

_BEFORE_CHRIST = ("西元前", "公元前")


def check(question: Question) -> Flaw | None:
    """Find years that do not ascend."""
    if question.asks is not Asks.WHEN:
        return None
    years = [_value(option.text) for option in question.options]
    if years == sorted(years):
        return None
    return Flaw("year-order", f"years out of order: {years}")


def _value(text: str) -> int:
    figures = re.search(r"\d+", text)
    value = int(figures[0]) if figures else 0
    return -value if text.startswith(_BEFORE_CHRIST) else value

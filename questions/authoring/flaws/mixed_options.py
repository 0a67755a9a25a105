"""Options are of one kind: all years, or none; all of comparable length."""

from __future__ import annotations

import re

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Asks, Question

_YEAR = re.compile(r"(?:西元前|公元前)?\d{1,4}年")
WIDEST = 2.5
"""How many times as long as the shortest option the longest may be."""


def check(question: Question) -> Flaw | None:
    """Find a year among events, an event among years, or lengths that differ too much."""
    texts = [option.text for option in question.options]
    if not texts:
        return None
    years = sum(_YEAR.fullmatch(text) is not None for text in texts)
    if years not in (0, len(texts)) or (question.asks is Asks.WHEN and not years):
        return Flaw("mixed-options", f"{years} of {len(texts)} options are years")
    if question.asks is not Asks.WHEN and max(map(len, texts)) > WIDEST * min(map(len, texts)):
        return Flaw("mixed-options", "the options are of very different lengths")
    return None

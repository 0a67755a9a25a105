"""Options are of one kind: all years, or none; all of comparable length."""

from __future__ import annotations

import re
from collections.abc import Sequence

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Asks, Question, QuestionKind

_YEAR = re.compile(r"(?:西元前|公元前)?\d{1,4}年")
WIDEST = 2.5
"""How many times as long as the shortest option the longest may be."""


def check(question: Question) -> Flaw | None:
    """Find a year among events, an event among years, or lengths that differ too much; among what is paired too."""
    texts = [option.text for option in question.options]
    asks_years = question.kind is QuestionKind.SINGLE_CHOICE and question.asks is Asks.WHEN
    return _mixed(texts, asks_years) or _mixed([option.match for option in question.options if option.match], False)


def _mixed(texts: Sequence[str], asks_years: bool) -> Flaw | None:
    if not texts:
        return None
    years = sum(_YEAR.fullmatch(text) is not None for text in texts)
    if years not in (0, len(texts)) or (asks_years and not years):
        return Flaw("mixed-options", f"{years} of {len(texts)} options are years")
    if not years and max(map(len, texts)) > WIDEST * min(map(len, texts)):
        return Flaw("mixed-options", "the options are of very different lengths")
    return None

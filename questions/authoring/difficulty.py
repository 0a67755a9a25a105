"""How hard a question is likely to be, until learners' answers tell better."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from questions.authoring.chronicle import Chronicle
from questions.authoring.event import Event
from questions.authoring.question import Asks, QuestionKind

_BASE = {
    Asks.WHEN: 0.5,
    Asks.WHAT: 0.4,
    Asks.WHO: 0.35,
    Asks.WHERE: 0.45,
    Asks.SIDE: 0.25,
    Asks.ERA: 0.5,
    Asks.FIRST: 0.35,
    Asks.INTERVAL: 0.6,
    Asks.ORDER: 0.5,
    Asks.SOURCE: 0.6,
}
_BY_KIND = {
    QuestionKind.TEXT_ENTRY: 0.2,
    QuestionKind.CLOZE: 0.2,
    QuestionKind.MULTIPLE_CHOICE: 0.15,
    QuestionKind.ORDER: 0.1,
    QuestionKind.MATCH: 0.1,
    QuestionKind.TRUE_FALSE: -0.15,
}
"""Harder to recall than to recognise, harder to be right four times; easier to guess right of two."""
_RARE = 0.2
"""Harder where the names are met nowhere else."""
_CLOSE = 0.15
"""Harder where the wrong years lie close."""
_FAR_YEARS = 10
_YEAR_DAYS = 365.25


def estimate(
    kind: QuestionKind, asks: Asks, event: Event, chronicle: Chronicle, distances_years: Sequence[float] = ()
) -> float:
    """From 0 (easy) to 1; ``distances_years`` are how far the wrong options lie from the right one."""
    score = _BASE[asks] + _BY_KIND.get(kind, 0.0)
    mentions = [chronicle.mentions(key) for key in event.keys]
    score += _RARE / max(mentions, default=1)
    if distances_years:
        mean = sum(distances_years) / len(distances_years)
        score += _CLOSE * max(0.0, 1 - mean / _FAR_YEARS)
    return round(min(1.0, max(0.0, score)), 2)


def gaps(circle: Sequence[Event]) -> list[float]:
    """Years between neighbours of events in order of time."""
    return [(later.interval.first - one.interval.first) / _YEAR_DAYS for one, later in pairwise(circle)]

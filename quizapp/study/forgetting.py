"""How one question was remembered: its answers, and the chance of remembering between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from quizapp.study.card import Card
from quizapp.study.clock import StudyCalendar
from quizapp.study.review import ReviewLog
from quizapp.study.scheduler import Scheduler

_POINTS = 40
"""So many between two answers make a smooth curve."""


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """The chance of remembering on one day."""

    day: date
    chance: float
    """0 to 1."""
    answer: ReviewLog | None = None
    """The answer given then; None between answers."""


def forgetting_curve(
    card: Card, answers: Sequence[ReviewLog], scheduler: Scheduler, calendar: StudyCalendar, until: datetime
) -> tuple[CurvePoint, ...]:
    """The chance of remembering from the first answer to ``until``, which may lie ahead.

    An answer stands with the chance there was before it; the next point is the full memory after it.
    """
    points: list[CurvePoint] = []
    for place, answer in enumerate(answers):
        then = answers[place + 1].reviewed_at if place + 1 < len(answers) else until
        remembered = replace(card, memory=answer.after)
        before = points[-1].chance if points else 1.0
        points.append(CurvePoint(answer.day, before, answer))
        days = max(0, (calendar.day_of(then) - answer.day).days)
        steps = min(days, _POINTS)
        for step in range(steps + 1):
            ahead = days * step // steps if steps else 0
            chance = scheduler.retrievability(remembered, answer.reviewed_at + timedelta(days=ahead))
            points.append(CurvePoint(answer.day + timedelta(days=ahead), chance))
    return tuple(points)

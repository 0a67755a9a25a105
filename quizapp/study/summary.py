"""What a session came to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from questions.authoring.question import Question, QuestionKind
from quizapp.study.card import Rating
from quizapp.study.review import ReviewLog


@dataclass(frozen=True, slots=True)
class Tally:
    """Answers, and how many of them were graded better than Again."""

    answered: int
    remembered: int


NOTHING = Tally(0, 0)


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """What to tell the learner at the end."""

    total: Tally
    by_kind: Mapping[QuestionKind, Tally]
    """Only kinds that were asked."""
    again: tuple[Question, ...]
    """Questions graded Again at least once, in the order they first were."""
    duration_ms: int
    next_due: datetime | None
    """When the next card falls due; None where no learned card is left."""
    usual: float | None = None
    """The share remembered in the weeks before, 0 to 1; None where too little was answered to call it usual."""


USUAL_DAYS = 28
"""So far back goes what is usual."""
_FEWEST_USUAL = 30


def summarise(
    answers: Iterable[tuple[Question, ReviewLog]], next_due: datetime | None, recent: Tally = NOTHING
) -> SessionSummary:
    """Sum up the graded answers of a session; ``recent`` are all of the last weeks, those of the session included."""
    answered: Counter[QuestionKind] = Counter()
    remembered: Counter[QuestionKind] = Counter()
    again: dict[str, Question] = {}
    duration_ms = 0
    for question, log in answers:
        answered[question.kind] += 1
        duration_ms += log.duration_ms
        if log.rating is Rating.AGAIN:
            again.setdefault(question.id, question)
        else:
            remembered[question.kind] += 1
    return SessionSummary(
        total=Tally(answered.total(), remembered.total()),
        by_kind={kind: Tally(count, remembered[kind]) for kind, count in answered.items()},
        again=tuple(again.values()),
        duration_ms=duration_ms,
        next_due=next_due,
        usual=_usual(recent, Tally(answered.total(), remembered.total())),
    )


def _usual(recent: Tally, session: Tally) -> float | None:
    before = Tally(recent.answered - session.answered, recent.remembered - session.remembered)
    return before.remembered / before.answered if before.answered >= _FEWEST_USUAL else None

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, timedelta

import pytest

from quizapp.store import Collection
from quizapp.study.card import Card, Rating
from quizapp.study.clock import StudyCalendar
from quizapp.study.review import ReviewLog
from quizapp.study.scheduler import Scheduler
from tests.quizapp.study.stubs import FakeClock

CALENDAR = StudyCalendar(zone=UTC)


def answered(card: Card, rating: Rating, clock: FakeClock) -> tuple[Card, ReviewLog]:
    """A card after an answer, and the log of it."""
    after = Scheduler(CALENDAR).review(card, rating, clock.now())
    log = ReviewLog(
        bank_id=card.bank_id,
        question_id=card.question_id,
        reviewed_at=clock.now(),
        day=CALENDAR.day_of(clock.now()),
        rating=rating,
        judged=Rating.GOOD,
        correct=True,
        given="完顏承麟「末帝」",
        answer_ms=3_000,
        duration_ms=9_000,
        before=card.memory,
        after=after.memory,
    )
    return after, log


@pytest.fixture
def answer(collection: Collection, clock: FakeClock) -> Callable[..., ReviewLog]:
    """Grades a card of the collection; its siblings are buried for a day."""

    def grade(bank_id: str, question_id: str, rating: Rating = Rating.GOOD) -> ReviewLog:
        after, log = answered(collection.card(bank_id, question_id), rating, clock)
        return collection.record(after, log, clock.now() + timedelta(days=1))

    return grade

"""Between rows and the values of study."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row

from quizapp.study.card import Card, CardState, Memory, Rating, from_epoch_ms, to_epoch_ms
from quizapp.study.review import ReviewLog


def card_of(row: Row[Any], facts: Sequence[str]) -> Card:
    """A row of cards with its bank's ``uuid``."""
    return Card(
        bank_id=row.uuid,
        question_id=row.question_id,
        facts=tuple(facts),
        memory=memory_of(row),
        suspended=row.suspended,
        buried_until=from_epoch_ms(row.buried_until) if row.buried_until else None,
        flag=row.flag,
        leech=row.leech,
        practised_at=None if row.practised_at is None else from_epoch_ms(row.practised_at),
    )


def memory_of(row: Row[Any]) -> Memory:
    """The memory in a row of cards."""
    return Memory(
        state=CardState(row.state),
        step=row.step,
        stability=row.stability,
        difficulty=row.difficulty,
        due=None if row.due is None else from_epoch_ms(row.due),
        last_review=None if row.last_review is None else from_epoch_ms(row.last_review),
        reps=row.reps,
        lapses=row.lapses,
    )


def memory_columns(memory: Memory) -> dict[str, Any]:
    """Columns of cards: they are named and kept as in a memory's record."""
    return dict(memory.to_record())


def mark_columns(card: Card) -> dict[str, Any]:
    """The learner's marks as columns of cards."""
    return {"suspended": card.suspended, "flag": card.flag} | pace_columns(card)


def pace_columns(card: Card) -> dict[str, Any]:
    """What else a grade changes, besides memory, as columns of cards."""
    return {
        "buried_until": _kept(card.buried_until),
        "leech": card.leech,
        "practised_at": None if card.practised_at is None else to_epoch_ms(card.practised_at),
    }


def _kept(buried_until: datetime | None) -> int:
    return 0 if buried_until is None else to_epoch_ms(buried_until)


def review_columns(log: ReviewLog, card_id: int) -> dict[str, Any]:
    """A log as columns of reviews."""
    return {
        "card_id": card_id,
        "reviewed_at": to_epoch_ms(log.reviewed_at),
        "day": log.day.toordinal(),
        "state": int(log.before.state),
        "rating": int(log.rating),
        "judged": int(log.judged),
        "correct": log.correct,
        "given": log.given,
        "answer_ms": log.answer_ms,
        "duration_ms": log.duration_ms,
        "before": log.before.to_record(),
        "after": log.after.to_record(),
        "practice": log.practice,
    }


def review_of(row: Row[Any], card: Card) -> ReviewLog:
    """A row of reviews, about ``card``."""
    return ReviewLog(
        bank_id=card.bank_id,
        question_id=card.question_id,
        reviewed_at=from_epoch_ms(row.reviewed_at),
        day=date.fromordinal(row.day),
        rating=Rating(row.rating),
        judged=Rating(row.judged),
        correct=row.correct,
        given=row.given,
        answer_ms=row.answer_ms,
        duration_ms=row.duration_ms,
        before=Memory.from_record(row.before),
        after=Memory.from_record(row.after),
        practice=row.practice,
        id=row.id,
    )

"""Reading cards in the order they are to be asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, case, false, func, select

from quizapp.store.mapping import card_of
from quizapp.store.models import BankRow, CardFactRow, CardRow
from quizapp.study.card import Card, CardState, from_epoch_ms, to_epoch_ms
from quizapp.study.protocols import ReviewOrder

Reading = Callable[[], AbstractContextManager[Connection]]
"""Opens a view of the file."""

PAGE = 200
"""Cards read at a time: a day's plan takes one page, or a few where many are siblings."""

CARDS: Select[Any] = select(CardRow.__table__, BankRow.uuid).join(BankRow, BankRow.id == CardRow.bank_id)
"""Rows as `card_of` takes them."""


def askable(bank_ids: Sequence[str], now: datetime) -> tuple[ColumnElement[bool], ...]:
    """What makes a card one that may be asked."""
    banks = select(BankRow.id).where(BankRow.uuid.in_(bank_ids))
    return (
        CardRow.bank_id.in_(banks),
        CardRow.retired == false(),
        CardRow.suspended == false(),
        CardRow.buried_until <= to_epoch_ms(now),
    )


def new_cards(reading: Reading, bank_ids: Sequence[str], now: datetime) -> Iterator[Card]:
    """Cards never asked, bank by bank: each bank's are in order in an index."""
    with reading() as connection:
        ordered = select(BankRow.uuid).where(BankRow.uuid.in_(bank_ids)).order_by(BankRow.position)
        in_order = connection.execute(ordered).scalars().all()
    for bank_id in in_order:
        wanted = CARDS.where(CardRow.state == int(CardState.NEW), *askable([bank_id], now))
        yield from _pages(reading, wanted.order_by(CardRow.position, CardRow.id))


def due_reviews(
    reading: Reading, bank_ids: Sequence[str], before: datetime, now: datetime, order: ReviewOrder
) -> Iterator[Card]:
    """Cards in review due before ``before``."""
    due_then = (CardRow.state == int(CardState.REVIEW), CardRow.due < to_epoch_ms(before))
    wanted = CARDS.where(*due_then, *askable(bank_ids, now))
    # What FSRS expects to be remembered falls with the days passed, measured by the card's stability.
    forgotten = (to_epoch_ms(now) - CardRow.last_review) / CardRow.stability
    first = CardRow.due if order is ReviewOrder.DUE_DATE else forgotten.desc()
    return _pages(reading, wanted.order_by(first, CardRow.id))


def learning_cards(connection: Connection, bank_ids: Sequence[str], before: datetime, now: datetime) -> list[Card]:
    """Cards in short steps due before ``before``, earliest first."""
    steps = (int(CardState.LEARNING), int(CardState.RELEARNING))
    wanted = CARDS.where(CardRow.state.in_(steps), CardRow.due < to_epoch_ms(before), *askable(bank_ids, now))
    return with_facts(connection, connection.execute(wanted.order_by(CardRow.due, CardRow.id)).all())


def next_due(connection: Connection, bank_ids: Sequence[str]) -> datetime | None:
    """When the next learned card falls due and is not buried any more."""
    free = case((CardRow.buried_until > CardRow.due, CardRow.buried_until), else_=CardRow.due)
    banks = select(BankRow.id).where(BankRow.uuid.in_(bank_ids))
    active = (CardRow.bank_id.in_(banks), CardRow.retired == false(), CardRow.suspended == false())
    earliest = connection.execute(
        select(func.min(free)).where(CardRow.state != int(CardState.NEW), *active)
    ).scalar_one_or_none()
    return None if earliest is None else from_epoch_ms(earliest)


def with_facts(connection: Connection, rows: Sequence[Row[Any]]) -> list[Card]:
    """Rows of `CARDS` as cards."""
    facts: defaultdict[int, list[str]] = defaultdict(list)
    about = select(CardFactRow.card_id, CardFactRow.fact_id).where(CardFactRow.card_id.in_([row.id for row in rows]))
    for card_id, fact_id in connection.execute(about.order_by(CardFactRow.card_id, CardFactRow.position)):
        facts[card_id].append(fact_id)
    return [card_of(row, facts[row.id]) for row in rows]


def _pages(reading: Reading, wanted: Select[Any]) -> Iterator[Card]:
    """The cards of a query, read a page at a time: nothing stays open while they are used."""
    for start in range(0, 2**31, PAGE):
        with reading() as connection:
            rows = connection.execute(wanted.limit(PAGE).offset(start)).all()
            cards = with_facts(connection, rows)
        yield from cards
        if len(rows) < PAGE:
            return

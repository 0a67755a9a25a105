"""Keeping grades and marks, and taking them back: everything one change touches, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.orm import aliased

from quizapp.store.mapping import mark_columns, memory_columns, memory_of, review_columns, review_of
from quizapp.store.models import BankRow, CardFactRow, CardRow, ReviewRow, StepRow
from quizapp.store.queueing import CARDS, with_facts
from quizapp.study.card import Card, to_epoch_ms
from quizapp.study.errors import CollectionFault, CollectionTrouble
from quizapp.study.protocols import Undone
from quizapp.study.review import ReviewLog

STEPS_KEPT = 1_000
"""How many changes can be taken back."""


def card_row(connection: Connection, bank_id: str, question_id: str) -> Row[Any]:
    """The row of a card; raises KeyError where there is none."""
    wanted = CARDS.where(BankRow.uuid == bank_id, CardRow.question_id == question_id)
    row = connection.execute(wanted).one_or_none()
    if row is None:
        raise KeyError((bank_id, question_id))
    return row


def record(
    connection: Connection, path: Path, card: Card, log: ReviewLog, siblings_buried_until: datetime
) -> ReviewLog:
    """Keep a grade; see `CollectionStore.record`."""
    row = card_row(connection, *card.key)
    if memory_of(row) != log.before:
        raise CollectionTrouble(path, CollectionFault.CHANGED_ELSEWHERE)
    until = to_epoch_ms(siblings_buried_until)
    siblings = _siblings_to_bury(connection, row.id, until)
    sibling_ids = [sibling.id for sibling in siblings]
    connection.execute(update(CardRow).where(CardRow.id.in_(sibling_ids)).values(buried_until=until))
    columns = memory_columns(card.memory) | mark_columns(card)
    connection.execute(update(CardRow).where(CardRow.id == row.id).values(columns))
    added = insert(ReviewRow).values(review_columns(log, row.id)).returning(ReviewRow.id)
    review_id = connection.execute(added).scalar_one()
    before = [_columns_before(row, columns), *({"id": each.id, "buried_until": each.buried_until} for each in siblings)]
    _keep_step(connection, row.id, review_id, before)
    return replace(log, id=review_id)


def mark(connection: Connection, card: Card) -> None:
    """Keep the learner's marks on a card."""
    row = card_row(connection, *card.key)
    columns = mark_columns(card)
    connection.execute(update(CardRow).where(CardRow.id == row.id).values(columns))
    _keep_step(connection, row.id, None, [_columns_before(row, columns)])


def undo(connection: Connection) -> Undone | None:
    """Take back the latest change."""
    step = connection.execute(select(StepRow.__table__).order_by(StepRow.id.desc()).limit(1)).one_or_none()
    if step is None:
        return None
    for columns in step.before:
        connection.execute(update(CardRow).where(CardRow.id == columns["id"]).values(columns))
    connection.execute(delete(StepRow).where(StepRow.id == step.id))
    (card,) = with_facts(connection, connection.execute(CARDS.where(CardRow.id == step.card_id)).all())
    if step.review_id is None:
        return Undone(card, None)
    of_step = ReviewRow.id == step.review_id
    log = review_of(connection.execute(select(ReviewRow.__table__).where(of_step)).one(), card)
    connection.execute(delete(ReviewRow).where(of_step))
    return Undone(card, log)


def _siblings_to_bury(connection: Connection, card_id: int, until: int) -> Sequence[Row[int, int]]:
    """Cards that share a fact with this one, in whichever bank, and are not buried as long already."""
    own = aliased(CardFactRow)
    return connection.execute(
        select(CardRow.id, CardRow.buried_until)
        .join(CardFactRow, CardFactRow.card_id == CardRow.id)
        .join(own, own.fact_id == CardFactRow.fact_id)
        .where(own.card_id == card_id, CardRow.id != card_id, CardRow.buried_until < until)
        .distinct()
    ).all()


def _columns_before(row: Row[Any], columns: dict[str, Any]) -> dict[str, Any]:
    return {"id": row.id} | {name: getattr(row, name) for name in columns}


def _keep_step(connection: Connection, card_id: int, review_id: int | None, before: list[dict[str, Any]]) -> None:
    added = insert(StepRow).values(card_id=card_id, review_id=review_id, before=before).returning(StepRow.id)
    newest = connection.execute(added).scalar_one()
    connection.execute(delete(StepRow).where(StepRow.id <= newest - STEPS_KEPT))

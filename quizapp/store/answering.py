"""Keeping grades and marks, and taking them back: everything one change touches, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, false, insert, select, update
from sqlalchemy.orm import aliased

from quizapp.store.mapping import mark_columns, memory_columns, memory_of, pace_columns, review_columns, review_of
from quizapp.store.models import BankRow, CardFactRow, CardRow, ReviewRow, StepRow, table_of
from quizapp.store.paging import CARDS, with_facts
from quizapp.study.card import Card, to_epoch_ms
from quizapp.study.errors import CollectionFault, CollectionTrouble
from quizapp.study.protocols import Undone
from quizapp.study.review import ReviewLog

STEPS_KEPT = 1_000
"""How many changes can be taken back."""

# Statements are built once: building them takes longer than SQLite takes to carry them out.
_BY_KEY = CARDS.where(BankRow.uuid == bindparam("bank"), CardRow.question_id == bindparam("question"))
_ASKABLE = _BY_KEY.where(
    CardRow.retired == false(), CardRow.suspended == false(), CardRow.buried_until <= bindparam("now")
)
_BY_ID = CARDS.where(CardRow.id == bindparam("card"))
_OWN_FACT = aliased(CardFactRow)
_SIBLINGS_TO_BURY = (
    select(CardRow.id, CardRow.buried_until)
    .join(CardFactRow, CardFactRow.card_id == CardRow.id)
    .join(_OWN_FACT, _OWN_FACT.fact_id == CardFactRow.fact_id)
    .where(
        _OWN_FACT.card_id == bindparam("card"),
        CardRow.id != bindparam("card"),
        CardRow.buried_until < bindparam("until"),
    )
    .distinct()
)
_CHANGE_CARD = update(table_of(CardRow)).where(CardRow.id == bindparam("card"))
_ADD_REVIEW = insert(table_of(ReviewRow)).returning(ReviewRow.id)
_REVIEW = select(table_of(ReviewRow)).where(ReviewRow.id == bindparam("review"))
_REMOVE_REVIEW = delete(table_of(ReviewRow)).where(ReviewRow.id == bindparam("review"))
_ADD_STEP = insert(table_of(StepRow)).returning(StepRow.id)
_LATEST_STEP = select(table_of(StepRow)).order_by(StepRow.id.desc()).limit(1)
_REMOVE_STEP = delete(table_of(StepRow)).where(StepRow.id == bindparam("step"))
_FORGET_STEPS = delete(table_of(StepRow)).where(StepRow.id <= bindparam("last"))


def card_row(connection: Connection, bank_id: str, question_id: str) -> Row[Any]:
    """The row of a card; raises KeyError where there is none."""
    row = connection.execute(_BY_KEY, {"bank": bank_id, "question": question_id}).one_or_none()
    if row is None:
        raise KeyError((bank_id, question_id))
    return row


def askable_row(connection: Connection, bank_id: str, question_id: str, now: datetime) -> Row[Any] | None:
    """The row of a card that may be asked, if it is one."""
    key = {"bank": bank_id, "question": question_id, "now": to_epoch_ms(now)}
    return connection.execute(_ASKABLE, key).one_or_none()


def record(
    connection: Connection, path: Path, card: Card, log: ReviewLog, siblings_buried_until: datetime
) -> ReviewLog:
    """Keep a grade; see `CollectionStore.record`."""
    row = card_row(connection, *card.key)
    if memory_of(row) != log.before:
        raise CollectionTrouble(path, CollectionFault.CHANGED_ELSEWHERE)
    before = _bury_siblings(connection, row.id, to_epoch_ms(siblings_buried_until))
    columns = memory_columns(card.memory) | pace_columns(card)
    before.append(_change(connection, row, columns))
    review_id = connection.execute(_ADD_REVIEW, review_columns(log, row.id)).scalar_one()
    _keep_step(connection, row.id, review_id, before)
    return replace(log, id=review_id)


def mark(connection: Connection, card: Card, *, undoable: bool) -> None:
    """Keep the learner's marks on a card."""
    row = card_row(connection, *card.key)
    before = _change(connection, row, mark_columns(card))
    if undoable:
        _keep_step(connection, row.id, None, [before])


def undo(connection: Connection) -> Undone | None:
    """Take back the latest change."""
    step = connection.execute(_LATEST_STEP).one_or_none()
    if step is None:
        return None
    for columns in step.before:
        card_id = columns.pop("id")
        if columns:
            connection.execute(_CHANGE_CARD, {"card": card_id, **columns})
    connection.execute(_REMOVE_STEP, {"step": step.id})
    (card,) = with_facts(connection, connection.execute(_BY_ID, {"card": step.card_id}).all())
    if step.review_id is None:
        return Undone(card, None)
    log = review_of(connection.execute(_REVIEW, {"review": step.review_id}).one(), card)
    connection.execute(_REMOVE_REVIEW, {"review": step.review_id})
    return Undone(card, log)


def _bury_siblings(connection: Connection, card_id: int, until: int) -> list[dict[str, Any]]:
    """Bury cards that share a fact with this one, in whichever bank; returns what they were like before."""
    siblings = connection.execute(_SIBLINGS_TO_BURY, {"card": card_id, "until": until}).all()
    if siblings:
        buried = [{"card": sibling.id, "buried_until": until} for sibling in siblings]
        connection.execute(_CHANGE_CARD, buried)
    return [{"id": sibling.id, "buried_until": sibling.buried_until} for sibling in siblings]


def _change(connection: Connection, row: Row[Any], columns: dict[str, Any]) -> dict[str, Any]:
    """Change columns of a card; returns what those were before that are others now, and only they are taken back."""
    before = {name: getattr(row, name) for name, value in columns.items() if getattr(row, name) != value}
    if before:
        connection.execute(_CHANGE_CARD, {"card": row.id} | {name: columns[name] for name in before})
    return {"id": row.id} | before


def _keep_step(connection: Connection, card_id: int, review_id: int | None, before: Sequence[dict[str, Any]]) -> None:
    step = {"card_id": card_id, "review_id": review_id, "before": before}
    newest = connection.execute(_ADD_STEP, step).scalar_one()
    connection.execute(_FORGET_STEPS, {"last": newest - STEPS_KEPT})

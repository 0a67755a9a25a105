"""What stands around what a question asks, read from a bank."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy.orm import InstrumentedAttribute

from questions.authoring.surroundings import Event, Sibling, Surroundings
from questions.bank.date_columns import Columns, date_of_columns
from questions.bank.models import ClaimRow, FactClaimRow, FactRow, QuestionFactRow, QuestionRow

_EVENTS = 6
"""How many events are read on either side."""

_COLUMNS = (
    FactRow.id.label("fact_id"),
    ClaimRow.statement,
    ClaimRow.date_value,
    ClaimRow.date_type,
    ClaimRow.date_mod,
    ClaimRow.date_calendar,
    ClaimRow.date_court,
    ClaimRow.first_jdn,
    ClaimRow.last_jdn,
    ClaimRow.date_inferred,
    ClaimRow.preceding,
    ClaimRow.following,
)
_TOLD = (
    select(*_COLUMNS)
    .join(FactClaimRow, FactClaimRow.fact_id == FactRow.id)
    .join(ClaimRow, ClaimRow.id == FactClaimRow.claim_id)
    .where(FactClaimRow.position == 0)
)


def read_surroundings(connection: Connection, question_id: str) -> Surroundings:
    """Around a question; nothing where it rests on no fact."""
    asked = select(QuestionFactRow.fact_id).where(
        QuestionFactRow.question_id == question_id, QuestionFactRow.position == 0
    )
    fact_id = connection.execute(asked).scalar_one_or_none()
    if fact_id is None:
        return Surroundings()
    siblings = _siblings(connection, fact_id, question_id)
    told = connection.execute(_TOLD.where(FactRow.id == fact_id)).one_or_none()
    if told is None:
        return Surroundings(siblings=siblings)
    row = told._asdict()
    dated = row["first_jdn"] is not None
    return Surroundings(
        event=_event(row) if dated else None,
        inferred=row["date_inferred"],
        before=_before(connection, row) if dated else (),
        after=_after(connection, row) if dated else (),
        preceding=row["preceding"],
        following=row["following"],
        siblings=siblings,
    )


def _event(row: Columns) -> Event:
    return Event(row["fact_id"], row["statement"], date_of_columns(row), row["first_jdn"], row["last_jdn"])


def _before(connection: Connection, row: Columns) -> tuple[Event, ...]:
    earlier = ClaimRow.last_jdn < row["first_jdn"]
    return _events(connection, earlier, ClaimRow.last_jdn.desc(), ClaimRow.first_jdn.desc())[::-1]


def _after(connection: Connection, row: Columns) -> tuple[Event, ...]:
    return _events(connection, ClaimRow.first_jdn > row["last_jdn"], ClaimRow.first_jdn, ClaimRow.last_jdn)


def _events(
    connection: Connection, where: ColumnElement[bool], *order: ColumnElement[Any] | InstrumentedAttribute[Any]
) -> tuple[Event, ...]:
    wanted = _TOLD.where(where, ~FactRow.retired).order_by(*order, FactRow.position).limit(_EVENTS)
    return tuple(_event(row._asdict()) for row in connection.execute(wanted))


def _siblings(connection: Connection, fact_id: str, question_id: str) -> tuple[Sibling, ...]:
    wanted = (
        select(QuestionRow.id, QuestionRow.stem, QuestionRow.answer)
        .join(QuestionFactRow, QuestionFactRow.question_id == QuestionRow.id)
        .where(
            QuestionFactRow.fact_id == fact_id,
            QuestionFactRow.position == 0,
            QuestionRow.id != question_id,
            ~QuestionRow.retired,
        )
        .order_by(QuestionRow.position)
    )
    return tuple(Sibling(*row) for row in connection.execute(wanted))

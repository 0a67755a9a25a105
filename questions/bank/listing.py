"""Every question of a bank in one line each, for tables that search and sort them."""

from __future__ import annotations

import json
from typing import NamedTuple

from sqlalchemy import Connection, String, func, select, type_coerce

from questions.bank.models import QuestionFactRow, QuestionRow


class QuestionEntry(NamedTuple):
    """A question in a table; 100,000 of them are held at once."""

    id: str
    fact_id: str
    """The fact asked; empty for a question that rests on none."""
    kind: str
    asks: str
    stem: str
    answer: str
    options: tuple[str, ...]
    """Their texts, and in ``match`` what belongs to them."""
    document: str
    """Title of its source."""
    difficulty: float
    first_jdn: int | None
    last_jdn: int | None
    origin: str
    """An `Origin`'s value."""
    retired: bool
    tags: tuple[str, ...]


def read_entries(connection: Connection) -> list[QuestionEntry]:
    """All questions in order, the retired ones last."""
    asked = select(QuestionFactRow.question_id, QuestionFactRow.fact_id).where(QuestionFactRow.position == 0).subquery()
    wanted = (
        select(
            QuestionRow.id,
            func.coalesce(asked.c.fact_id, ""),
            QuestionRow.kind,
            QuestionRow.asks,
            QuestionRow.stem,
            QuestionRow.answer,
            type_coerce(QuestionRow.options, String),
            QuestionRow.document,
            QuestionRow.difficulty,
            QuestionRow.first_jdn,
            QuestionRow.last_jdn,
            QuestionRow.origin,
            QuestionRow.retired,
            type_coerce(QuestionRow.tags, String),
        )
        .outerjoin(asked, asked.c.question_id == QuestionRow.id)
        .order_by(QuestionRow.retired, QuestionRow.position)
    )
    return [
        QuestionEntry._make((*columns, _texts(options), *more, tuple(json.loads(tags))))
        for *columns, options, document, difficulty, first, last, origin, retired, tags in connection.execute(wanted)
        for more in ((document, difficulty, first, last, origin, retired),)
    ]


def _texts(options: str) -> tuple[str, ...]:
    return tuple(text for option in json.loads(options) for text in (option["text"], option.get("match")) if text)

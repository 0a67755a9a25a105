"""Thousands of rows, sent in batches: memory stays flat however many there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, bindparam, insert, update

from questions.bank.date_columns import Columns
from questions.bank.models import Base, FactRow, QuestionRow

T = TypeVar("T")

_BATCH = 2000
"""Rows sent at once."""


def batches(items: Iterable[T]) -> Iterator[list[T]]:
    """``items`` in lists of a size that one statement bears."""
    iterator = iter(items)
    while batch := list(islice(iterator, _BATCH)):
        yield batch


def insert_rows(connection: Connection, table: type[Base], rows: Iterable[Columns]) -> None:
    """Add rows; all of them have the same columns."""
    for batch in batches(rows):
        connection.execute(insert(table), batch)


def update_rows(connection: Connection, table: type[FactRow] | type[QuestionRow], rows: Iterable[Columns]) -> None:
    """Set the columns that the rows have, all the same ones; ``id`` says which row."""
    for batch in batches(rows):
        names = [name for name in batch[0] if name != "id"]
        statement = update(table).where(table.id == bindparam("row_id"))
        statement = statement.values(
            {name: bindparam(f"new_{name}", type_=table.__table__.c[name].type) for name in names}
        )
        connection.execute(
            statement,
            [{"row_id": row["id"]} | {f"new_{name}": row[name] for name in names} for row in batch],
        )

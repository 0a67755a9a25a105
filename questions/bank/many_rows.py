"""Thousands of rows, sent in batches: memory stays flat however many there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from operator import itemgetter
from typing import TypeVar

from sqlalchemy import Connection, Table, bindparam, insert, update

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
    """Add rows; all of them have the same columns.

    The statement is SQLAlchemy's, but the values go to the driver directly, column by column: to bind them row by row
    would take longer than to write them.
    """
    target = table.__table__
    assert isinstance(target, Table)
    for batch in batches(rows):
        statement = insert(target).inline().compile(dialect=connection.dialect, column_keys=list(batch[0]))
        names = statement.positiontup if statement.positional else list(statement.params)
        assert names is not None
        values = list(zip(*(_values(connection, target, name, batch) for name in names), strict=True))
        connection.exec_driver_sql(
            str(statement), values if statement.positional else [dict(zip(names, row, strict=True)) for row in values]
        )


def _values(connection: Connection, table: Table, name: str, rows: Sequence[Columns]) -> Iterator[object]:
    """One column of ``rows``, as the driver takes it."""
    values = map(itemgetter(name), rows)
    kind = table.c[name].type.dialect_impl(connection.dialect)
    process = kind.bind_processor(connection.dialect)
    return values if process is None else map(process, values)


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

"""Connections to a bank: settings of SQLite, and its complaints told as what they mean for the user."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import NullPool

from questions.errors import BankBusy, BankMissing, BankNotWritable, BankTrouble, BankUnreadable, NotABank

APPLICATION_ID = 0x4A4E424B
"""``JNBK`` in the file's header tells a bank from every other SQLite file."""

_MAGIC = b"SQLite format 3\0"
_BUSY_TIMEOUT_S = 5.0

_MEANINGS: dict[int, type[BankTrouble]] = {
    sqlite3.SQLITE_BUSY: BankBusy,
    sqlite3.SQLITE_LOCKED: BankBusy,
    sqlite3.SQLITE_NOTADB: NotABank,
    sqlite3.SQLITE_CORRUPT: NotABank,
    sqlite3.SQLITE_READONLY: BankNotWritable,
    sqlite3.SQLITE_FULL: BankNotWritable,
    sqlite3.SQLITE_IOERR: BankNotWritable,
    sqlite3.SQLITE_CANTOPEN: BankUnreadable,
}


def address_of(bank: Path | str) -> URL:
    """A path, or any SQLAlchemy address (``postgresql+psycopg://…``), as an address."""
    if isinstance(bank, str) and "://" in bank:
        return make_url(bank)
    return URL.create("sqlite", database=str(bank))


def file_of(address: URL) -> Path | None:
    """The file of a SQLite bank; None where the bank lives in a server."""
    if address.get_backend_name() != "sqlite" or not address.database:
        return None
    return Path(address.database)


def connect(address: URL) -> Engine:
    """An engine on ``address``; no connection is made yet.

    Each use opens the file and closes it again: nothing keeps a bank from being moved, and it opens in well under a
    millisecond.
    """
    if address.get_backend_name() != "sqlite":
        return create_engine(address, json_serializer=_compact_json)
    engine = create_engine(
        address, poolclass=NullPool, json_serializer=_compact_json, connect_args={"timeout": _BUSY_TIMEOUT_S}
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


_encoded = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _compact_json(value: object) -> str:
    return "[]" if value == [] else _encoded(value)  # most questions have no tags, and many no typed answers


def _prepare(connection: Any, record: object) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves, so that schema changes are part of a transaction
    connection.execute("PRAGMA foreign_keys=ON")


def _begin(connection: Connection) -> None:
    # A writer that begins as a reader fails when another one was quicker; one that announces itself waits its turn.
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def check_file(path: Path) -> None:
    """See that ``path`` is a SQLite file before SQLite touches it.

    Raises:
        BankMissing, BankUnreadable, NotABank
    """
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except FileNotFoundError:
        raise BankMissing(path) from None
    except OSError:
        raise BankUnreadable(path) from None
    if head != _MAGIC:
        raise NotABank(path)


@contextmanager
def telling(bank: Path | str) -> Iterator[None]:
    """Turn what the database says about its surroundings into what the user can mend; our own mistakes pass through."""
    try:
        yield
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", None)
        if code is None and isinstance(error, OperationalError):
            raise BankUnreadable(bank) from error  # a server that does not answer
        meaning = _MEANINGS.get(code & 0xFF) if code is not None else None  # the low byte is the primary code
        if meaning is None:
            raise
        raise meaning(bank) from error


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction; readers go on reading meanwhile, and at the end the bank is a single file again."""
    _set_journal(engine, "WAL")
    try:
        with engine.connect().execution_options(begin="BEGIN IMMEDIATE") as connection, connection.begin():
            yield connection
    finally:
        _set_journal(engine, "DELETE")


def _set_journal(engine: Engine, mode: str) -> None:
    """Change how SQLite journals; while others have the file open it stays as it is, and the next writer tidies up."""
    if engine.dialect.name != "sqlite":
        return
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        try:
            driver.execute(f"PRAGMA journal_mode={mode}")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                raise

"""Connections to a collection: SQLite's settings, and its complaints told as what they mean for the learner."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from quizapp.study.errors import CollectionFault, CollectionTrouble

APPLICATION_ID = 0x4A4E434F
"""``JNCO`` in the file's header tells a collection from every other SQLite file."""

BUSY_TIMEOUT_S = 2.0
"""How long to wait for another program's transaction."""

_FAULTS = {
    sqlite3.SQLITE_BUSY: CollectionFault.BUSY,
    sqlite3.SQLITE_LOCKED: CollectionFault.BUSY,
    sqlite3.SQLITE_NOTADB: CollectionFault.NOT_A_COLLECTION,
    sqlite3.SQLITE_CORRUPT: CollectionFault.DAMAGED,
    sqlite3.SQLITE_READONLY: CollectionFault.READ_ONLY,
    sqlite3.SQLITE_PERM: CollectionFault.READ_ONLY,
    sqlite3.SQLITE_FULL: CollectionFault.DISK_FULL,
    sqlite3.SQLITE_CANTOPEN: CollectionFault.UNREADABLE,
    sqlite3.SQLITE_IOERR: CollectionFault.UNREADABLE,
}


def connect(path: Path) -> Engine:
    """An engine on the file; it is opened at the first use."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        json_serializer=partial(json.dumps, ensure_ascii=False, separators=(",", ":")),
        connect_args={"timeout": BUSY_TIMEOUT_S},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, record: object) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves, so that changes to tables are part of a transaction
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=FULL")  # an answer acknowledged survives a power cut


def _begin(connection: Connection) -> None:
    # Who begins as a reader and then writes fails where another writer was quicker; announced, it waits its turn.
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn what the database says about its surroundings into what the learner can mend; our own mistakes pass."""
    try:
        yield
    except DBAPIError as error:
        raise _told(path, error.orig) or error from error
    except sqlite3.Error as error:
        raise _told(path, error) or error from error


def _told(path: Path, error: Any) -> CollectionTrouble | None:
    code = getattr(error, "sqlite_errorcode", None)
    fault = None if code is None else _FAULTS.get(code & 0xFF)  # the low byte is the primary code
    return None if fault is None else CollectionTrouble(path, fault)


@contextmanager
def reading(engine: Engine, path: Path) -> Iterator[Connection]:
    """One consistent view of the file."""
    with telling(path), engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine, path: Path) -> Iterator[Connection]:
    """One transaction: on disk whole when the block ends, or not at all."""
    with telling(path), engine.connect().execution_options(begin="BEGIN IMMEDIATE") as connection, connection.begin():
        yield connection

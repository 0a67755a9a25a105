"""Versions of a collection's tables: new files get the latest, older ones are carried forward after a copy was made."""

from __future__ import annotations

import sqlite3
import time
import uuid
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, text
from sqlalchemy.engine.interfaces import DBAPICursor

from quizapp.store.engine import APPLICATION_ID, BUSY_TIMEOUT_S, connect, reading, telling, writing
from quizapp.store.models import Base, MetaRow
from quizapp.study.card import to_epoch_ms
from quizapp.study.errors import CollectionFault, CollectionTrouble

LATEST = 3
"""Number of the newest revision in ``migrations/versions``; ``PRAGMA user_version`` of the files."""
_PAUSE_S = 0.01

_ALEMBIC_TABLE = """
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
"""
_MAGIC = b"SQLite format 3\0"


def opened(path: Path, now: datetime) -> Engine:
    """An engine on the collection at ``path``, which is made where there is none, and brought to the latest version.

    A copy named after the old version stays beside a file that is carried forward.

    Raises:
        CollectionTrouble
    """
    fresh = _is_fresh(path)
    engine = connect(path)
    try:
        if fresh:
            with writing(engine, path) as connection:
                if _header(connection) == (0, 0):  # not so where another program made it this very moment
                    create(connection, now)
        _make_current(engine, path)
        with telling(path), closing(engine.raw_connection()) as raw:
            _use_wal(raw.cursor())
    except BaseException:
        engine.dispose()
        raise
    return engine


def create(connection: Connection, now: datetime) -> None:
    """Make every table of the latest version and stamp it. The migrations end in the same tables; a test compares."""
    Base.metadata.create_all(connection)
    connection.execute(text(_ALEMBIC_TABLE))
    connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": f"{LATEST:04}"})
    connection.execute(insert(MetaRow).values(id=1, uuid=str(uuid.uuid4()), created=to_epoch_ms(now)))
    _stamp(connection)


def _use_wal(cursor: DBAPICursor) -> None:
    """Let readers and the writer not wait for each other.

    SQLite changes the journal only when nobody else has the file, and does not wait for that itself: we do.
    """
    give_up = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(_PAUSE_S)
        else:
            return


def _is_fresh(path: Path) -> bool:
    """Whether nothing is there yet; whatever is there has to be a SQLite file before SQLite touches it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except FileNotFoundError:
        return True
    except OSError:
        raise CollectionTrouble(path, CollectionFault.UNREADABLE) from None
    if head and head != _MAGIC:
        raise CollectionTrouble(path, CollectionFault.NOT_A_COLLECTION)
    return not head


def _header(connection: Connection) -> tuple[int, int]:
    """What kind of file it is, and in which version."""
    kind = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    return int(kind), int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _stamp(connection: Connection) -> None:
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={LATEST}")


def _make_current(engine: Engine, path: Path) -> None:
    with reading(engine, path) as connection:
        kind, version = _header(connection)
    if kind != APPLICATION_ID:
        raise CollectionTrouble(path, CollectionFault.NOT_A_COLLECTION)
    if version > LATEST:
        raise CollectionTrouble(path, CollectionFault.NEWER)
    if version < LATEST:
        _back_up(path, version)
        _migrate(engine, path)


def _back_up(path: Path, version: int) -> None:
    """Leave ``NAME.v1.bak`` beside the file: whole also where the journal holds a part of it."""
    copy = path.with_name(f"{path.name}.v{version}.bak")
    with telling(path), closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)


def _migrate(engine: Engine, path: Path) -> None:
    from alembic import command  # noqa: PLC0415 - a third of a second that only an old file is worth
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "quizapp.store:migrations")
    with writing(engine, path) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        _stamp(connection)

"""Versions of a bank's tables: new banks get the latest, older ones are carried forward after a copy was made."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from questions.bank.engine import APPLICATION_ID, file_of, telling
from questions.bank.models import Base
from questions.errors import BankNotWritable, NewerBank, NotABank

LATEST = 4
"""Number of the newest revision in ``migrations/versions``; ``PRAGMA user_version`` of the files."""

_ALEMBIC_TABLE = """
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
"""


def create(connection: Connection) -> None:
    """Make every table of the latest version and stamp it. The migrations end in the same tables; a test compares."""
    Base.metadata.create_all(connection)
    connection.execute(text(_ALEMBIC_TABLE))
    connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": f"{LATEST:04}"})
    stamp(connection, LATEST)


def stamp(connection: Connection, version: int) -> None:
    """Write what kind of file this is into its header, for ``file`` and for us."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={version}")


def make_current(engine: Engine) -> None:
    """Check that ``engine`` is on a bank, and bring it to the latest version.

    Raises:
        NotABank, NewerBank, BankNotWritable, BankBusy
    """
    bank = str(engine.url.database if file_of(engine.url) else engine.url)
    with telling(bank), engine.connect() as connection:
        version = _version(connection, bank)
    if version > LATEST:
        raise NewerBank(bank)
    if version < LATEST:
        _back_up(engine.url, version)
        with telling(bank):
            _migrate(engine)


def _version(connection: Connection, bank: str) -> int:
    if connection.dialect.name == "sqlite":
        if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID:
            raise NotABank(bank)
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    try:
        return int(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    except DBAPIError as error:
        raise NotABank(bank) from error


def _back_up(address: URL, version: int) -> None:
    """Leave ``NAME.v1.bak`` beside the file: whole also where a journal holds a part of it."""
    path = file_of(address)
    if path is None:
        return
    copy = path.with_name(f"{path.name}.v{version}.bak")
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    except sqlite3.OperationalError as error:
        raise BankNotWritable(Path(path)) from error


def _migrate(engine: Engine) -> None:
    from alembic import command  # noqa: PLC0415 - a third of a second that only an old bank is worth
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "questions.bank:migrations")
    with engine.connect().execution_options(begin="BEGIN IMMEDIATE") as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        stamp(connection, LATEST)

"""How the parts of a bank get at its tables."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, select, update
from sqlalchemy.orm import Session

from questions.bank.engine import telling, writing
from questions.bank.models import MetaRow


@dataclass
class Door:
    """One bank's engine and name, and the state of its content as last seen here."""

    engine: Engine
    address: Path | str
    revision: int = 0
    """Another number after every change of the content."""

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session to read with."""
        with telling(self.address), Session(self.engine) as session:
            yield session

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """A plain connection, for reading thousands of rows."""
        with telling(self.address), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that leaves questions and facts alone."""
        with telling(self.address), writing(self.engine) as connection:
            yield connection

    @contextmanager
    def changing(self) -> Iterator[Connection]:
        """One transaction that changes the content."""
        with self.writing() as connection:
            yield connection
            connection.execute(update(MetaRow).values(revision=MetaRow.revision + 1))
            revision = connection.execute(select(MetaRow.revision)).scalar_one()
        self.revision = revision


def utc_now() -> str:
    """Now, as moments are written into a bank."""
    return datetime.now(UTC).isoformat(timespec="seconds")

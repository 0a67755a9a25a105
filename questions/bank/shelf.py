"""A teacher's papers, in a bank."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select, update

from questions.bank.door import Door, utc_now
from questions.bank.models import PaperRow


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """A paper as it is kept."""

    id: str
    title: str
    content: Mapping[str, Any]
    """A JSON object; ``questions.papers`` writes and reads it."""
    modified: str
    """UTC, ISO 8601."""


class Shelf:
    """A bank's papers."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[KeptPaper]:
        """Every paper, the one changed last first."""
        with self._door.reading() as session:
            rows = session.scalars(select(PaperRow).order_by(PaperRow.modified.desc(), PaperRow.id))
            return [KeptPaper(row.id, row.title, row.content, row.modified) for row in rows]

    def paper(self, paper_id: str) -> KeptPaper:
        """One paper; raises KeyError where there is none."""
        with self._door.reading() as session:
            row = session.get(PaperRow, paper_id)
            if row is None:
                raise KeyError(paper_id)
            return KeptPaper(row.id, row.title, row.content, row.modified)

    def put(self, paper_id: str, title: str, content: Mapping[str, Any]) -> None:
        """Keep a paper, in place of what it was before."""
        now = utc_now()
        columns = {"title": title, "content": dict(content), "modified": now}
        with self._door.writing() as connection:
            changed = connection.execute(update(PaperRow).where(PaperRow.id == paper_id).values(columns))
            if not changed.rowcount:
                connection.execute(insert(PaperRow).values(columns | {"id": paper_id, "created": now}))

    def remove(self, paper_id: str) -> None:
        """Throw a paper away."""
        with self._door.writing() as connection:
            connection.execute(delete(PaperRow).where(PaperRow.id == paper_id))

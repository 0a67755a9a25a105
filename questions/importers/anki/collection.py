"""The collection inside an Anki package: note types and notes, of the old layout and the new.

A package is a zip with a SQLite file, packed once more in newer ones. It is opened in memory, read only, with nothing
of its schema trusted and with an end to its patience.
"""

from __future__ import annotations

import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from questions.documents.archive import MOST_BYTES
from questions.errors import ImportReason, UnreadableImport
from questions.importers.fields import RecordKind
from questions.importers.limits import opened_archive

MOST_PACKED = 1 << 30
"""Bytes of a package: decks bring their pictures and sounds, which are not unpacked."""
MOST_NOTES = 100_000
_STEPS = 1000
_MOST_STEPS = 200_000
"""Times a thousand instructions of SQLite: some seconds."""
_CLOZE = b"\x08\x01"
"""How the settings of a note type begin where it is a cloze."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note: its fields are HTML, in the order of its type's."""

    note_type: RecordKind
    values: tuple[str, ...]
    tags: tuple[str, ...] = ()
    deck: str = ""
    """Of its first card, its branches parted by ``::``."""
    cards: int = 1
    """How many it makes."""


@contextmanager
def opened_collection(path: Path) -> Iterator[sqlite3.Connection]:
    """The collection of the package at ``path``.

    Raises:
        UnreadableImport: no package, damaged, or too large.
    """
    with opened_archive(path, MOST_PACKED) as archive:
        if "collection.anki21b" in archive.names:
            data = _unpacked(path, archive.read("collection.anki21b"))
        else:
            data = archive.read("collection.anki21" if "collection.anki21" in archive.names else "collection.anki2")
    if not data.startswith(b"SQLite format 3\0"):
        raise UnreadableImport(path, ImportReason.OTHER_FORMAT)
    connection = sqlite3.connect(":memory:")
    try:
        connection.deserialize(_without_journal(data))
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("PRAGMA query_only=ON")
        connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
        patience = iter(range(_MOST_STEPS))
        connection.set_progress_handler(lambda: next(patience, None) is None, _STEPS)
        yield connection
    except (sqlite3.Error, OverflowError):
        raise UnreadableImport(path, ImportReason.OTHER_FORMAT) from None
    finally:
        connection.close()


def _without_journal(data: bytes) -> bytes:
    """``data`` as a database that says of itself that it has no journal: with one it cannot be opened in memory."""
    return data[:18] + b"\x01\x01" + data[20:]


def note_types(connection: sqlite3.Connection) -> dict[int, RecordKind]:
    """The kinds of notes, by their ids."""
    if "notetypes" not in _tables(connection):
        (models,) = connection.execute("SELECT models FROM col").fetchone()
        return {int(number): _of_old_layout(int(number), model) for number, model in json.loads(models).items()}
    fields: dict[int, list[str]] = {}
    for number, name in connection.execute("SELECT ntid, name FROM fields ORDER BY ntid, ord"):
        fields.setdefault(number, []).append(str(name))
    return {
        number: RecordKind(number, str(name), tuple(fields.get(number, ())), bytes(config).startswith(_CLOZE))
        for number, name, config in connection.execute("SELECT id, name, config FROM notetypes")
    }


def notes(connection: sqlite3.Connection) -> Iterator[Note]:
    """Every note whose kind is known, in the order in which they were made."""
    tables = _tables(connection)
    if "notes" not in tables:
        raise sqlite3.DatabaseError("no table of notes")
    kinds, names = note_types(connection), _decks(connection)
    cards: dict[int, tuple[int, int]] = {}
    if "cards" in tables:
        counted = "SELECT nid, did, COUNT(*) FROM (SELECT nid, did FROM cards ORDER BY nid, ord) GROUP BY nid LIMIT ?"
        cards = {nid: (did, count) for nid, did, count in connection.execute(counted, (MOST_NOTES,))}
    rows = connection.execute("SELECT id, mid, tags, flds FROM notes ORDER BY id LIMIT ?", (MOST_NOTES,))
    for number, mid, tags, fields in rows:
        if (kind := kinds.get(mid)) is not None:
            values = str(fields).split("\x1f")
            deck, count = cards.get(number, (0, 1))
            yield Note(kind, tuple(values[: len(kind.fields)]), tuple(str(tags).split()), names.get(deck, ""), count)


def _decks(connection: sqlite3.Connection) -> dict[int, str]:
    """The names of the decks, by their ids."""
    if "decks" in _tables(connection):
        told = connection.execute("SELECT id, name FROM decks LIMIT ?", (MOST_NOTES,))
        return {number: str(name).replace("\x1f", "::") for number, name in told}
    (decks,) = connection.execute("SELECT decks FROM col").fetchone()
    return {int(number): str(deck["name"]) for number, deck in json.loads(decks).items()}


def _tables(connection: sqlite3.Connection) -> set[str]:
    """The names of real tables: a view could go on for ever."""
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _of_old_layout(number: int, model: dict[str, object]) -> RecordKind:
    fields = model["flds"]
    assert isinstance(fields, list)
    return RecordKind(number, str(model["name"]), tuple(str(each["name"]) for each in fields), model.get("type") == 1)


def _unpacked(path: Path, packed: bytes) -> bytes:
    from zstandard import ZstdDecompressor, ZstdError  # noqa: PLC0415 - old packages do without

    try:
        data = ZstdDecompressor().stream_reader(io.BytesIO(packed)).read(MOST_BYTES + 1)
    except ZstdError:
        raise UnreadableImport(path, ImportReason.OTHER_FORMAT) from None
    if len(data) > MOST_BYTES:
        raise UnreadableImport(path, ImportReason.TOO_LARGE)
    return data

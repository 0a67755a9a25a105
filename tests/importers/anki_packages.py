"""Anki packages made by hand, in the layouts of old and new versions."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Sequence
from pathlib import Path

import zstandard

BASIC = (1, "基本型", ("正面", "背面"), False)
CLOZE = (2, "克漏字", ("文字", "背面額外資訊"), True)

Kind = tuple[int, str, tuple[str, ...], bool]
Notes = Sequence[tuple[int, str]]
"""The id of the type, and the fields parted by ``|``."""


def _collection(statements: Sequence[tuple[str, Sequence[object]]], notes: Notes) -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
    connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT, mid INTEGER, tags TEXT, flds TEXT)")
    for statement, values in statements:
        connection.execute(statement, values)
    for number, (mid, fields) in enumerate(notes):
        note = (number, str(number), mid, "", fields.replace("|", "\x1f"))
        connection.execute("INSERT INTO notes VALUES (?, ?, ?, ?, ?)", note)
    connection.commit()
    return connection.serialize()


def old_layout(kinds: Sequence[Kind], notes: Notes) -> bytes:
    models = {
        str(number): {"name": name, "flds": [{"name": each} for each in fields], "type": int(cloze)}
        for number, name, fields, cloze in kinds
    }
    return _collection(
        [
            ("CREATE TABLE col (models TEXT, decks TEXT)", ()),
            ("INSERT INTO col VALUES (?, '{}')", (json.dumps(models),)),
        ],
        notes,
    )


def new_layout(kinds: Sequence[Kind], notes: Notes) -> bytes:
    statements: list[tuple[str, Sequence[object]]] = [
        ("CREATE TABLE notetypes (id INTEGER PRIMARY KEY, name TEXT COLLATE unicase, config BLOB)", ()),
        ("CREATE TABLE decks (id INTEGER PRIMARY KEY, name TEXT COLLATE unicase)", ()),
        ("CREATE TABLE fields (ntid INTEGER, ord INTEGER, name TEXT COLLATE unicase)", ()),
    ]
    for number, name, fields, cloze in kinds:
        statements.append(
            ("INSERT INTO notetypes VALUES (?, ?, ?)", (number, name, b"\x08\x01\x1a" if cloze else b"\x1a"))
        )
        for place, each in enumerate(fields):
            statements.append(("INSERT INTO fields VALUES (?, ?, ?)", (number, place, each)))
    return _collection(statements, notes)


def package(path: Path, name: str, collection: bytes) -> Path:
    """A package that holds ``collection`` under ``name``, packed as new versions pack it where it is one of theirs."""
    with zipfile.ZipFile(path, "w") as file:
        if name.endswith("b"):
            file.writestr("collection.anki2", b"please update")
            collection = zstandard.compress(collection)
        file.writestr(name, collection)
    return path

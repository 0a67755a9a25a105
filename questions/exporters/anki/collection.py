"""An Anki collection of schema 11, which every version of Anki since 2.1 imports, made in memory.

Written with sqlite3 alone, since ten thousand notes shall take less than a second.
The tables are those that Anki's importer asks for.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha1
from typing import Any

from questions.exporters.anki.note_types import NOTE_TYPES, SORT_FIELD, NoteType, as_row

_SCHEMA = """
create table col (
    id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,
    dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null,
    decks text not null, dconf text not null, tags text not null
);
create table notes (
    id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
    tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null,
    data text not null
);
create table cards (
    id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,
    usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null,
    factor integer not null, reps integer not null, lapses integer not null, left integer not null,
    odue integer not null, odid integer not null, flags integer not null, data text not null
);
create table revlog (
    id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null,
    lastIvl integer not null, factor integer not null, time integer not null, type integer not null
);
create table graves (usn integer not null, oid integer not null, type integer not null);
"""

_FIRST_ID = 1_763_700_100_000
"""Ids of notes and cards count from here; Anki gives others to those that are taken, and goes by guids."""

_NOTE = "insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')"
_CARD = "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')"


@dataclass(frozen=True, slots=True)
class Note:
    """A note with its one card."""

    guid: str
    """What Anki knows it by when it comes again."""
    note_type: NoteType
    fields: list[str]
    tags: str
    """Separated by blanks, one at each end."""
    modified: int
    """Seconds since 1970: Anki takes a note only if it is newer than its own."""


def made(notes: Iterable[Note], deck_id: int, deck_name: str, now: int) -> tuple[bytes, int]:
    """The file of a collection with one deck, and how many notes are in it; ``now`` in seconds since 1970."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(_SCHEMA)
        database.execute(
            "insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
            (
                now,
                now * 1000,
                now * 1000,
                json.dumps({"nextPos": 1, "curDeck": deck_id, "activeDecks": [deck_id], "sortType": "noteFld"}),
                json.dumps({str(each.id): as_row(each, deck_id, now) for each in NOTE_TYPES}),
                json.dumps({"1": _deck(1, "Default", now), str(deck_id): _deck(deck_id, deck_name, now)}),
                json.dumps({"1": _DECK_OPTIONS}),
            ),
        )
        count = 0
        cards: list[tuple[int, ...]] = []
        rows = []
        for count, note in enumerate(notes, 1):
            number = _FIRST_ID + count
            rows.append(_row(number, note))
            cards.append((number, number, deck_id, note.modified, count))
        database.executemany(_NOTE, rows)
        database.executemany(_CARD, cards)
        database.commit()
        return database.serialize(), count


def _row(number: int, note: Note) -> tuple[Any, ...]:
    return (
        number,
        note.guid,
        note.note_type.id,
        note.modified,
        note.tags,
        "\x1f".join(note.fields),
        note.fields[SORT_FIELD],
        int(sha1(note.fields[0].encode(), usedforsecurity=False).hexdigest()[:8], 16),
    )


def _deck(deck_id: int, name: str, now: int) -> dict[str, Any]:
    today = {each: [0, 0] for each in ("newToday", "revToday", "lrnToday", "timeToday")}
    return {
        "id": deck_id,
        "name": name,
        "mod": now,
        "usn": -1,
        "desc": "",
        "dyn": 0,
        "conf": 1,
        "collapsed": False,
        "browserCollapsed": False,
        "extendNew": 0,
        "extendRev": 0,
    } | today


_DECK_OPTIONS: dict[str, Any] = {
    "id": 1,
    "name": "Default",
    "mod": 0,
    "usn": 0,
    "maxTaken": 60,
    "autoplay": True,
    "timer": 0,
    "replayq": True,
    "dyn": False,
    "new": {"bury": True, "delays": [1.0, 10.0], "initialFactor": 2500, "ints": [1, 4, 0], "order": 1, "perDay": 20},
    "rev": {"bury": True, "ease4": 1.3, "ivlFct": 1.0, "maxIvl": 36500, "perDay": 200, "hardFactor": 1.2},
    "lapse": {"delays": [10.0], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0.0},
}
"""Anki's own; an import leaves the learner's as they are."""

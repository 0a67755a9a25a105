"""Tags and decks of notes as what people file questions under."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from questions.importers.anki.collection import Note
from questions.importers.tags import cleaned

_OF_ANKI = frozenset(("leech", "marked", "missing-media"))
"""What Anki itself puts on notes."""


def tags_of(note: Note, *, ours: bool) -> tuple[str, ...]:
    """The tags of a note, blanks where Anki has ``_``; for notes of others, the branch of its deck as well.

    What we tell of every question by tags (題型::單選題, 世紀::13) is in the question itself.
    """
    told = [tag for tag in note.tags if tag.lower() not in _OF_ANKI]
    if ours:
        told = [tag for tag in told if tag.partition("::")[0] not in _told_by_us() or "::" not in tag]
    else:
        told.append(note.deck.partition("::")[2])
    return cleaned(tag.replace("_", " ") for tag in told)


@cache
def _told_by_us() -> frozenset[str]:
    """The first words of our own tags, in both scripts."""
    words = tomllib.loads((resources.files("questions.data") / "anki" / "tags.toml").read_text("utf-8"))
    return frozenset(told[name] for told in words.values() for name in ("kind", "difficulty", "century", "source"))

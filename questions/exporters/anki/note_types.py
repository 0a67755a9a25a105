"""The three note types. Their ids and fields never change: Anki would take a changed one for another type.

A field that is needed one day takes the place of a spare one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

FIELDS = (
    "Id",
    "Stem",
    "Kind",
    "Options",
    "Key",
    "Answer",
    "Accepted",
    "Explanation",
    "Evidence",
    "Source",
    "Language",
    "Spare 1",
    "Spare 2",
)
"""Of every note type. Anki takes notes with the same first field for duplicates."""

SORT_FIELD = FIELDS.index("Stem")


@dataclass(frozen=True, slots=True)
class NoteType:
    """One of our note types."""

    id: int
    name: str
    front: str
    """A template of `questions/data/anki`, as the others."""
    back: str
    is_cloze: bool = False


CHOICE = NoteType(1_763_700_000_001, "Jinian Choice", "choice_front.html", "choice_back.html")
"""Options to click, to put in order or to pair, shuffled anew each time, marked on the back."""
CLOZE = NoteType(1_763_700_000_002, "Jinian Cloze", "cloze_front.html", "cloze_back.html", is_cloze=True)
TYPED = NoteType(1_763_700_000_003, "Jinian Typed", "typed_front.html", "typed_back.html")

NOTE_TYPES = (CHOICE, CLOZE, TYPED)


def template(name: str) -> str:
    """The text of a file of `questions/data/anki`."""
    return (resources.files("questions.data") / "anki" / name).read_text("utf-8")


@cache
def filled(name: str) -> str:
    """A template of a card, with what every card says beside the question and what makes options clickable."""
    script = f"<script>\n{template('choice.js')}</script>"
    return template(name).replace("[[proof]]", template("proof.html")).replace("[[script]]", script)


def as_row(note_type: NoteType, deck_id: int, modified: int) -> dict[str, Any]:
    """What a collection holds of a note type; ``modified`` in seconds."""
    return {
        "id": note_type.id,
        "name": note_type.name,
        "type": int(note_type.is_cloze),
        "mod": modified,
        "usn": -1,
        "did": deck_id,
        "sortf": SORT_FIELD,
        "flds": [
            {"name": name, "ord": position, "font": "Arial", "size": 20, "sticky": False, "rtl": False, "media": []}
            for position, name in enumerate(FIELDS)
        ],
        "tmpls": [
            {
                "name": note_type.name,
                "ord": 0,
                "qfmt": filled(note_type.front),
                "afmt": filled(note_type.back),
                "bqfmt": "",
                "bafmt": "",
                "did": None,
            }
        ],
        "css": template("style.css"),
        "req": [[0, "any", [SORT_FIELD]]],
        "latexPre": "",
        "latexPost": "",
        "tags": [],
        "vers": [],
    }

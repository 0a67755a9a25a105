"""Run by itself, with the package ``anki``: takes packages into a new collection and tells what is there after each.

    python anki_reader.py COLLECTION PACKAGE…       prints one JSON array, an object for each package

Between two packages every card is reviewed once, so that the next import finds a schedule to keep.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.notes import Note

LOG = ("new", "updated", "duplicate", "conflicting")


def main() -> None:
    collection = Collection(sys.argv[1])
    said = []
    for package in sys.argv[2:]:
        if said:
            _review_all(collection)
        request = ImportAnkiPackageRequest(package_path=package, options=ImportAnkiPackageOptions())
        log = collection.import_anki_package(request).log
        said.append(
            {name: len(getattr(log, name)) for name in LOG}
            | {
                "decks": [deck.name for deck in collection.decks.all_names_and_ids()],
                "note_types": sorted({note.note_type()["name"] for note in notes(collection)}),
                "notes": {note["Id"]: _note(note) for note in notes(collection)},
            }
        )
    collection.close()
    json.dump(said, sys.stdout)


def notes(collection: Collection) -> list[Note]:
    return [collection.get_note(number) for number in collection.find_notes("")]


def _note(note: Note) -> dict[str, Any]:
    (card,) = note.cards()
    return {
        "guid": note.guid,
        "type": note.note_type()["name"],
        "tags": list(note.tags),
        "fields": dict(note.items()),
        "question": card.question(),
        "answer": card.answer(),
        "due": card.due,
        "reps": card.reps,
    }


def _review_all(collection: Collection) -> None:
    collection.decks.select(next(each.id for each in collection.decks.all_names_and_ids() if each.name != "Default"))
    while (card := collection.sched.getCard()) is not None and card.reps == 0:
        collection.sched.answerCard(card, 4)


main()

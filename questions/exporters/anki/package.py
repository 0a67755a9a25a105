"""``.apkg``: a zip with a collection. A second import updates the notes of the first and leaves their schedule."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from questions.authoring.question import Question
from questions.documents.script import script_of
from questions.exporters.anki.collection import Note, made
from questions.exporters.anki.fields import fields_of, note_type_of
from questions.exporters.anki.tags import Tagging
from questions.exporters.fitting import Fitting
from questions.exporters.format import Format, Options, Written

_FIRST_DECK_ID = 1_763_700_000_000
_DECK_IDS = 10**9


def write(questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    """Write one deck, named after the bank."""
    now = int(time.time())
    fitting = Fitting()
    name = options.title or "Jinian"
    content, count = made(_notes(fitting.those(questions), options, now), _deck_id(name), name, now)
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr("collection.anki2", content)
        package.writestr("media", "{}")
    return Written(count, tuple(fitting.left))


def guid(question_id: str) -> str:
    """What Anki knows a question by, whatever becomes of its wording."""
    return "jinian-" + blake2b(question_id.encode(), digest_size=12).hexdigest()


def _notes(questions: Iterable[Question], options: Options, now: int) -> Iterator[Note]:
    tagging = Tagging(options.language)
    for question in questions:
        yield Note(
            guid(question.id),
            note_type_of(question),
            fields_of(question, options.script or script_of(question.stem)),
            tagging.tags(question, options.tags.get(question.id, ())),
            options.modified.get(question.id, now),
        )


def _deck_id(name: str) -> int:
    """The same for a bank of the same name."""
    return _FIRST_DECK_ID + int.from_bytes(blake2b(name.encode(), digest_size=8).digest()) % _DECK_IDS


FORMAT = Format(name="anki", suffix=".apkg", write=write)

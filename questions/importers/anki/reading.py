"""Anki packages as questions: a front and a back are a typed answer, each gap of a cloze is a question."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from questions.authoring.question import Option, QuestionKind
from questions.errors import ImportReason, UnreadableImport
from questions.importers.anki import clozes, ours
from questions.importers.anki.collection import Note as AnkiNote
from questions.importers.anki.collection import notes, opened_collection
from questions.importers.anki.tags import tags_of
from questions.importers.dating import date_written
from questions.importers.fields import FieldMap, FieldPreview, RecordKind, likely_map
from questions.importers.format import Fields, ImportFormat
from questions.importers.given import Details, Entry, Given, Note, Refusal, Refused
from questions.importers.html_text import plain_text
from questions.importers.seen import Seen
from questions.importers.titles import title_of

SAMPLES = 3
"""Notes of each type that a preview shows."""

_SOUND = re.compile(r"\[sound:[^\]]*\]")
_OCCLUSION = "image-occlusion:"
_ADDRESS = re.compile(r"href=\"(https?://[^\"]{1,2000})\"|(https?://[^\s<>\"]{1,2000})")


def previews(path: Path) -> list[FieldPreview]:
    """The note types of others in a package that have notes, those with most notes first; ours need no choice.

    Raises:
        UnreadableImport: no package, damaged, or too large.
    """
    counts: Counter[RecordKind] = Counter()
    samples: dict[RecordKind, list[tuple[str, ...]]] = {}
    for note in _notes(path):
        if ours.is_ours(note):
            continue
        counts[note.note_type] += 1
        if len(shown := samples.setdefault(note.note_type, [])) < SAMPLES:
            shown.append(tuple(plain_text(value).strip() for value in note.values))
    return [FieldPreview(kind, count, tuple(samples[kind]), likely_map(kind)) for kind, count in counts.most_common()]


def read(path: Path, chosen: Mapping[int, FieldMap] | None = None) -> Iterator[Entry]:
    """The questions of a package; their places are the numbers of their notes.

    Args:
        path: the package.
        chosen: the fields of note types, by their ids, as a person chose them; by default those that names tell.

    Raises:
        UnreadableImport: no package, damaged, or too large.
    """
    return _entries(_notes(path), chosen or {})


def _notes(path: Path) -> list[AnkiNote]:
    with opened_collection(path) as collection:
        try:
            return list(notes(collection))
        except (KeyError, ValueError, TypeError, AttributeError, AssertionError):
            raise UnreadableImport(path, ImportReason.OTHER_FORMAT) from None


def _entries(found: list[AnkiNote], chosen: Mapping[int, FieldMap]) -> Iterator[Entry]:
    for number, note in enumerate(found, 1):
        its = ours.is_ours(note)
        fields = None if its else chosen.get(note.note_type.id) or likely_map(note.note_type)
        title = _title(note, "Stem" if its else fields.question if fields else "")
        try:
            if its:
                given = [ours.given_of(note)]
            elif fields is not None:
                given = _mapped(note, fields)
            else:
                raise Refused(Refusal.KIND)
        except Refused as refused:
            yield Entry(number, title, refused.refusal)
        else:
            tags = tags_of(note, ours=its)
            yield from (Entry(number, title, replace(each, tags=tags)) for each in given)


def _title(note: AnkiNote, field: str) -> str:
    """The beginning of a field, or of the first that says anything where that is a picture."""
    named = sorted(zip(note.note_type.fields, note.values, strict=False), key=lambda pair: pair[0] != field)
    return next((title for _, value in named if (title := title_of(plain_text(value)))), "")


def _mapped(note: AnkiNote, fields: FieldMap) -> list[Given]:
    values = dict(zip(note.note_type.fields, note.values, strict=False))
    seen = _Fields(values)
    if note.note_type.is_cloze:
        given = _clozes(values.get(fields.question, ""), seen)
    else:
        given = [_asked(seen, fields)]
        if note.cards > 1:
            seen.notes[Note.REVERSED] = None
    explanation, details = seen.aside(fields.explanation), seen.details(fields)
    return [
        replace(each, explanation=explanation, details=details, notes=tuple(dict.fromkeys((*each.notes, *seen.notes))))
        for each in given
    ]


def _asked(seen: _Fields, fields: FieldMap) -> Given:
    stem, answer = seen.needed(fields.question), seen.needed(fields.answer)
    wrong = [text for field in fields.wrong if (text := seen.needed(field)).strip()]
    if wrong:
        options = (Option(answer, True), *(Option(text, False) for text in wrong))
        return Given(QuestionKind.SINGLE_CHOICE, stem, options)
    return Given(QuestionKind.TEXT_ENTRY, stem, (), (answer,) if answer.strip() else ())


def _clozes(text: str, seen: _Fields) -> list[Given]:
    if _OCCLUSION in text:
        raise Refused(Refusal.PICTURE)
    numbers = clozes.numbers_in(text)
    if not numbers:
        raise Refused(Refusal.NO_KEY)
    given = []
    for number in numbers:
        stem, answer = clozes.gap(text, number)
        given.append(Given(QuestionKind.CLOZE, seen.read(stem), (), (seen.read(answer),)))
    return given


class _Fields:
    """The fields of one note, and what was lost in reading them."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self._seen = Seen()
        self.notes = self._seen.notes

    def read(self, text: str) -> str:
        """HTML as people see it; raises `Refused` where it is only a picture or a sound."""
        silent = _SOUND.sub("", text)
        if silent != text:
            self.notes[Note.PICTURE] = None
            if not silent.strip():
                raise Refused(Refusal.PICTURE)
        return self._seen.html(silent)

    def needed(self, field: str) -> str:
        """A field without which nothing can be asked; raises `Refused` as `read`."""
        return self.read(self._values.get(field, ""))

    def aside(self, field: str) -> str:
        """A field that need not say anything."""
        return self._seen.aside(self._values.get(field, ""), self.read)

    def details(self, fields: FieldMap) -> Details:
        """When it was and where it stands."""
        source = self._values.get(fields.source, "")
        address = _ADDRESS.search(source)
        said = self.aside(fields.date)
        return Details(
            date=date_written(said) if said.strip() else None,
            document=" ".join(self.aside(fields.source).split()),
            url=(address[1] or address[2]) if address else "",
        )


FORMAT = ImportFormat(name="anki", suffixes=(".apkg", ".colpkg"), read=read, fields=Fields(previews, read))

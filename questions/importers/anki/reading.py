"""Anki packages as questions: a front and a back are a typed answer, each gap of a cloze is a question."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from questions.authoring.question import QuestionKind
from questions.errors import ImportReason, UnreadableImport
from questions.importers.anki import ours
from questions.importers.anki.collection import Note as AnkiNote
from questions.importers.anki.collection import NoteType, notes, opened_collection
from questions.importers.anki.mapping import FieldMap, likely_map
from questions.importers.format import ImportFormat
from questions.importers.given import Entry, Given, Note, Refusal, Refused
from questions.importers.html_text import has_markup, has_picture, plain_text
from questions.importers.titles import title_of
from questions.importers.wording import BLANK

SAMPLES = 3
"""Notes of each type that a preview shows."""

_GAP = re.compile(r"\{\{c(?P<number>\d+)::(?P<answer>.*?)(?:::(?P<hint>.*?))?\}\}", re.DOTALL)
_SOUND = re.compile(r"\[sound:[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Preview:
    """A note type of a package, for a person to choose its fields."""

    note_type: NoteType
    count: int
    """How many notes are of it."""
    samples: tuple[tuple[str, ...], ...]
    """The first notes' values as plain text, field by field."""
    likely: FieldMap | None
    """The fields that their names tell."""


def previews(path: Path) -> list[Preview]:
    """The note types of a package that have notes, those with most notes first.

    Raises:
        UnreadableImport: no package, damaged, or too large.
    """
    counts: Counter[NoteType] = Counter()
    samples: dict[NoteType, list[tuple[str, ...]]] = {}
    for note in _notes(path):
        counts[note.note_type] += 1
        if len(shown := samples.setdefault(note.note_type, [])) < SAMPLES:
            shown.append(tuple(plain_text(value).strip() for value in note.values))
    return [Preview(kind, count, tuple(samples[kind]), likely_map(kind)) for kind, count in counts.most_common()]


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
        title = title_of(plain_text(note.values[1] if ours.is_ours(note) and len(note.values) > 1 else note.values[0]))
        try:
            given = [ours.given_of(note)] if ours.is_ours(note) else _mapped(note, chosen)
        except Refused as refused:
            yield Entry(number, title, refused.refusal)
        else:
            yield from (Entry(number, title, each) for each in given)


def _mapped(note: AnkiNote, chosen: Mapping[int, FieldMap]) -> list[Given]:
    fields = chosen.get(note.note_type.id) or likely_map(note.note_type)
    if fields is None:
        raise Refused(Refusal.KIND)
    values = dict(zip(note.note_type.fields, note.values, strict=False))
    texts = _Texts()
    stem, explanation = values.get(fields.stem, ""), texts.plain(values.get(fields.explanation, ""))
    if not note.note_type.is_cloze:
        answer = texts.plain(values.get(fields.answer, ""))
        front = texts.plain(stem)
        accepted = (answer,) if answer.strip() else ()
        return [Given(QuestionKind.TEXT_ENTRY, front, (), accepted, explanation=explanation, notes=tuple(texts.notes))]
    numbers = sorted({int(gap["number"]) for gap in _GAP.finditer(stem)})
    if not numbers:
        raise Refused(Refusal.NO_KEY)
    return [_of_gap(stem, number, explanation, texts) for number in numbers]


def _of_gap(text: str, number: int, explanation: str, texts: _Texts) -> Given:
    """The question of the gaps of one number; all others are filled."""
    answers = [gap["answer"] for gap in _GAP.finditer(text) if int(gap["number"]) == number]
    shown = _GAP.sub(lambda gap: BLANK if int(gap["number"]) == number else gap["answer"], text)
    answer = texts.plain(answers[0])
    stem = texts.plain(shown)
    if len(answers) > 1:
        raise Refused(Refusal.KIND)  # several gaps to be filled at once
    return Given(QuestionKind.CLOZE, stem, (), (answer,), explanation=explanation, notes=tuple(texts.notes))


class _Texts:
    """Takes the HTML from fields, and remembers what was lost with it."""

    def __init__(self) -> None:
        self.notes: dict[Note, None] = {}

    def plain(self, value: str) -> str:
        text = _SOUND.sub("", value)
        if has_picture(text) or text != value:
            self.notes[Note.PICTURE] = None
        elif has_markup(text):
            self.notes[Note.MARKUP] = None
        return plain_text(text)


FORMAT = ImportFormat(name="anki", suffixes=(".apkg", ".colpkg"), read=read)

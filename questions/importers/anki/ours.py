"""Notes of our own types: questions of all kinds come back with their ids."""

from __future__ import annotations

import re
from collections.abc import Mapping

from questions.authoring.question import Option, QuestionKind
from questions.importers.anki.collection import Note
from questions.importers.given import Details, Given, Refusal, Refused
from questions.importers.html_text import plain_text
from questions.importers.wording import BLANK

_NAMES = frozenset(("Jinian Choice", "Jinian Cloze", "Jinian Typed"))
_ITEM = re.compile(r"<li>(.*?)</li>", re.DOTALL)
_PAIR = re.compile(r"<tr><td>(.*?)</td><td>(.*?)</td></tr>", re.DOTALL)
_GAP = re.compile(r"\{\{c1::.*?\}\}", re.DOTALL)


def is_ours(note: Note) -> bool:
    """Whether a note is of a type that we make."""
    return note.note_type.name in _NAMES


def given_of(note: Note) -> Given:
    """The question of such a note; raises `Refused` where its fields were damaged."""
    fields = dict(zip(note.note_type.fields, note.values, strict=False))
    try:
        kind = QuestionKind(fields["Kind"])
        answer, stem = plain_text(fields["Answer"]), _GAP.sub(BLANK, fields["Stem"])
        accepted = [answer, *filter(None, plain_text(fields["Accepted"]).split("／"))]
        typed = kind in {QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE}
        return Given(
            kind=kind,
            stem=plain_text(stem),
            options=() if typed else _options(kind, fields),
            accepted=tuple(accepted) if typed else (),
            answer=answer,
            explanation=plain_text(fields["Explanation"]),
            id=plain_text(fields["Id"]),
            shortened=True,
            details=Details(evidence=plain_text(fields["Evidence"]), document=plain_text(fields["Source"])),
        )
    except (KeyError, ValueError, IndexError):
        raise Refused(Refusal.MALFORMED) from None


def _options(kind: QuestionKind, fields: Mapping[str, str]) -> tuple[Option, ...]:
    key = [int(place) for place in fields["Key"].split(",")]
    if kind is QuestionKind.MATCH:
        rows = [(plain_text(left), plain_text(right)) for left, right in _PAIR.findall(fields["Options"])]
        return tuple(Option(left, True, rows[place][1]) for (left, _), place in zip(rows, key, strict=True))
    texts = [plain_text(text) for text in _ITEM.findall(fields["Options"])]
    if kind is QuestionKind.ORDER:
        return tuple(Option(texts[place], True) for place in key)
    return tuple(Option(text, place in key) for place, text in enumerate(texts))

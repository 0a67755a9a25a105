"""What ``import --preview`` prints: the fields of the file, and its first questions as they would be taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

import typer

from questions.cli.messages import say
from questions.importers.fields import FieldMap, FieldPreview, Role, likely_map, mapped
from questions.importers.format import ImportFormat
from questions.importers.given import Entry, Given, Note, Refusal, Refused
from questions.importers.making import key_shown, prepared

FIRST = 10
"""Questions that are shown."""
_HINT = "--field"


def chosen_fields(path: Path, form: ImportFormat, choices: Iterable[str]) -> dict[int, FieldMap]:
    """The fields that ``ROLE=FIELD`` choose for the kinds of records; raises Typer's error for a wrong call."""
    pairs = [_pair(choice) for choice in choices]
    if not pairs:
        return {}
    if form.fields is None:
        raise typer.BadParameter(say("import_no_fields", name=form.name), param_hint=_HINT)
    kinds = [preview.kind for preview in form.fields.preview(path)]
    known = dict.fromkeys(field for kind in kinds for field in kind.fields)
    if missing := [field for _, field in pairs if field not in known]:
        told = say("import_field_unknown", fields=", ".join(missing), known=", ".join(known))
        raise typer.BadParameter(told, param_hint=_HINT)
    maps = {kind.id: mapped(kind, pairs) for kind in kinds}
    return {number: each for number, each in maps.items() if each is not None}


def _pair(choice: str) -> tuple[Role, str]:
    role, equals, field = choice.partition("=")
    if not equals or role not in set(Role):
        raise typer.BadParameter(" ".join(f"{each.value}=…" for each in Role), param_hint=_HINT)
    return Role(role), field


def preview_lines(path: Path, form: ImportFormat, fields: Mapping[int, FieldMap]) -> Iterator[str]:
    """The lines, for people."""
    if form.fields is not None:
        for preview in form.fields.preview(path):
            yield from _fields(preview, fields.get(preview.kind.id) or likely_map(preview.kind))
    entries = form.fields.read(path, fields) if form.fields and fields else form.read(path)
    for entry in islice(entries, FIRST):
        yield f"{entry.place}. {_taken(entry)}"


def _fields(preview: FieldPreview, fields: FieldMap | None) -> Iterator[str]:
    yield say("preview_kind", name=preview.kind.name, count=preview.count)
    first: Sequence[str] = preview.samples[0] if preview.samples else ()
    for place, field in enumerate(preview.kind.fields):
        role = fields.role_of(field) if fields else None
        word = say(f"role_{role.value}") if role else "–"
        sample = " ".join(first[place].split())[:40] if place < len(first) else ""
        yield f"    {field} = {word}    {sample}".rstrip()


def _taken(entry: Entry) -> str:
    content: Given | Refusal = entry.content
    if isinstance(content, Given):
        try:
            given = prepared(content)
        except Refused as refused:
            content = refused.refusal
        else:
            return _said(given)
    return f"{entry.title}: {say(content)}"


def _said(given: Given) -> str:
    notes: tuple[Note, ...] = given.notes
    told = [
        given.stem,
        *(f"({'x' if option.correct else ' '}) {_option(option.text, option.match)}" for option in given.options),
    ]
    line = " / ".join(" ".join(text.split()) for text in told)
    line += f" → {key_shown(given)}"
    if given.explanation:
        line += " | " + " ".join(given.explanation.split())
    return line + "".join(f" [{say(note)}]" for note in notes)


def _option(text: str, match: str) -> str:
    return f"{text} — {match}" if match else text

"""JSON Lines as we write them: everything of a question comes back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from questions.authoring.question import Asks, Option, QuestionKind
from questions.calendars.dates import Calendar, DateType, HistoricalDate, Modifier
from questions.errors import ImportReason, UnreadableImport
from questions.importers.format import ImportFormat
from questions.importers.given import Details, Entry, Given, Refusal, Refused
from questions.importers.limits import read_whole
from questions.importers.tags import cleaned
from questions.importers.titles import title_of

_MALFORMED = (KeyError, TypeError, ValueError, RecursionError)
"""What reading somebody's JSON as ours may run into."""


def read(path: Path) -> Iterator[Entry]:
    """One question a line; empty lines count and are passed over."""
    try:
        text = read_whole(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableImport(path, ImportReason.ENCODING) from None
    if not text.lstrip().startswith("{"):
        raise UnreadableImport(path, ImportReason.OTHER_FORMAT if text.strip() else ImportReason.NOTHING)
    return _entries(text)


def _entries(text: str) -> Iterator[Entry]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _entry(number, line)


def _entry(number: int, line: str) -> Entry:
    try:
        row = json.loads(line)
        return Entry(number, title_of(str(row["stem"])), given_of(row))
    except Refused as refused:
        return Entry(number, title_of(line), refused.refusal)
    except _MALFORMED:
        return Entry(number, title_of(line), Refusal.MALFORMED)


def given_of(row: Any) -> Given:
    """The question of a row as ``questions.exporters.rows.question_row`` makes them; raises what `_MALFORMED` names."""
    return Given(
        kind=QuestionKind(row["kind"]),
        stem=_text(row["stem"]),
        options=tuple(
            Option(_text(each["text"]), each["correct"] is True, _text(each.get("match", "")))
            for each in row["options"]
        ),
        accepted=tuple(_text(each) for each in row["accepted"]),
        answer=_text(row["answer"]),
        explanation=_text(row["explanation"]),
        id=_text(row["id"]),
        details=details_of(row),
        tags=tags_of(row),
    )


def tags_of(row: Any) -> tuple[str, ...] | None:
    """The tags of a row; None where it does not tell. Raises what `_MALFORMED` names."""
    tags = row.get("tags")
    return None if tags is None else cleaned(_text(each) for each in tags)


def details_of(row: Any) -> Details:
    """What a row tells beside the words of a question; raises `Refused` for a date that is none."""
    told = row.get
    asks, date, difficulty = told("asks"), told("date"), told("difficulty")
    start, end = (told("highlight") or (0, 0))[:2]
    return Details(
        Asks(asks) if asks else None,
        date_of(date) if date else None,
        tuple([_text(each) for each in told("facts") or ()]),
        _text(told("document") or ""),
        _text(told("url") or ""),
        _text(told("evidence") or ""),
        (int(start), int(end)),
        None if difficulty is None else float(difficulty),
    )


def date_of(row: Any) -> HistoricalDate:
    """The date of a row; raises `Refused` where it is none."""
    try:
        return _date(row["value"], row["type"], row["mod"], row["calendar"], row.get("court"))
    except (KeyError, TypeError, ValueError):
        raise Refused(Refusal.DATE) from None


@lru_cache(maxsize=4096)
def _date(value: str, kind: str, mod: str | None, calendar: str, court: str | None) -> HistoricalDate:
    """A date that exists: questions of one bank share a few hundred."""
    date = HistoricalDate(
        value=_text(value),
        type=DateType(kind),
        mod=Modifier(mod) if mod else None,
        calendar=Calendar(calendar),
        court=_text(court) if court else None,
    )
    date.validate()
    return date


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


FORMAT = ImportFormat(name="json-lines", suffixes=(".jsonl", ".ndjson"), read=read)

"""What an import format is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from questions.bank import Bank
from questions.bank.company import Company
from questions.importers.fields import FieldMap, FieldPreview
from questions.importers.given import Entry

Read = Callable[[Path], Iterator[Entry]]
"""The questions of a file, in order; raises `questions.errors.UnreadableImport` where it is no such file."""


@dataclass(frozen=True, slots=True)
class Fields:
    """How a file is read whose fields may be called anything."""

    preview: Callable[[Path], Sequence[FieldPreview]]
    """The kinds of records that need a choice; raises `questions.errors.UnreadableImport`."""
    read: Callable[[Path, Mapping[int, FieldMap]], Iterator[Entry]]
    """As `Read`, by the fields that were chosen for kinds of records."""


@dataclass(frozen=True, slots=True)
class ImportFormat:
    """One kind of file that questions are taken from."""

    name: str
    """As the user writes it: ``json-lines``; where there is an exporter of that name, this reads what it writes."""
    suffixes: tuple[str, ...]
    """What such files end in, with the dot, in lower case."""
    read: Read
    company: Callable[[Path, Bank], Company] | None = None
    """What comes with the questions into a bank, where the file is a bank itself."""
    fields: Fields | None = None
    """Where a person may say which field is the question and which the answer."""

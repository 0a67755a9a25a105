"""What a bank hands out beside facts and questions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Origin(StrEnum):
    """Who worded a question."""

    GENERATED = "generated"
    EDITED = "edited"
    """Generated, then changed by a person: a rebuild leaves it as it is."""
    OWN = "own"
    """Written by a person."""


@dataclass(frozen=True, slots=True)
class BankDocument:
    """A source of a bank."""

    name: str
    """The file's name, unique in the bank."""
    title: str
    url: str
    licence: str
    script: str
    """``zh-Hant`` or ``zh-Hans``."""
    sha256: str
    """Of the file's bytes."""
    generator: str
    """What read it. Unchanged bytes and an unchanged reader need no second reading."""


class QuestionRef(NamedTuple):
    """What planning needs to know of a question: thousands are read at once."""

    id: str
    fact_ids: tuple[str, ...]
    kind: str
    document: str
    """Title of its source."""
    difficulty: float
    position: int
    """Its place among the bank's questions, from 0."""
    year: int | None = None
    """The astronomical western year in which what is asked begins; None where it has no days."""


@dataclass(frozen=True, slots=True)
class Change:
    """What storing a new state did to the questions."""

    added: int
    retired: int
    """No longer made from the documents; kept for those who learn them."""
    kept: int
    """Worded by a person and left alone."""

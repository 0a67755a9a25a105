"""Facts at a glance: what a time axis shows of thousands of them, and where one of them is told."""

from __future__ import annotations

from typing import NamedTuple

from questions.calendars.dates import HistoricalDate
from questions.facts.fact import FactStatus


class FactGlimpse(NamedTuple):
    """A fact without its sources; thousands are read at once."""

    id: str
    statement: str
    subject: str
    polity: str
    """The side its subject belongs to, or else the first that is spoken of; empty where none is known."""
    people: tuple[str, ...]
    """Normalised names of the persons in the statement, each once."""
    document: str
    """Title of the source that speaks for it."""
    date: HistoricalDate
    first_jdn: int
    """Its days as `HistoricalDate.interval` gives them."""
    last_jdn: int
    status: FactStatus
    conflicts_with: tuple[str, ...]
    """Ids of the facts it contradicts."""


class Telling(NamedTuple):
    """One place where a fact is told."""

    document: str
    """Title of the source."""
    url: str
    """Empty where the source has no address."""
    statement: str
    date: HistoricalDate
    sentence: str
    highlight: tuple[int, int]
    """Offsets in ``sentence`` of the part that tells it."""

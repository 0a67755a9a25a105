"""A time expression: a span of a document that says when."""

from __future__ import annotations

from dataclasses import dataclass

from questions.calendars.dates import HistoricalDate


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One expression in its document."""

    surface: str
    """As written, without markup (a link may part 重和 from 元年)."""
    start: int
    """Offset in characters into the file as read."""
    end: int
    date: HistoricalDate
    """What it says; the likeliest of several where nothing settles which is meant."""
    inferred: bool
    """True where a part of the date was taken from the narrative (bare 十二月, 次年)."""
    passage: int = 0
    """Index of its passage in the document."""
    prose_start: int = 0
    """Offset in the passage's prose."""
    prose_end: int = 0
    alternatives: tuple[HistoricalDate, ...] = ()
    """What else it may mean where two courts used one era's name and the context settles nothing (大安元年)."""

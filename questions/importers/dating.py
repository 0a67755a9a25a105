"""When a question is about, as its own words tell."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress

from questions.calendars.dates import DateType, HistoricalDate
from questions.temporal import Narrative
from questions.temporal.tagger import readings


def date_told(text: str) -> HistoricalDate | None:
    """The first date that ``text`` says by itself: 1234年正月, 端平元年; None for 正月 alone or none at all."""
    for reading in readings(text, Narrative(), Counter()):
        if reading.date is not None and reading.date.type is DateType.DATE and not reading.inferred:
            return reading.date
    return None


def date_written(said: str) -> HistoricalDate | None:
    """The date that somebody wrote into a field of its own, in words or as EDTF; None where it is none."""
    date = date_told(said)
    if date is None:
        with suppress(ValueError):
            date = HistoricalDate.parse(said.strip())
    return date

"""What a row of our own table tells beside the words of the question."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from questions.calendars.dates import HistoricalDate
from questions.importers.dating import date_written
from questions.importers.given import Details, Refusal, Refused
from questions.importers.json_lines import details_of as details_of_row
from questions.importers.table.columns import plain, words

_WORTH = {"easy": 0.25, "middle": 0.5, "hard": 0.75}


class Told(Protocol):
    """A row."""

    def told(self, name: str) -> str:
        """What stands in the column of that name."""
        ...


def details_of(row: Told) -> Details:
    """The details; raises `Refused` where they were damaged, or where the date is none."""
    content = row.told("details")
    try:
        told = json.loads(content) if content else {}
        kept = details_of_row(
            told
            | {
                "document": row.told("document"),
                "evidence": row.told("evidence"),
                "difficulty": _difficulty(row.told("difficulty")),
            }
        )
    except (KeyError, TypeError, ValueError, RecursionError):
        raise Refused(Refusal.MALFORMED) from None
    said = row.told("date")
    return kept if said == told.get("said") else replace(kept, date=_date(said))


def _date(said: str) -> HistoricalDate | None:
    """The date that somebody wrote into a cell, in words or as EDTF; None for an empty one."""
    said = said.strip()
    if not said:
        return None
    date = date_written(said)
    if date is None:
        raise Refused(Refusal.DATE)
    return date


@lru_cache(maxsize=256)
def _difficulty(said: str) -> float | None:
    if not said:
        return None
    for name, worth in _WORTH.items():
        if plain(said) in words()["difficulty"][name]:
            return worth
    return float(said)

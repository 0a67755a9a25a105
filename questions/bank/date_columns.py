"""A historical date as the columns of ``Dated``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from questions.bank.models import Dated
from questions.calendars.dates import Calendar, DateType, HistoricalDate, Modifier

Columns = dict[str, Any]


@lru_cache(maxsize=4096)
def date_columns(date: HistoricalDate) -> Columns:
    """The columns of ``Dated``, not to be changed: questions of one bank share a few hundred dates."""
    days = date.interval
    return {f"date_{name}": value for name, value in date_to_json(date).items()} | {
        "first_jdn": days.first if days else None,
        "last_jdn": days.last if days else None,
    }


def date_to_json(date: HistoricalDate) -> dict[str, str | None]:
    """A JSON object with all of a date."""
    return {
        "value": date.value,
        "type": date.type.value,
        "mod": date.mod.value if date.mod else None,
        "calendar": date.calendar.value,
        "court": date.court,
    }


def date_from_json(content: Mapping[str, Any]) -> HistoricalDate:
    """The date of a JSON object that `date_to_json` made."""
    return HistoricalDate(
        value=content["value"],
        type=DateType(content["type"]),
        mod=Modifier(content["mod"]) if content["mod"] else None,
        calendar=Calendar(content["calendar"]),
        court=content["court"],
    )


def date_of(row: Dated) -> HistoricalDate:
    """The date in the columns of ``Dated``."""
    return date_of_columns(vars(row))


def date_of_columns(content: Mapping[str, Any]) -> HistoricalDate:
    """The date in the columns of ``Dated``, by their names."""
    return date_from_json({name: content[f"date_{name}"] for name in ("value", "type", "mod", "calendar", "court")})

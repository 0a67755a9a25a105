"""A historical date as the columns of ``Dated``."""

from __future__ import annotations

from typing import Any

from questions.bank.models import Dated
from questions.calendars.dates import Calendar, DateType, HistoricalDate, Modifier

Columns = dict[str, Any]


def date_columns(date: HistoricalDate) -> Columns:
    """The columns of ``Dated``."""
    days = date.interval
    return {
        "date_value": date.value,
        "date_type": date.type.value,
        "date_mod": date.mod.value if date.mod else None,
        "date_calendar": date.calendar.value,
        "date_court": date.court,
        "first_jdn": days.first if days else None,
        "last_jdn": days.last if days else None,
    }


def date_of(row: Dated) -> HistoricalDate:
    """The date in the columns of ``Dated``."""
    return HistoricalDate(
        value=row.date_value,
        type=DateType(row.date_type),
        mod=Modifier(row.date_mod) if row.date_mod else None,
        calendar=Calendar(row.date_calendar),
        court=row.date_court,
    )

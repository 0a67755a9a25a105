"""Facts for the time axis."""

from __future__ import annotations

from questions.calendars.dates import HistoricalDate
from questions.facts.fact import FactStatus
from questions.facts.glimpse import FactGlimpse
from quizapp.viewmodels.timeline.event import Knowledge, TimelineEvent


def fact(
    number: str,
    value: str = "1234",
    polity: str = "金",
    statement: str = "金哀宗自縊",
    conflicts: tuple[str, ...] = (),
) -> FactGlimpse:
    date = HistoricalDate(value)
    days = date.interval
    assert days is not None
    status = FactStatus.CONFLICT if conflicts else FactStatus.SINGLE
    return FactGlimpse(
        number, statement, "", polity, ("金哀宗",), "聯蒙滅金", date, days.first, days.last, status, conflicts
    )


def event(number: str, value: str = "1234", polity: str = "金", known: Knowledge = Knowledge.NEW) -> TimelineEvent:
    return TimelineEvent("bank", fact(number, value, polity), known)

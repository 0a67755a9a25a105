"""What is told after the answer."""

from __future__ import annotations

from collections.abc import Iterable

from questions.authoring.dating import both_calendars, stem_date
from questions.authoring.event import Event
from questions.authoring.phrasing import put


def of_date(event: Event) -> str:
    """The date in both calendars: for questions that ask when."""
    return f"{both_calendars(event)}。"


def of_event(event: Event) -> str:
    """The date in both calendars and what happened: for questions about who took part and where."""
    return f"{both_calendars(event)}，{event.text}。"


def of_choice(event: Event, others: Iterable[Event]) -> str:
    """When the right event happened and when the wrong ones did."""
    told = "；".join(f"{other.text}（{stem_date(other)}）" for other in others)
    return of_event(event) + put("explain.others", event, others=told)

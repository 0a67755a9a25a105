"""What is told after the answer: when it was, what came before and after it, and where that is written.

An explanation opens with the date in both calendars, as `questions.calendars.display.both` writes it: the application
shows it in the calendar the reader likes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import both_calendars, stem_date
from questions.authoring.event import Event
from questions.authoring.fitness import unfit
from questions.authoring.phrasing import put
from questions.documents.one_script import in_one_script

_READ = 6
"""Neighbours looked at for one that can be told."""
_NEAR_DAYS = 40 * 366
"""What lies farther away is no context."""


def of_date(event: Event, chronicle: Chronicle) -> str:
    """The date in both calendars: for questions that ask when."""
    return f"{both_calendars(event)}。{_context(event, chronicle)}{_source(event)}"


def of_event(event: Event, chronicle: Chronicle) -> str:
    """The date in both calendars and what happened: for questions about who took part and where."""
    return f"{both_calendars(event)}，{event.text}。{_context(event, chronicle)}{_source(event)}"


def of_choice(event: Event, others: Iterable[Event], chronicle: Chronicle) -> str:
    """When the right event happened and when the wrong ones did."""
    told = put("explain.others", event, others=_dated(others))
    return f"{both_calendars(event)}，{event.text}。{told}{_context(event, chronicle)}{_source(event)}"


def of_sources(event: Event, others: Iterable[Event], chronicle: Chronicle) -> str:
    """When one source says that it happened, and when others do."""
    says = put("explain.says", event, title=_titled(event, event), date=stem_date(event))
    differ = "".join(
        put("explain.differs", event, title=_titled(other, event), date=in_one_script(stem_date(other), event.script))
        for other in others
    )
    return f"{both_calendars(event)}。{says}{differ}{_context(event, chronicle)}{_source(event)}"


def _titled(other: Event, event: Event) -> str:
    return in_one_script(other.source.title, event.script)


def of_circle(circle: Iterable[Event], lead: Event) -> str:
    """When each of several events happened, in their order."""
    in_time = sorted(circle, key=lambda event: event.interval.first)
    return f"{put('explain.circle', lead, events=_dated(in_time))}{_source(lead)}"


def _dated(events: Iterable[Event]) -> str:
    return "；".join(f"{event.text}（{stem_date(event)}）" for event in events)


def _context(event: Event, chronicle: Chronicle) -> str:
    """What happened just before and just after in the same story, as far as that is told."""
    before, after = _nearest(event, chronicle.before(event)), _nearest(event, chronicle.after(event))
    told = put("explain.before", event, event=_dated([before])) if before else ""
    return told + (put("explain.after", event, event=_dated([after])) if after else "")


def _nearest(event: Event, others: Iterator[Event]) -> Event | None:
    for other in islice(others, _READ):
        if unfit(other) is None and other.year is not None:
            return other if abs(other.interval.first - event.interval.first) <= _NEAR_DAYS else None
    return None


def _source(event: Event) -> str:
    """The source with its licence, where the licence is known: most of them ask to be named."""
    source = event.source
    if not (source.title and source.licence):
        return ""
    return put("explain.source", event, title=source.title, licence=source.licence)

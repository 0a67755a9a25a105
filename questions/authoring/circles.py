"""Circles: events of one story that can be asked about together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from questions.authoring.event import Event

SIZE = 4
_OPEN = 8
"""Circles that wait for more at a time; the oldest is given up then, so that its events lie near each other."""
_SPAN_DAYS = 60 * 366
"""Between the first and the last: what lies farther apart is put in order without knowing anything."""

Suits = Callable[[Event, Event], bool]
"""Whether two events can stand in one circle."""

Circle = tuple[Event, ...]


def circles(events: Iterable[Event], suits: Suits) -> Iterator[Circle]:
    """Part ``events``, in order of time, into circles of four that all suit each other; each event joins one."""
    waiting: list[list[Event]] = []
    for event in events:
        joined = next((circle for circle in waiting if _can_join(event, circle, suits)), None)
        if joined is None:
            waiting.append([event])
            del waiting[:-_OPEN]
            continue
        joined.append(event)
        if len(joined) == SIZE:
            waiting.remove(joined)
            yield tuple(joined)


def _can_join(event: Event, circle: list[Event], suits: Suits) -> bool:
    near = event.interval.last - circle[0].interval.first <= _SPAN_DAYS
    return near and all(suits(event, other) for other in circle)

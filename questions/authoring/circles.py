"""Circles: events of one story that can be asked about together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest

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
    """Part ``events`` into circles of four that all suit each other, each in order of time; each event joins one."""
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
            yield tuple(sorted(joined, key=lambda event: event.interval.first))


def interleaved(events: Sequence[Event]) -> list[Event]:
    """The events with those of the second half between those of the first, for circles that reach farther."""
    middle = (len(events) + 1) // 2
    pairs = zip_longest(events[:middle], events[middle:])
    return [event for pair in pairs for event in pair if event is not None]


def _can_join(event: Event, circle: list[Event], suits: Suits) -> bool:
    near = all(abs(event.interval.last - other.interval.first) <= _SPAN_DAYS for other in circle)
    return near and all(suits(event, other) for other in circle)

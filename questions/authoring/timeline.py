"""Events in the order of time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from questions.authoring.event import Event
from questions.calendars.dates import DayInterval


class Timeline:
    """Events by their first days; looked up by bisection, so that a long one costs little more than a short one."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._firsts: list[int] = []
        self._latest: list[int] = []
        """For each event the latest last day among it and all before it."""

    def append(self, event: Event) -> None:
        """Add an event that begins no earlier than those already there."""
        self.events.append(event)
        self._firsts.append(event.interval.first)
        latest = self._latest[-1] if self._latest else event.interval.last
        self._latest.append(max(latest, event.interval.last))

    def overlaps(self, days: DayInterval) -> bool:
        """Whether any event may have happened on one of ``days``."""
        begun = bisect_right(self._firsts, days.last)
        return begun > 0 and self._latest[begun - 1] >= days.first

    def before(self, days: DayInterval) -> Iterator[Event]:
        """The events that begin before the first of ``days``, the latest first."""
        for place in range(bisect_left(self._firsts, days.first) - 1, -1, -1):
            yield self.events[place]

    def after(self, days: DayInterval) -> Iterator[Event]:
        """The events that begin after the last of ``days``, the earliest first."""
        for place in range(bisect_right(self._firsts, days.last), len(self.events)):
            yield self.events[place]

    def outward(self, event: Event) -> Iterator[Event]:
        """The other events, those whose first days are nearest to that of ``event`` first."""
        day = event.interval.first
        after = bisect_left(self._firsts, day)
        before = after - 1
        while before >= 0 or after < len(self.events):
            if before < 0 or (after < len(self.events) and self._firsts[after] - day <= day - self._firsts[before]):
                found, after = self.events[after], after + 1
            else:
                found, before = self.events[before], before - 1
            if found is not event:
                yield found

"""Sorting events into lanes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from enum import StrEnum

from quizapp.viewmodels.timeline.event import Lane, TimelineEvent

_MOST = 8
"""More lanes would be too low to read."""


class LanesBy(StrEnum):
    """What events are sorted by."""

    POLITY = "polity"
    DOCUMENT = "document"


def lanes_of(events: Sequence[TimelineEvent], by: LanesBy, name: Callable[[str], str], others: str) -> tuple[Lane, ...]:
    """Lanes in the order in which they begin; the smallest go together into one called ``others``, at the end.

    Args:
        events: by their first days.
        by: whether a lane is a polity or a document.
        name: how a polity is written in the script of the interface.
        others: name of the lane of what remains, and of what has no name.
    """
    names = [(name(each.fact.polity) if by is LanesBy.POLITY else each.fact.document) for each in events]
    counts = Counter(names)
    counts.pop("", None)
    kept = {each for each, _ in counts.most_common(_MOST if len(counts) <= _MOST and "" not in names else _MOST - 1)}
    lanes: dict[str, list[int]] = {}
    rest: list[int] = []
    for place, each in enumerate(names):
        (lanes.setdefault(each, []) if each in kept else rest).append(place)
    found = [Lane(each, tuple(places)) for each, places in lanes.items()]
    return (*found, Lane(others, tuple(rest))) if rest else tuple(found)

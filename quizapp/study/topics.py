"""The headings under which reviews are counted: periods of one length, and what is remembered least."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizapp.study.progress import add
from quizapp.study.summary import Tally

_WIDTHS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500)
_MOST_PERIODS = 12
_FEWEST_REVIEWS = 3
"""Fewer say nothing."""


@dataclass(frozen=True, slots=True)
class Period:
    """Years as one heading."""

    first_year: int
    last_year: int


def by_period(recall: Mapping[int, Tally]) -> list[tuple[Period, Tally]]:
    """Reviews by the years that were asked about, in order: periods of one round length, a dozen at most."""
    if not recall:
        return []
    width = _width(min(recall), max(recall))
    sums: dict[int, Tally] = {}
    for year, tally in recall.items():
        add(sums, year // width, tally)
    return [(Period(place * width, (place + 1) * width - 1), sums[place]) for place in sorted(sums)]


def weak_spots(recall: Mapping[str, Tally], limit: int) -> list[tuple[str, Tally]]:
    """The ``limit`` least remembered of those asked about often enough."""
    return weakest(((name, tally) for name, tally in recall.items() if tally.answered >= _FEWEST_REVIEWS), limit)


def weakest(tallies: Iterable[tuple[str, Tally]], limit: int) -> list[tuple[str, Tally]]:
    """The least remembered first; of those alike, the more often asked."""
    return sorted(tallies, key=lambda each: (each[1].remembered / each[1].answered, -each[1].answered, each[0]))[:limit]


def _width(first_year: int, last_year: int) -> int:
    return next((width for width in _WIDTHS if last_year // width - first_year // width < _MOST_PERIODS), _WIDTHS[-1])

"""What facts are about: the headings under which reviews are counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizapp.study.summary import Tally

_WIDTHS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500)
_MOST_PERIODS = 12
_FEWEST_REVIEWS = 3
"""Fewer say nothing about a person."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What one fact is about."""

    year: int
    """Astronomical, the western year in which it begins."""
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """Years as one heading."""

    first_year: int
    last_year: int


def by_period(recall: Mapping[str, Tally], topics: Mapping[str, Topic]) -> list[tuple[Period, Tally]]:
    """Reviews by the years their facts lie in, in order: periods of one round length, a dozen at most."""
    years = {fact_id: topics[fact_id].year for fact_id in recall if fact_id in topics}
    if not years:
        return []
    width = _width(min(years.values()), max(years.values()))
    sums: dict[int, Tally] = {}
    for fact_id, year in years.items():
        place = year // width
        sums[place] = _plus(sums.get(place), recall[fact_id])
    return [(Period(place * width, (place + 1) * width - 1), sums[place]) for place in sorted(sums)]


def by_person(recall: Mapping[str, Tally], topics: Mapping[str, Topic], limit: int) -> list[tuple[str, Tally]]:
    """Reviews by the persons of their facts: the ``limit`` least remembered, who were asked about often enough."""
    sums: dict[str, Tally] = {}
    for fact_id, tally in recall.items():
        for person in topics[fact_id].people if fact_id in topics else ():
            sums[person] = _plus(sums.get(person), tally)
    return weakest(((person, tally) for person, tally in sums.items() if tally.answered >= _FEWEST_REVIEWS), limit)


def weakest(tallies: Iterable[tuple[str, Tally]], limit: int) -> list[tuple[str, Tally]]:
    """The least remembered first; of those alike, the more often asked."""
    return sorted(tallies, key=lambda each: (each[1].remembered / each[1].answered, -each[1].answered, each[0]))[:limit]


def _width(first_year: int, last_year: int) -> int:
    return next((width for width in _WIDTHS if last_year // width - first_year // width < _MOST_PERIODS), _WIDTHS[-1])


def _plus(so_far: Tally | None, more: Tally) -> Tally:
    return more if so_far is None else Tally(so_far.answered + more.answered, so_far.remembered + more.remembered)

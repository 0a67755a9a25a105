"""Stretches of days that a plot shows as one: days, weeks from Monday, months."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum

from quizapp.study.progress import DayRecord

_DAYS_SHOWN_SINGLY = 62
_DAYS_SHOWN_BY_WEEK = 550


class Bin(StrEnum):
    """How long a stretch is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def start(self, day: date) -> date:
        """The first day of the stretch that ``day`` lies in."""
        match self:
            case Bin.DAY:
                return day
            case Bin.WEEK:
                return day - timedelta(days=day.weekday())
            case Bin.MONTH:
                return day.replace(day=1)

    def next(self, start: date) -> date:
        """The first day of the following stretch."""
        match self:
            case Bin.DAY:
                return start + timedelta(days=1)
            case Bin.WEEK:
                return start + timedelta(days=7)
            case Bin.MONTH:
                return (start + timedelta(days=31)).replace(day=1)

    def starts(self, first: date, last: date) -> Iterator[date]:
        """The first day of each stretch that has days from ``first`` to ``last``."""
        start = self.start(first)
        while start <= last:
            yield start
            start = self.next(start)


def fitting(first: date, last: date) -> Bin:
    """The shortest stretches of which no more than a plot can hold lie between two days."""
    days = (last - first).days + 1
    if days <= _DAYS_SHOWN_SINGLY:
        return Bin.DAY
    return Bin.WEEK if days <= _DAYS_SHOWN_BY_WEEK else Bin.MONTH


def summed(days: Iterable[DayRecord], length: Bin, first: date, last: date) -> tuple[DayRecord, ...]:
    """The sums of each stretch from ``first`` to ``last``, those without answers too."""
    sums = {start: [0] * 5 for start in length.starts(first, last)}
    for each in days:
        parts = (each.new, each.learning, each.reviews, each.forgotten, each.duration_ms)
        into = sums[length.start(each.day)]
        into[:] = (so_far + more for so_far, more in zip(into, parts, strict=True))
    return tuple(DayRecord(start, *parts) for start, parts in sums.items())

"""When the states and peoples of history were there to be named."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from questions.authoring.event import side_key
from questions.data import rows
from questions.documents.script import fold


@dataclass(frozen=True, slots=True)
class _Period:
    names: frozenset[str]
    """Script-folded."""
    first: int | None
    last: int | None

    def holds(self, year: int) -> bool:
        return (self.first is None or self.first <= year) and (self.last is None or year <= self.last)


def existed(key: str, text: str, year: int) -> bool:
    """Whether the side ``key`` was there in ``year`` (astronomical) under the name ``text``: 北宋 until 1127.

    A name that says nothing of an age counts for the whole side; a side that no table knows counts as always there.
    """
    periods = _periods().get(key, ())
    named = [period for period in periods if fold(text) in period.names]
    return any(period.holds(year) for period in named or periods) or not periods


def had_fallen(key: str, year: int) -> bool:
    """Whether the state ``key`` was no more in ``year``: 西夏 in 1234, though there were 黨項 still."""
    periods = _periods().get(key, ())
    states = [period for period in periods if key.removeprefix(side_key("")) in period.names] or periods
    return bool(states) and all(period.last is not None and period.last < year for period in states)


@cache
def _periods() -> dict[str, tuple[_Period, ...]]:
    found: defaultdict[str, list[_Period]] = defaultdict(list)
    for row in rows("polities.tsv"):
        names = [row["name"], *(name.partition("@")[0] for name in row["others"].split(";"))]
        period = _Period(frozenset(map(fold, names)), _year(row["first"]), _year(row["last"]))
        found[side_key(row["side"] or row["name"])].append(period)
    return {key: tuple(periods) for key, periods in found.items()}


def _year(cell: str) -> int | None:
    return int(cell) if cell not in ("", "0") else None

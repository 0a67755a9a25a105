"""Courts: the states whose eras and calendars a text may mean, with the names by which it calls them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from questions.calendars.tables import fold, rows


@dataclass(frozen=True, slots=True)
class Court:
    """One state, from questions/data/courts.tsv."""

    name: str
    """Traditional, as in the tables of eras and rulers: ``北宋``."""
    names: tuple[str, ...]
    """What texts call it: ``宋``, ``大宋``…"""
    rank: int
    """1 for the main line of dynasties (南朝, 宋), 2 for rivals (北朝, 遼, 金), 3 for pretenders and other lands.

    4 for rivals in other lands.
    """
    first_year: int
    last_year: int


@lru_cache(maxsize=1)
def all_courts() -> tuple[Court, ...]:
    """Return every court of the table."""
    return tuple(
        Court(
            row["court"],
            tuple(row["names"].split(";")),
            int(row["rank"]),
            int(row["first_year"]),
            int(row["last_year"]),
        )
        for row in rows("courts.tsv")
    )


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[Court, ...]]:
    found: dict[str, tuple[Court, ...]] = {}
    for court in all_courts():
        for name in dict.fromkeys(map(fold, (court.name, *court.names))):
            found[name] = (*found.get(name, ()), court)
    return found


def courts_named(name: str) -> tuple[Court, ...]:
    """Return the courts a name in either script may mean, the weightiest first, then the earliest: 宋 is five."""
    return tuple(sorted(_by_name().get(fold(name), ()), key=lambda court: (court.rank, court.first_year)))


def court(name: str) -> Court | None:
    """Return the court of exactly that name in the tables."""
    return next((found for found in _by_name().get(fold(name), ()) if fold(found.name) == fold(name)), None)

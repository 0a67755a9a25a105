"""The eras of the oracle against our table."""

from __future__ import annotations

from questions.calendars.eras import Era, named
from questions.calendars.tables import fold
from tests.calendars.oracle import day_number, rows

OUR_COURT = {"蒙古": "元", "前趙": "漢趙"}
ABOUT_A_MONTH = 31

Key = tuple[str, str, int]
"""Dynasty, first name, western year of the first year."""


def oracle_eras() -> dict[Key, tuple[set[str], int, int]]:
    """Dynasty, first name and first year -> all names, first and last day, over all rulers who used it."""
    found: dict[Key, tuple[set[str], int, int]] = {}
    for row in rows("eras.tsv"):
        names = row["era"].split("/")
        key = (row["dynasty"], names[0], int(row["year1"]))
        first, last = day_number(row["from_julian"]), day_number(row["to_julian"])
        before = found.get(key, (set(), first, last))
        found[key] = (before[0] | set(names), min(before[1], first), max(before[2], last))
    return found


def difference(key: Key, names: set[str], first: int, last: int) -> str | None:
    """What differs, None where our table agrees."""
    court, _, year = key
    ours: list[Era] = [
        era
        for name in sorted(names)
        for era in named(fold(name))
        if era.year_one == year and era.court == OUR_COURT.get(court, court)
    ]
    if not ours:
        return "absent"
    begins, ends = min(era.first_jdn for era in ours), max(era.last_jdn for era in ours)
    slack = ABOUT_A_MONTH if ours[0].first_known_to else 0
    if not begins <= first <= begins + slack:
        return f"begins {first - begins} days off"
    if not last - 1 <= ends <= last + ABOUT_A_MONTH:
        return f"ends {last - ends} days off"
    return None


def era_differences() -> dict[Key, str]:
    """The eras that differ, and in what."""
    return {key: found for key, value in oracle_eras().items() if (found := difference(key, *value))}

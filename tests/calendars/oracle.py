"""The oracle of lunar months and eras (DILA, CC BY-SA), which lies beside the checkout and is not part of it."""

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import pytest

from questions.calendars import julian, lunisolar

FOLDER = Path(__file__).resolve().parents[2] / ".." / "shared" / "oracle"

needs_oracle = pytest.mark.skipif(not FOLDER.exists(), reason="the oracle (../shared/oracle) is not here")


def rows(name: str) -> Iterator[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t")


def day_number(text: str) -> int:
    """Read a Julian (never Gregorian) day: ``-140-11-04``, ``1912-01-30``."""
    year, month, day = text.removeprefix("-").split("-")
    shift = (14 - int(month)) // 12
    years = (-int(year) if text.startswith("-") else int(year)) + 4800 - shift
    return int(day) + (153 * (int(month) + 12 * shift - 3) + 2) // 5 + 365 * years + years // 4 - 32_083


COURTS = {
    "東魏": "東魏", "西魏": "西魏", "元": "蒙古", "南明": "南明", "北遼": "遼", "西遼": None, "西夏": None,
}  # fmt: skip
"""Dynasty -> whose calendar it used, where that is not the court of the same name."""


SHORTEST_MONTH = 29
"""Days; what the oracle has shorter is the part of a month in which a dynasty or a ruler was."""


class OracleMonth(NamedTuple):
    """A month as the oracle has it."""

    dynasty: str
    first_jdn: int
    last_jdn: int
    month: int
    leap: bool

    @property
    def whole(self) -> bool:
        """Whether its last day is the month's."""
        return self.last_jdn - self.first_jdn + 1 >= SHORTEST_MONTH


class DifferenceKind(StrEnum):
    """What of a month differs, the gravest where several things do."""

    NONE_OF_OURS = "no such month in our table"
    DAY = "first day"
    NUMBER = "number or leap month"
    LENGTH = "last day only"


@dataclass(frozen=True)
class MonthDifference:
    """A month that oracle and table do not give alike."""

    dynasty: str
    year: int
    """Western year of its first day, astronomical."""
    kind: DifferenceKind
    theirs: str
    """First and last day and number: ``1031-09-19 to 1031-10-17, 9``."""
    ours: str


Span = tuple[str, int]
"""A dynasty and a western year."""


def compare_months() -> tuple[Counter[Span], list[MonthDifference]]:
    """Return how many months of each dynasty and year were compared, and those that differ."""
    compared: Counter[Span] = Counter()
    differences: list[MonthDifference] = []
    for theirs in oracle_months():
        ours = lunisolar.month_at(theirs.first_jdn, COURTS.get(theirs.dynasty, theirs.dynasty))
        year = julian.ymd(theirs.first_jdn)[0]
        compared[theirs.dynasty, year] += 1
        if kind := _difference(theirs, ours):
            told = _told(ours.first_jdn, ours.last_jdn, ours.month, ours.leap) if ours else "none"
            differences.append(MonthDifference(theirs.dynasty, year, kind, _told(*theirs[1:]), told))
    return compared, differences


def _difference(theirs: OracleMonth, ours: lunisolar.LunarMonth | None) -> DifferenceKind | None:
    if ours is None:
        return DifferenceKind.NONE_OF_OURS
    if ours.first_jdn != theirs.first_jdn:
        return DifferenceKind.DAY
    if (ours.month, ours.leap) != (theirs.month, theirs.leap):
        return DifferenceKind.NUMBER
    return DifferenceKind.LENGTH if theirs.whole and ours.last_jdn != theirs.last_jdn else None


def _told(first: int, last: int, number: int, leap: bool) -> str:
    return f"{julian.iso(first)} to {julian.iso(last)}, {number}{'r' if leap else ''}"


def oracle_months() -> list[OracleMonth]:
    """Every month in use, once, in order; the parts in which eras or rulers changed are put together."""
    last_days: dict[tuple[str, int, int, bool], int] = {}
    parts: list[tuple[tuple[str, int, int, bool], int]] = []
    for row in rows("months.tsv"):
        if row["status"] != "S":
            continue
        number = {-1: 12, -2: 13}.get(int(row["month"]), int(row["month"]))
        first, last = int(row["first_jdn"]), int(row["last_jdn"])
        begins = int(row["start_from"] or 1)
        key = (row["dynasty"], first - begins + 1, number, row["leap"] != "0")
        if begins == 1:
            last_days[key] = max(last, last_days.get(key, last))
        else:
            parts.append((key, last))
    for key, last in parts:
        if key in last_days:
            last_days[key] = max(last, last_days[key])
    return sorted(OracleMonth(key[0], key[1], last, *key[2:]) for key, last in last_days.items())

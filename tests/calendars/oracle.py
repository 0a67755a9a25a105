"""The oracle of lunar months and eras (DILA, CC BY-SA), which lies beside the checkout and is not part of it."""

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

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


@dataclass(frozen=True)
class MonthDifference:
    """A month that oracle and table do not give alike."""

    dynasty: str
    year: int
    """Western year of its first day."""
    theirs: str
    ours: str


def compare_months() -> tuple[Counter[str], list[MonthDifference]]:
    """Return how many months of each dynasty were compared, and those that differ in first day or number."""
    compared: Counter[str] = Counter()
    differences: list[MonthDifference] = []
    for dynasty, first, number, leap in sorted(_oracle_months()):
        compared[dynasty] += 1
        month = lunisolar.month_at(first, COURTS.get(dynasty, dynasty))
        if month is None or (month.first_jdn, month.month, month.leap) != (first, number, leap):
            ours = f"{julian.iso(month.first_jdn)} {month.month}{'r' if month.leap else ''}" if month else "none"
            theirs = f"{julian.iso(first)} {number}{'r' if leap else ''}"
            differences.append(MonthDifference(dynasty, julian.ymd(first)[0], theirs, ours))
    return compared, differences


def _oracle_months() -> set[tuple[str, int, int, bool]]:
    """Dynasty, first day, number and leap flag of every month in use, once; parts of months are left out."""
    months: set[tuple[str, int, int, bool]] = set()
    for row in rows("months.tsv"):
        if row["start_from"] in ("", "1") and row["status"] == "S":
            number = {-1: 12, -2: 13}.get(int(row["month"]), int(row["month"]))
            months.add((row["dynasty"], int(row["first_jdn"]), number, row["leap"] != "0"))
    return months

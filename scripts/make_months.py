"""Write questions/data/months.tsv, the table of lunar months, from sxtwl 2.0.7 and our corrections.

    python -m scripts.make_months

sxtwl names the months of 722 BCE to 2100 CE. Beside this script lie `month_corrections.tsv`, the months that sxtwl has
wrong and those of rival courts, and `month_numbers.tsv`, the years whose months were not numbered as usual. What the
columns of the table mean is told in `questions/calendars/lunisolar.py`, which reads it.
"""

from __future__ import annotations

import csv
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from questions.calendars.julian import jdn, parse_day, ymd

HERE = Path(__file__).parent
TABLE = HERE.parent / "questions" / "data" / "months.tsv"
FIRST_DAY, LAST_DAY = jdn(-721, 1, 16), jdn(2101, 3, 1)
BREAKS_UNTIL = jdn(-103, 1, 1)
FOLLOWERS = {month: {month % 12 + 1} for month in range(1, 13)}
FOLLOWERS[11].add(10)  # the Qin year that began in 221 BCE
MAIN = ""


class Label(NamedTuple):
    """A month's number and whether it is the intercalary one."""

    number: int
    leap: bool

    @classmethod
    def read(cls, text: str) -> Label:
        """Read ``03`` or ``12r``."""
        return cls(int(text.removesuffix("r")), text.endswith("r"))

    def __str__(self) -> str:
        return f"{self.number}{'r' if self.leap else ''}"


Months = dict[Label, int]
"""The months of one year and the day number on which each begins."""


def asked_of_sxtwl(first: int, last: int) -> Iterator[tuple[int, int, int, bool]]:
    """Yield day number, day of month, month and leap flag of every day.

    sxtwl 2.0.7 reads past an array on the days of a 後九月 (before 104 BCE) and of some 十三月: it answers nonsense or
    ends the process. So it is asked in a process of its own; a day it dies of comes back with month 0.
    """
    while first <= last:
        command = [sys.executable, "-m", "scripts.make_months", "days", str(first), str(last)]
        answer = subprocess.run(command, cwd=HERE.parent, capture_output=True, text=True, check=False)
        if answer.stderr:
            raise RuntimeError(answer.stderr)
        for line in answer.stdout.splitlines():
            number, day, month, leap = map(int, line.split())
            yield number, day, month, bool(leap)
            first = number + 1
        if first <= last:
            yield first, 0, 0, False
            first += 1


def print_days(first: int, last: int) -> None:
    """Print what sxtwl says of every day, a line each: the part of the work that may crash."""
    import sxtwl  # noqa: PLC0415 - only the child process may load it

    for number in range(first, last + 1):
        day = sxtwl.fromSolar(*ymd(number))
        print(number, day.getLunarDay(), day.getLunarMonth(), int(day.isLunarLeap()), flush=True)


def month_starts() -> list[tuple[int, Label]]:
    """Return the first day and label of every month as sxtwl names it, in order; a nameless one is a leap month."""
    starts: list[tuple[int, Label]] = []
    nameless = False
    for number, day, month, leap in asked_of_sxtwl(FIRST_DAY, LAST_DAY):
        if day == 1 or (day == 0 and not nameless):
            before = starts[-1][1].number if starts else month
            nameless = not 1 <= month <= 12 or (number < BREAKS_UNTIL and month not in FOLLOWERS[before])
            starts.append((number, Label(before, leap=True) if nameless else Label(month, leap)))
    return starts


def begins_year(label: Label, before: Label, year: int) -> bool:
    """Whether a month is the first of its civil year; ``year`` is the western year 100 days on."""
    if label.leap:
        return False
    if -220 <= year <= -103:
        return label.number == 10
    if 690 <= year <= 700:  # 武周: 正月 (子), 臘月 (丑), 一月 (寅), 二月...; sxtwl calls 一月 a second 1
        return label.number == 1 and before.number != 12
    return label.number == 1 and (year != -102 or before.number == 12)


def years(starts: list[tuple[int, Label]]) -> dict[int, list[tuple[int, Label]]]:
    """Group the months by the western year in which their lunar year mostly falls."""
    grouped: dict[int, list[tuple[int, Label]]] = {}
    before, current = Label(0, leap=False), 0
    for first, label in starts:
        year = ymd(first + 100)[0]
        if first < jdn(-103, 12, 31) and first > jdn(-103, 2, 1) and label.number == 1:
            opens = False  # 太初元年: the year had begun with 十月 and went on to 十二月
        else:
            opens = begins_year(label, before, year)
        if opens:
            current = year
            grouped[current] = []
        zhou = 690 <= current <= 700 and label.number == 1 and not opens
        if current in grouped:
            grouped[current].append((first, Label(13, label.leap) if zhou else label))
        before = label
    return grouped


def read_rows(name: str) -> list[dict[str, str]]:
    """Read one of the tables beside this script."""
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def renumbered(grouped: dict[int, list[tuple[int, Label]]]) -> dict[int, list[tuple[int, Label]]]:
    """Give the months of unusual years the numbers our table names; 上元二年 takes back the months sxtwl cut off."""
    flat = [month for year in sorted(grouped) for month in grouped[year]]
    result = dict(grouped)
    for row in read_rows("month_numbers.tsv"):
        labels = [Label.read(text) for text in row["numbers"].split()]
        place = next(place for place, month in enumerate(flat) if month[0] == parse_day(row["first_day"]))
        months = [first for first, _ in flat[place : place + len(labels)]]
        result[int(row["year"])] = list(zip(months, labels, strict=True))
    return result


def corrected(base: list[tuple[int, Label]], rows: list[dict[str, str]]) -> list[tuple[int, Label]]:
    """Return a year's months with some of them moved; a new leap month (or ``none``) takes the place of the old one."""
    months = {label: first for first, label in base}
    if any(row["month"] == "none" or row["month"].endswith("r") for row in rows):
        months = {label: first for label, first in months.items() if not label.leap}
    months |= {Label.read(row["month"]): parse_day(row["first_day"]) for row in rows if row["month"] != "none"}
    return sorted((first, label) for label, first in months.items())


def line(court: str, year: int, months: list[tuple[int, Label]], end: int) -> str:
    """Write one row; ``end`` is the day after the last month."""
    firsts = [first for first, _ in months] + [end]
    lengths = [after - first for first, after in pairwise(firsts)]
    assert all(length in (28, 29, 30) for length in lengths), (court, year, lengths)
    labels = [label for _, label in months]
    leaps = [place for place, label in enumerate(labels) if label.leap]
    usual = [Label(number, leap=False) for number in range(1, 13)]
    if leaps:
        usual.insert(leaps[0], Label(leaps[0], leap=True))
    short = f"{leaps[0]}r" if leaps else ""
    numbers = short if labels == usual else " ".join(map(str, labels))
    return f"{court}\t{year}\t{firsts[0]}\t{''.join(str(length % 10) for length in lengths)}\t{numbers}"


def rows_of(court: str, table: dict[int, list[tuple[int, Label]]], only: set[int]) -> list[str]:
    """Write the rows of the years in ``only``."""
    ordered = sorted(table)
    return [
        line(court, year, table[year], table[following][0][0]) for year, following in pairwise(ordered) if year in only
    ]


def main() -> None:
    """Write the table."""
    by_court: dict[str, dict[int, list[dict[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for row in read_rows("month_corrections.tsv"):
        by_court[row["court"]][int(row["year"])].append(row)
    main_line = renumbered(years(month_starts()))
    for year, rows in by_court.pop(MAIN).items():
        main_line[year] = corrected(main_line[year], rows)
    shipped = {year for year in main_line if year <= 2100}
    lines = ["court\tyear\tfirst_jdn\tlengths\tnumbers", *rows_of(MAIN, main_line, shipped)]
    usual = {year: row.split("\t", 1)[1] for year, row in zip(sorted(shipped), lines[1:], strict=True)}
    for court, changes in by_court.items():
        own = main_line | {year: corrected(main_line[year], rows) for year, rows in changes.items()}
        nearby = {near for year in changes for near in (year - 1, year)}
        lines += [row for row in rows_of(court, own, nearby) if row.split("\t", 1)[1] != usual[int(row.split("\t")[1])]]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["days"]:
        print_days(int(sys.argv[2]), int(sys.argv[3]))
    else:
        main()

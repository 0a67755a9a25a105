"""Write questions/data/eras.tsv from eras.txt and eras_abroad.txt, which tell how they are read.

    python -m scripts.make_eras

A bound that is known to the month or the year only is widened: an era then begins with the first day of that month and
the one before it ends with the last, so that no day of an era lies outside its row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from questions.calendars import lunisolar
from questions.calendars.interval import DayInterval
from questions.calendars.julian import format_year, iso, parse_day
from questions.calendars.sexagenary import parse_pair

HERE = Path(__file__).parent
TABLE = HERE.parent / "questions" / "data" / "eras.tsv"
BOUND = re.compile(r"(?:(?P<year>-?\d+):)?(?P<month>\d\d)(?P<leap>r?)(?:-(?P<day>\d\d)|(?P<pair>[^\d\W]{2}))?")
HEADER = re.compile(r"\[(?P<court>[^\]]+)\](?: (?P<by_year>year))?(?: end (?P<end>\S+))?")
ENTRY = re.compile(r"(?P<names>[^\s/]+(?:/[^\s/]+)*) (?P<year>-?\d+)(?: @(?P<first>\S+))?(?: ~(?P<last>\S+))?")


@dataclass
class Entry:
    """One era as written in the source."""

    court: str
    ruler: str
    names: list[str]
    year: int
    first: str | None
    last: str | None
    note: str


@dataclass
class Court:
    """A section of the source."""

    name: str
    by_year: bool
    end: str | None
    entries: list[Entry] = field(default_factory=list)

    def days(self, bound: str, year: int) -> DayInterval:
        """Return the days on which a bound may lie; ``w`` marks a western day or month-day."""
        if bound.startswith("w"):
            text = bound[1:] if bound.count("-") == 2 and len(bound) > 8 else f"{format_year(year)}{bound[1:]}"
            return DayInterval(parse_day(text), parse_day(text))
        found = BOUND.fullmatch(bound)
        if not found:
            raise ValueError(f"{self.name}: cannot read {bound}")
        year = int(found["year"] or year)
        month = lunisolar.month(year, int(found["month"]), bool(found["leap"]), self.name)
        if month is None:
            raise ValueError(f"{self.name}: no month {bound} in {year}")
        if found["day"]:
            day: int | None = int(found["day"])
        elif found["pair"]:
            day = lunisolar.sexagenary_day(month, parse_pair(found["pair"]) or 0)
        else:
            return month.interval
        if day is None or day > month.days:
            raise ValueError(f"{self.name}: no day {bound} in {year}")
        return DayInterval(month.first_jdn + day - 1, month.first_jdn + day - 1)

    def beginning(self, entry: Entry) -> DayInterval:
        """Return the days on which an era may have begun."""
        if entry.first:
            return self.days(entry.first, entry.year)
        whole = self.year(entry.year)
        return whole if self.by_year else DayInterval(whole.first, whole.first)

    def year(self, year: int) -> DayInterval:
        """Return the days of one of the court's years."""
        days = lunisolar.year_interval(year, self.name)
        if days is None:
            raise ValueError(f"{self.name}: no year {year}")
        return days

    def last_day(self, place: int) -> int:
        """Return the latest day an era can have lasted to."""
        entry = self.entries[place]
        if entry.last:
            return self.days(entry.last, entry.year).last
        if place + 1 < len(self.entries):
            following = self.beginning(self.entries[place + 1])
            exact = following.first == following.last
            return following.last - exact
        if self.end:
            return self.days(self.end, entry.year).last
        return lunisolar.year_interval(2100, None).last  # type: ignore[union-attr]

    def rows(self) -> Iterator[str]:
        """Yield the table's rows."""
        for place, entry in enumerate(self.entries):
            beginning = self.beginning(entry)
            columns = [
                entry.court,
                entry.ruler,
                "/".join(entry.names),
                str(entry.year),
                iso(beginning.first),
                iso(self.last_day(place)),
                "year" if self.by_year and not entry.first else "" if beginning.first == beginning.last else "month",
                entry.note,
            ]
            yield "\t".join(columns)


def read(text: str) -> list[Court]:
    """Read a source file."""
    courts: list[Court] = []
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        header = HEADER.fullmatch(line)
        if header:
            courts.append(Court(header["court"], bool(header["by_year"]), header["end"]))
            continue
        listed, _, note = line.partition("note:")
        ruler, _, eras = listed.partition(":")
        for written in eras.split(","):
            entry = ENTRY.fullmatch(written.strip())
            if not entry:
                raise ValueError(f"cannot read {written} in {line}")
            names = entry["names"].split("/")
            courts[-1].entries.append(
                Entry(courts[-1].name, ruler, names, int(entry["year"]), entry["first"], entry["last"], note.strip())
            )
    return courts


def main() -> None:
    """Write the table."""
    lines = ["court\truler\tera\tyear_one\tfirst\tlast\tfirst_known_to\tnote"]
    for name in ("eras.txt", "eras_abroad.txt"):
        for court in read((HERE / name).read_text(encoding="utf-8")):
            lines.extend(court.rows())
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

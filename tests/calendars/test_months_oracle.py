"""First and last days of all months of the oracle, 221 BCE to 1912, against our table: what differs is explained."""

import csv
from collections import Counter
from pathlib import Path

from tests.calendars.oracle import DifferenceKind, compare_months, needs_oracle

EXPLAINED = Path(__file__).parent / "cases" / "month_differences.tsv"


@needs_oracle
def test_months_agree_with_the_oracle_but_for_explained_differences() -> None:
    compared, differences = compare_months()
    assert compared.total() > 50_000
    with EXPLAINED.open(encoding="utf-8", newline="") as lines:
        spans = list(csv.DictReader(lines, delimiter="\t"))
    found: Counter[int] = Counter()
    unexplained = []
    for difference in differences:
        places = [
            place
            for place, span in enumerate(spans)
            if span["dynasty"] == difference.dynasty
            and int(span["first_year"]) <= difference.year <= int(span["last_year"])
        ]
        found.update(places)
        if not places:
            unexplained.append(difference)
    assert unexplained == []
    assert {place: count for place, count in found.items() if count > int(spans[place]["months"])} == {}
    assert sorted(found) == list(range(len(spans)))


@needs_oracle
def test_every_month_of_song_and_of_western_xia_agrees() -> None:
    _, differences = compare_months()
    assert [found for found in differences if found.dynasty in ("南宋", "西夏", "金", "蒙古")] == []
    assert [(found.kind, found.theirs) for found in differences if found.dynasty == "北宋"] == [
        (DifferenceKind.LENGTH, "1031-08-21 to 1031-09-18, 8"),
        (DifferenceKind.DAY, "1031-09-19 to 1031-10-18, 9"),
    ]

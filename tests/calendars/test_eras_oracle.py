"""Every era of the oracle is in our table with the same year and days, or the difference is explained."""

import csv
from pathlib import Path

from tests.calendars.oracle import needs_oracle
from tests.calendars.oracle_eras import Key, era_differences

EXPLAINED = Path(__file__).parent / "cases" / "era_differences.tsv"


def explained() -> dict[Key, str]:
    with EXPLAINED.open(encoding="utf-8", newline="") as lines:
        return {
            (row["dynasty"], row["era"], int(row["year"])): row["why"] for row in csv.DictReader(lines, delimiter="\t")
        }


@needs_oracle
def test_every_difference_from_the_oracle_is_explained_and_no_explanation_is_stale() -> None:
    differences = era_differences()
    reasons = explained()
    assert {key: found for key, found in differences.items() if key not in reasons} == {}
    assert sorted(reasons.keys() - differences.keys()) == []
    assert all(len(why) > 10 for why in reasons.values())

"""Dates as people type them."""

from __future__ import annotations

import pytest

from questions.temporal.single import read_date


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("嘉定七年七月", ["1214-07 chinese"]),
        ("1214-07", ["1214-07 western"]),
        ("1214年七月", ["1214-07 chinese"]),
        ("1214年7月", ["1214-07 western"]),
        ("端平元年正月初十", ["1234-01-10 chinese"]),
        (" １２１４年 ", ["1214 western"]),
        ("前221年", ["-0220 western"]),
        ("1120/1125", ["1120/1125 western"]),
        ("七十多年", ["P70Y western"]),
        ("正月", []),
        ("1234年2月30日", []),
        ("1234-02-30", []),
        ("1234年蔡州陷落", []),
        ("1120年和1125年", []),
        ("蔡州", []),
        ("", []),
    ],
)
def test_reads(text: str, values: list[str]) -> None:
    assert [f"{date.value} {date.calendar}" for date in read_date(text)] == values


def test_offers_every_court_that_used_the_era() -> None:
    assert {date.value for date in read_date("大安元年")} == {"1075", "1085", "1209"}

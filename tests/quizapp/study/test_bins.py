from __future__ import annotations

from datetime import date

import pytest

from quizapp.study.bins import Bin, fitting, summed
from quizapp.study.progress import DayRecord


@pytest.mark.parametrize(
    ("length", "starts"),
    [
        (Bin.DAY, ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"]),
        (Bin.WEEK, ["2026-02-23", "2026-03-02"]),
        (Bin.MONTH, ["2026-02-01", "2026-03-01"]),
    ],
)
def test_stretches(length: Bin, starts: list[str]) -> None:
    found = length.starts(date(2026, 2, 27), date(2026, 3, 2))
    assert [start.isoformat() for start in found] == starts


def test_months_follow_each_other_whatever_their_length() -> None:
    starts = list(Bin.MONTH.starts(date(2023, 12, 31), date(2025, 1, 1)))
    assert [start.month for start in starts] == [12, *range(1, 13), 1]
    assert {start.day for start in starts} == {1}


@pytest.mark.parametrize(
    ("last", "length"), [("2026-01-30", Bin.DAY), ("2026-12-31", Bin.WEEK), ("2029-01-01", Bin.MONTH)]
)
def test_fitting(last: str, length: Bin) -> None:
    assert fitting(date(2026, 1, 1), date.fromisoformat(last)) is length


def test_sums_keep_stretches_without_answers() -> None:
    days = [
        DayRecord(date(2026, 3, 2), new=2, duration_ms=5),
        DayRecord(date(2026, 3, 8), new=1, learning=4, reviews=3, forgotten=1, duration_ms=6),
        DayRecord(date(2026, 3, 16), reviews=1),
    ]
    assert summed(days, Bin.WEEK, date(2026, 3, 2), date(2026, 3, 16)) == (
        DayRecord(date(2026, 3, 2), new=3, learning=4, reviews=3, forgotten=1, duration_ms=11),
        DayRecord(date(2026, 3, 9)),
        DayRecord(date(2026, 3, 16), reviews=1),
    )

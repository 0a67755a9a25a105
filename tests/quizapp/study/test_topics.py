from __future__ import annotations

from quizapp.study.summary import Tally
from quizapp.study.topics import Period, by_period, weak_spots


def test_periods_have_one_round_length() -> None:
    assert by_period({1234: Tally(4, 1), 1232: Tally(2, 2), 1214: Tally(1, 0)}) == [
        (Period(1214, 1215), Tally(1, 0)),
        (Period(1232, 1233), Tally(2, 2)),
        (Period(1234, 1235), Tally(4, 1)),
    ]


def test_periods_before_our_era_are_as_long() -> None:
    recall = {-205: Tally(1, 1), 1234: Tally(1, 0)}
    assert by_period(recall) == [(Period(-400, -201), Tally(1, 1)), (Period(1200, 1399), Tally(1, 0))]


def test_years_of_one_period_are_summed() -> None:
    recall = {1201: Tally(1, 1), 1204: Tally(2, 1), 1280: Tally(1, 1)}
    assert by_period(recall)[0] == (Period(1200, 1209), Tally(3, 2))
    assert by_period({}) == []


def test_weak_spots_the_least_remembered_first() -> None:
    recall = {"孟珙": Tally(4, 1), "金哀宗": Tally(6, 3), "金宣宗": Tally(3, 1), "成吉思汗": Tally(2, 0)}
    assert weak_spots(recall, 5) == [
        ("孟珙", Tally(4, 1)),
        ("金宣宗", Tally(3, 1)),
        ("金哀宗", Tally(6, 3)),
    ], "two reviews say nothing"
    assert [name for name, _ in weak_spots(recall, 1)] == ["孟珙"]

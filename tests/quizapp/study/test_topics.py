from __future__ import annotations

from quizapp.study.summary import Tally
from quizapp.study.topics import Period, Topic, by_period, by_person

TOPICS = {
    "fall": Topic(1234, ("金哀宗", "孟珙")),
    "march": Topic(1232, ("金哀宗",)),
    "moves": Topic(1214, ("金宣宗",)),
    "early": Topic(-205, ()),
}


def test_periods_have_one_round_length() -> None:
    recall = {"fall": Tally(4, 1), "march": Tally(2, 2), "moves": Tally(1, 0)}
    assert by_period(recall, TOPICS) == [
        (Period(1214, 1215), Tally(1, 0)),
        (Period(1232, 1233), Tally(2, 2)),
        (Period(1234, 1235), Tally(4, 1)),
    ]


def test_periods_before_our_era_are_as_long() -> None:
    recall = {"early": Tally(1, 1), "fall": Tally(1, 0)}
    assert by_period(recall, TOPICS) == [(Period(-400, -201), Tally(1, 1)), (Period(1200, 1399), Tally(1, 0))]


def test_facts_nobody_knows_of_any_more_are_left_out() -> None:
    assert by_period({"gone": Tally(3, 1)}, TOPICS) == []
    assert by_person({"gone": Tally(3, 1)}, TOPICS, 5) == []


def test_persons_the_least_remembered_first() -> None:
    recall = {"fall": Tally(4, 1), "march": Tally(2, 2), "moves": Tally(3, 1)}
    assert by_person(recall, TOPICS, 5) == [
        ("孟珙", Tally(4, 1)),
        ("金宣宗", Tally(3, 1)),
        ("金哀宗", Tally(6, 3)),
    ]
    assert [name for name, _ in by_person(recall, TOPICS, 1)] == ["孟珙"]


def test_two_reviews_say_nothing_of_a_person() -> None:
    assert by_person({"moves": Tally(2, 0)}, TOPICS, 5) == []

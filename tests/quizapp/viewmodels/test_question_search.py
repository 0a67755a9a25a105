from __future__ import annotations

import pytest

from questions.calendars.dates import HistoricalDate
from quizapp.viewmodels.questions.period import period_of
from quizapp.viewmodels.questions.search import SearchIndex

INDEX = SearchIndex(
    [("金軍攻陷上京",), ("上京在何處？", "臨潢府"), ("",), ("Kaifeng 開封", "臨潢府之南"), ("金哀宗自縊",)]
)


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("上京", [0, 1]),
        ("京", [0, 1]),
        ("金军", [0]),
        ("上京 临潢", [1]),
        ("KAIFENG", [3]),
        ("處？ 臨", [1]),
        ("臨潢", [1, 3]),
        ("處？臨", []),
        ("上京金", []),
        ("無", []),
        ("  ", None),
    ],
)
def test_finds(words: str, places: list[int] | None) -> None:
    assert INDEX.find(words) == places


def test_nothing_to_search() -> None:
    assert SearchIndex(()).find("金") == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("907–1127", "0907", "1127"),
        ("907-1127", "0907", "1127"),
        ("1120", "1120", "1120"),
        ("1214-07", "1214-07", "1214-07"),
        ("嘉定四年至七年", "1211", "1214"),
        ("前221年—前206年", "-0220", "-0205"),
    ],
)
def test_periods(text: str, first: str, last: str) -> None:
    period = period_of(text)
    expected = HistoricalDate(first).interval, HistoricalDate(last).interval
    assert period is not None
    assert abs(period[0] - expected[0].first) < 60
    assert abs(period[1] - expected[1].last) < 60


@pytest.mark.parametrize("text", ["", "宋朝", "1127–907", "–"])
def test_no_periods(text: str) -> None:
    assert period_of(text) is None

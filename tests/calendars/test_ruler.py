"""Marks along time, held to what the calendars say."""

from __future__ import annotations

from itertools import pairwise

import pytest

from questions.calendars import lunisolar, ruler
from questions.calendars.julian import jdn

DAY, MONTH, YEAR = 1.0, 30.0, 360.0


def labels(found: ruler.Ruler) -> list[str]:
    return [mark.label for mark in found.marks]


def test_years() -> None:
    found = ruler.western(jdn(1206, 3, 1), jdn(1210, 3, 1), YEAR, "zh-Hant")
    assert labels(found) == ["1206年", "1207年", "1208年", "1209年", "1210年"]
    assert found.marks[1].jdn == jdn(1207, 1, 1)


def test_years_before_our_era() -> None:
    found = ruler.western(jdn(-3, 1, 1), jdn(2, 1, 1), YEAR, "zh-Hant")
    assert labels(found) == ["前4年", "前3年", "前2年", "前1年", "1年", "2年"]


def test_months_name_the_year_where_it_begins() -> None:
    found = ruler.western(jdn(1206, 11, 20), jdn(1207, 2, 10), MONTH, "zh-Hant")
    assert labels(found) == ["11月", "12月", "1207年", "2月"]
    assert [mark.strong for mark in found.marks] == [False, False, True, False]
    assert found.context == "1206年"


def test_days() -> None:
    found = ruler.western(jdn(1234, 2, 9), jdn(1234, 2, 11), DAY, "en")
    assert labels(found) == ["9 Feb", "10 Feb", "11 Feb"]
    assert found.context == "Feb 1234"


def test_the_days_that_were_left_out() -> None:
    found = ruler.western(jdn(1582, 10, 3), jdn(1582, 10, 16), DAY, "zh-Hant")
    assert labels(found) == ["10月3日", "10月4日", "10月15日", "10月16日"]


def test_lunar_months_of_the_year_in_which_jin_fell() -> None:
    first = lunisolar.month(1234, 1)
    assert first is not None
    found = ruler.lunar(first.first_jdn, first.first_jdn + 100, MONTH - 1, "zh-Hant")
    assert labels(found)[-4:] == ["端平元年", "二月", "三月", "四月"]
    assert found.context == "端平元年"


def test_lunar_days_of_the_fall_of_jin() -> None:
    found = ruler.lunar(jdn(1234, 2, 9), jdn(1234, 2, 10), DAY, "zh-Hant")
    assert labels(found) == ["初十", "十一日"]
    assert found.context == "端平元年正月"


def test_a_court_counts_its_own_years() -> None:
    found = ruler.lunar(jdn(1211, 6, 1), jdn(1212, 6, 1), 340.0, "zh-Hans", "金")
    assert {"大安三年", "崇庆元年"} <= set(labels(found))


def test_eras_over_centuries() -> None:
    found = ruler.lunar(jdn(1190, 1, 1), jdn(1240, 1, 1), 700.0, "zh-Hant")
    assert {"紹熙元年", "嘉定元年", "端平元年"} <= set(labels(found))


@pytest.mark.parametrize("apart", [0.4, 1.0, 3.0, 9.0, 20.0, 31.0, 80.0, 300.0, 400.0, 5_000.0, 90_000.0])
def test_no_two_marks_stand_too_near(apart: float) -> None:
    first, last = jdn(1210, 1, 1), jdn(1210, 1, 1) + round(apart * 20)
    for found in (ruler.western(first, last, apart, "zh-Hant"), ruler.lunar(first, last, apart, "zh-Hant")):
        days = [mark.jdn for mark in found.marks]
        assert days == sorted(days)
        shortest = 0.9 if apart > 10 else 0.5  # February, and the last days of a month
        assert all(later - earlier >= apart * shortest for earlier, later in pairwise(days))


def test_no_lunar_marks_where_there_is_no_table() -> None:
    assert ruler.lunar(jdn(-3000, 1, 1), jdn(-2990, 1, 1), YEAR, "zh-Hant").marks == ()

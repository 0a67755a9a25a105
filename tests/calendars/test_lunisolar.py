from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.calendars import lunisolar, sexagenary
from questions.calendars.julian import iso, jdn
from questions.calendars.lunisolar import LunarMonth

COURTS = (None, *lunisolar.courts())


def every_month(court: str | None) -> list[LunarMonth]:
    return [month for year in range(-720, 2101) for month in lunisolar.months_of(year, court)]


@pytest.mark.parametrize(
    ("year", "month", "day", "western", "name"),
    [
        (1234, 1, 10, "1234-02-09", "己酉"),
        (1279, 2, 6, "1279-03-19", "癸未"),
        (1227, 7, 12, "1227-08-25", "己丑"),
        (1644, 3, 19, "1644-04-25", "丁未"),
        (1911, 8, 19, "1911-10-10", "癸丑"),
        (960, 1, 4, "0960-02-03", "甲辰"),
        (755, 11, 9, "0755-12-16", "甲子"),
        (626, 6, 4, "0626-07-02", "庚申"),
        (-103, 1, 1, "-0103-02-22", "癸亥"),
        (2024, 1, 1, "2024-02-10", "甲辰"),
    ],
)
def test_days_history_knows(year: int, month: int, day: int, western: str, name: str) -> None:
    found = lunisolar.day(year, month, day)
    assert found is not None
    assert iso(found) == western
    assert sexagenary.pair_name(sexagenary.of_day(found)) == name
    held = lunisolar.month(year, month)
    assert held is not None
    assert lunisolar.sexagenary_day(held, sexagenary.PAIRS.index(name)) == day


@pytest.mark.parametrize(
    ("year", "leap"),
    [(1004, 9), (1211, 2), (1224, 8), (1227, 5), (1232, 9), (1094, 4), (725, None), (724, 12), (1912, None)],
)
def test_leap_months(year: int, leap: int | None) -> None:
    assert [month.month for month in lunisolar.months_of(year) if month.leap] == ([leap] if leap else [])


def test_a_lunar_year_is_named_by_the_western_year_it_mostly_falls_in() -> None:
    twelfth = lunisolar.month(1232, 12)
    assert twelfth is not None
    assert (iso(twelfth.first_jdn), iso(twelfth.last_jdn)) == ("1233-01-12", "1233-02-10")
    assert lunisolar.month_at(jdn(1233, 1, 12)) == twelfth


@pytest.mark.parametrize("court", COURTS)
def test_months_follow_each_other_without_gap_and_are_found_by_their_days(court: str | None) -> None:
    months = every_month(court)
    assert len(months) > 34_000
    for month, following in pairwise(months):
        assert month.last_jdn + 1 == following.first_jdn
        assert 28 <= month.days <= 30
    for month in months[:: 1 if court is None else 23]:
        assert lunisolar.month_at(month.first_jdn, court) == month
        assert lunisolar.month_at(month.last_jdn, court) == month


@given(st.integers(min_value=jdn(-700, 1, 1), max_value=jdn(2100, 12, 31)), st.sampled_from(COURTS))
def test_a_day_goes_there_and_back(day_number: int, court: str | None) -> None:
    month = lunisolar.month_at(day_number, court)
    assert month is not None
    day = day_number - month.first_jdn + 1
    same_number = [found for found in lunisolar.months_of(month.year, court) if found.month == month.month]
    if len([found for found in same_number if found.leap == month.leap]) == 1:
        assert lunisolar.day(month.year, month.month, day, month.leap, court) == day_number
    position = sexagenary.of_day(day_number)
    assert lunisolar.sexagenary_day(month, position) == day


@pytest.mark.parametrize(
    ("court", "leap", "main"),
    [("遼", (985, 8), (985, 9)), ("遼", (1078, None), (1078, 1)), ("蒙古", (1270, 11), (1270, 10))],
)
def test_rival_courts_have_their_own_months(
    court: str, leap: tuple[int, int | None], main: tuple[int, int | None]
) -> None:
    def leap_of(court: str | None) -> int | None:
        return next((month.month for month in lunisolar.months_of(leap[0], court) if month.leap), None)

    assert (leap_of(court), leap_of(None)) == (leap[1], main[1])


def test_a_court_without_calendar_of_its_own_uses_the_main_line() -> None:
    assert lunisolar.months_of(1200, "西夏") == lunisolar.months_of(1200)
    assert lunisolar.months_of(1270, "元") == lunisolar.months_of(1270, "蒙古") != lunisolar.months_of(1270)


def numbers(year: int, court: str | None = None) -> list[str]:
    return [f"{month.month}{'r' if month.leap else ''}" for month in lunisolar.months_of(year, court)]


def test_years_that_did_not_begin_with_the_month_yin() -> None:
    assert numbers(-205) == ["10", "11", "12", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
    assert numbers(-103)[:4] + numbers(-103)[-3:] == ["10", "11", "12", "1", "10", "11", "12"]
    assert numbers(691) == ["1", "12", "13", "2", "3", "4", "5", "6", "7", "8", "9", "10"]
    assert numbers(700)[-2:] == ["11", "12"]
    assert numbers(237)[:3] == ["1", "2", "4"]
    assert numbers(237, "蜀漢") == [str(number) for number in range(1, 13)]
    assert numbers(239)[-2:] == ["12", "12r"]


def test_a_number_that_occurs_twice_means_the_later_month_and_both_are_told() -> None:
    later = lunisolar.month(-103, 11)
    both = lunisolar.months_named(-103, 11)
    assert len(both) == 2
    assert later == both[1]
    assert [month.month for month in lunisolar.months_named(691, 1)] == [1, 13]


def test_what_was_not_is_not_found() -> None:
    assert lunisolar.month(1211, 3, leap=True) is None
    assert lunisolar.day(1211, 2, 31) is None
    assert lunisolar.months_of(2200) == ()
    assert lunisolar.year_interval(-900) is None
    assert lunisolar.month_at(jdn(-800, 1, 1)) is None
    assert lunisolar.month_at(jdn(2300, 1, 1)) is None
    month = lunisolar.month(1234, 1)
    assert month is not None
    assert lunisolar.sexagenary_day(month, month.first_sexagenary - 1) is None


def test_before_104_bce_the_year_begins_with_the_tenth_month() -> None:
    assert [lunisolar.place_in_year(-201, number) for number in (10, 12, 1, 9)] == [1, 3, 4, 12]
    assert [lunisolar.place_in_year(year, 1) for year in (-721, -102, 1234)] == [1, 1, 1]
    assert lunisolar.months_later(-202, 9, 1) == (-201, 10)
    assert lunisolar.months_later(-201, 12, 1) == (-201, 1)
    assert lunisolar.months_later(1231, 12, 2) == (1232, 2)
    assert lunisolar.months_later(1231, 1, -1) == (1230, 12)


def test_the_leap_month_of_a_year() -> None:
    assert [lunisolar.leap_month(year) for year in (1004, 1211, 1224, 1227, 1232, 1005)] == [9, 2, 8, 5, 9, None]

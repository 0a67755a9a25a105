import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.calendars.julian import days_in_month, iso, jdn, parse_day, ymd

FIRST, LAST = jdn(-1000, 1, 1), jdn(2400, 12, 31)


@given(st.integers(min_value=FIRST, max_value=LAST))
def test_every_day_number_is_one_day_and_back(day: int) -> None:
    assert jdn(*ymd(day)) == day
    assert parse_day(iso(day)) == day


def test_days_follow_each_other_through_the_whole_range() -> None:
    day = FIRST
    for year in range(-1000, 2401):
        for month in range(1, 13):
            assert ymd(day) == (year, month, 1)
            day += days_in_month(year, month) - (10 if (year, month) == (1582, 10) else 0)
    assert day == LAST + 1


@pytest.mark.parametrize(
    ("day", "number", "written"),
    [
        ((2000, 1, 1), 2_451_545, "2000-01-01"),
        ((1582, 10, 4), 2_299_160, "1582-10-04"),
        ((1582, 10, 15), 2_299_161, "1582-10-15"),
        ((1234, 2, 9), 2_171_816, "1234-02-09"),
        ((1, 1, 1), 1_721_424, "0001-01-01"),
        ((0, 12, 31), 1_721_423, "0000-12-31"),
        ((-220, 11, 18), 1_641_025, "-0220-11-18"),
        ((-4712, 1, 1), 0, "-4712-01-01"),
    ],
)
def test_fixed_points(day: tuple[int, int, int], number: int, written: str) -> None:
    assert (jdn(*day), ymd(number), iso(number)) == (number, day, written)


@pytest.mark.parametrize(
    "day", [(1582, 10, 5), (1582, 10, 14), (1234, 2, 29), (1234, 13, 1), (1234, 0, 1), (1900, 2, 29)]
)
def test_refuses_days_that_never_were(day: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=r"no day|no month|left out"):
        jdn(*day)


def test_leap_days_of_both_calendars() -> None:
    assert [days_in_month(year, 2) for year in (0, 1100, 1232, 1500, 1600, 1700, 2000, 2100)] == [
        29, 29, 29, 29, 29, 28, 29, 28,
    ]  # fmt: skip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.calendars.dates import Calendar, DateType, HistoricalDate, Modifier
from questions.calendars.interval import EARLIEST, LATEST, DayInterval
from questions.calendars.julian import iso, jdn, ymd

CHINESE, WESTERN = Calendar.CHINESE, Calendar.WESTERN


def days(value: str, calendar: Calendar = WESTERN, mod: Modifier | None = None, court: str | None = None) -> str:
    interval = HistoricalDate.parse(value, calendar=calendar, mod=mod, court=court).interval
    assert interval is not None
    return f"{iso(interval.first)} {iso(interval.last)}"


@pytest.mark.parametrize(
    ("value", "calendar", "expected"),
    [
        ("1206", WESTERN, "1206-01-01 1206-12-31"),
        ("-0220", WESTERN, "-0220-01-01 -0220-12-31"),
        ("1235-06", WESTERN, "1235-06-01 1235-06-30"),
        ("1227-08-25", WESTERN, "1227-08-25 1227-08-25"),
        ("112X", WESTERN, "1120-01-01 1129-12-31"),
        ("11XX", WESTERN, "1100-01-01 1200-12-31"),
        ("-01XX", WESTERN, "-0199-01-01 -0099-12-31"),
        ("1120/1125", WESTERN, "1120-01-01 1125-12-31"),
        ("1127-04/1127-05-03", WESTERN, "1127-04-01 1127-05-03"),
        ("1211", CHINESE, "1211-01-17 1212-02-04"),
        ("1234-01", CHINESE, "1234-01-31 1234-03-01"),
        ("1232-12", CHINESE, "1233-01-12 1233-02-10"),
        ("1232-09r", CHINESE, "1232-10-16 1232-11-13"),
        ("1234-01-10", CHINESE, "1234-02-09 1234-02-09"),
        ("1211-02r-03", CHINESE, "1211-03-19 1211-03-19"),
        ("1122-21", CHINESE, "1122-02-09 1122-05-07"),
        ("1122-21", WESTERN, "1122-02-09 1122-05-07"),
        ("1941-24", WESTERN, "1941-11-01 1942-02-28"),
        ("0691-01", CHINESE, "0690-12-06 0691-03-05"),
        ("1582-10", WESTERN, "1582-10-01 1582-10-31"),
    ],
)
def test_the_days_a_value_covers(value: str, calendar: Calendar, expected: str) -> None:
    assert days(value, calendar) == expected


def test_a_court_counts_its_own_months() -> None:
    assert days("0985-09", CHINESE, court="遼") == "0985-10-17 0985-11-14"
    assert days("0985-09", CHINESE) == "0985-09-17 0985-10-16"


@pytest.mark.parametrize("value", ["1214-09r", "1214-09r-05", "3000-05", "3000", "1233-02-30", "-0900-03"])
def test_what_the_month_table_lacks_still_has_days_that_hold_it(value: str) -> None:
    interval = HistoricalDate.parse(value, calendar=CHINESE).interval
    assert interval is not None
    year = int(value[:5] if value.startswith("-") else value[:4])
    assert interval.overlaps(DayInterval(jdn(year, 1, 1), jdn(year, 12, 31)))


def test_mods_narrow_and_widen() -> None:
    assert days("1231", mod=Modifier.START) == "1231-01-01 1231-07-02"
    assert days("1231", mod=Modifier.MID) == "1231-04-02 1231-10-01"
    assert days("1231", mod=Modifier.END) == "1231-07-02 1232-01-23"
    assert days("1931", mod=Modifier.END) == "1931-07-02 1931-12-31"
    assert days("1231", CHINESE, Modifier.END) == "1231-07-30 1232-01-23"
    assert days("1206", mod=Modifier.APPROX) == "1204-01-02 1208-12-30"
    assert days("1227-08-25", mod=Modifier.APPROX) == "1227-08-15 1227-09-04"
    assert days("11XX", mod=Modifier.APPROX) == "1089-12-31 1211-01-01"


def test_open_sides_reach_to_the_ends_and_have_no_day() -> None:
    before = HistoricalDate.parse("1206", mod=Modifier.BEFORE)
    assert before.interval == DayInterval(EARLIEST, jdn(1206, 12, 31))
    assert (before.first_jdn, before.last_jdn) == (None, jdn(1206, 12, 31))
    after = HistoricalDate.parse("1206/..")
    assert (
        after.interval
        == HistoricalDate.parse("1206", mod=Modifier.AFTER).interval
        == DayInterval(jdn(1206, 1, 1), LATEST)
    )
    assert (after.first_jdn, after.last_jdn) == (jdn(1206, 1, 1), None)


def test_durations_have_no_days_and_come_last() -> None:
    duration = HistoricalDate.parse("P70Y", mod=Modifier.MORE_THAN)
    assert (duration.type, duration.interval, duration.first_jdn) == (DateType.DURATION, None, None)
    dates = [duration, *map(HistoricalDate.parse, ("1206", "1205-12-31", "1206-01-01", "-0220"))]
    assert [date.value for date in sorted(dates, key=lambda date: date.order)] == [
        "-0220", "1205-12-31", "1206-01-01", "1206", "P70Y",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "calendar", "complaint"),
    [
        ("", WESTERN, "not a date"),
        ("12", WESTERN, "not a date"),
        ("1234年", WESTERN, "not a date"),
        ("1234-13", WESTERN, "not a date"),
        ("1234-00", WESTERN, "not a date"),
        ("1234-25", WESTERN, "not a date"),
        ("1234-02-30", WESTERN, "no day 30 in month 2"),
        ("1582-10-10", WESTERN, "left out"),
        ("1234-05r", WESTERN, "leap month in the western"),
        ("1234-01-31", CHINESE, "31st day"),
        ("112X-03", WESTERN, "unknown year"),
        ("1125/1120", WESTERN, "ends before it begins"),
        ("../../..", WESTERN, "not a date"),
        ("..", WESTERN, "not a date"),
        ("1/2/3", WESTERN, "not a date"),
        ("9999", WESTERN, "years from"),
        ("PXY", WESTERN, "not a duration"),
        ("P", WESTERN, "not a duration"),
        ("P70", WESTERN, "not a duration"),
    ],
)
def test_says_what_is_wrong_with_a_value(value: str, calendar: Calendar, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        HistoricalDate.parse(value, calendar=calendar)


@given(st.integers(min_value=jdn(-1000, 1, 1), max_value=jdn(2400, 12, 31)))
def test_a_western_day_covers_itself_and_lies_in_its_month_and_year(day: int) -> None:
    date = HistoricalDate.parse(iso(day))
    assert date.interval == DayInterval(day, day)
    year, month, _ = ymd(day)
    text = iso(day)
    for wider in (text[:-3], text[:-6]):
        interval = HistoricalDate.parse(wider).interval
        assert interval is not None
        assert interval.contains(DayInterval(day, day))
    assert HistoricalDate.parse(text[:-3]).first_jdn == jdn(year, month, 1)


@given(
    st.integers(min_value=-700, max_value=2090),
    st.integers(min_value=1, max_value=12),
    st.integers(min_value=1, max_value=29),
)
def test_a_lunar_day_lies_in_its_month_and_year(year: int, month: int, day: int) -> None:
    text = f"{'-' if year < 0 else ''}{abs(year):04d}-{month:02d}-{day:02d}"
    inner, middle, outer = (
        HistoricalDate.parse(value, calendar=CHINESE).interval for value in (text, text[:-3], text[:-6])
    )
    assert inner is not None
    assert middle is not None
    assert outer is not None
    assert outer.contains(middle)
    assert middle.contains(inner)

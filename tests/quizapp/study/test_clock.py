from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from quizapp.study.clock import StudyCalendar, SystemClock

TAIPEI = ZoneInfo("Asia/Taipei")
LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("local", "day"),
    [("2026-03-02T03:59", "2026-03-01"), ("2026-03-02T04:00", "2026-03-02"), ("2026-03-02T23:30", "2026-03-02")],
)
def test_the_day_begins_at_four(local: str, day: str) -> None:
    moment = datetime.fromisoformat(local).replace(tzinfo=TAIPEI).astimezone(UTC)
    assert StudyCalendar(zone=TAIPEI).day_of(moment) == date.fromisoformat(day)


def test_the_hour_can_be_chosen() -> None:
    assert StudyCalendar(0, UTC).day_of(datetime(2026, 3, 2, 0, 1, tzinfo=UTC)) == date(2026, 3, 2)


def test_a_day_starts_where_the_one_before_ends() -> None:
    calendar = StudyCalendar(zone=LONDON)
    day = date(2026, 3, 1)
    while day.year == 2026:
        start = calendar.start_of(day)
        assert start.tzinfo is UTC
        assert calendar.day_of(start) == day
        assert calendar.day_of(start - timedelta(milliseconds=1)) == day - timedelta(days=1)
        assert calendar.end_of_day(start) == calendar.start_of(day + timedelta(days=1))
        day += timedelta(days=1)


def test_the_computers_zone_is_the_default() -> None:
    calendar = StudyCalendar()
    noon = datetime(2026, 3, 2, 12, 0).astimezone()
    assert calendar.day_of(noon) == date(2026, 3, 2)


def test_the_system_clock_counts_in_whole_milliseconds() -> None:
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert now.microsecond % 1000 == 0
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)

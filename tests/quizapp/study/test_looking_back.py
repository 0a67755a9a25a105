"""Reports on made-up reviews, with the sums worked out by hand."""

from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest

from questions.authoring.topic import Topic, TopicSort
from quizapp.store import Collection
from quizapp.study.bins import Bin
from quizapp.study.card import Rating
from quizapp.study.clock import StudyCalendar
from quizapp.study.forgetting import forgetting_curve
from quizapp.study.looking_back import LookingBack, Report, Span
from quizapp.study.progress import DayRecord
from quizapp.study.review import ReviewLog
from quizapp.study.scheduler import Scheduler
from quizapp.study.summary import Tally
from quizapp.study.topics import Period
from tests.quizapp.store.conftest import CALENDAR, answered
from tests.quizapp.study.stubs import MORNING, FakeClock, StubBank, StubRef

TODAY = date(2026, 3, 10)
"""Eight days after `MORNING`, which was a Monday."""

TOPICS = {
    "q0": (Topic(TopicSort.PERSON, "孟珙"), Topic(TopicSort.KIND, "battle")),
    "q1": (Topic(TopicSort.PERSON, "成吉思汗"), Topic(TopicSort.KIND, "battle")),
}


@pytest.fixture
def reviewed(collection: Collection, clock: FakeClock) -> Collection:
    """Two easy cards and a forgotten one; a week later each easy one is reviewed, one of them forgotten."""
    refs = [
        StubRef(f"q{place}", (f"f{place}",), ("cloze", "order", "match")[place], year=(1234, 1206, 1206)[place])
        for place in range(3)
    ]
    collection.sync_bank(StubBank("a", refs, about=TOPICS), "/a", clock.now())
    for question, rating in (("q0", Rating.EASY), ("q1", Rating.EASY), ("q2", Rating.AGAIN)):
        grade(collection, clock, question, rating)
    clock.advance(days=8)
    grade(collection, clock, "q0", Rating.GOOD)
    grade(collection, clock, "q1", Rating.AGAIN)
    return collection


def grade(collection: Collection, clock: FakeClock, question: str, rating: Rating) -> None:
    after, log = answered(collection.card("a", question), rating, clock)
    collection.record(after, log, clock.now())


def report_of(collection: Collection, span: Span) -> Report:
    report = LookingBack(collection.progress, CALENDAR).report(["a"], span, MORNING + timedelta(days=8))
    assert report is not None
    return report


def test_nothing_to_report_before_the_first_answer(collection: Collection) -> None:
    assert LookingBack(collection.progress, CALENDAR).report(["a"], Span.ALL, MORNING) is None


def test_a_month(reviewed: Collection) -> None:
    report = report_of(reviewed, Span.MONTH)
    assert (report.first, report.today, report.days, report.bin) == (date(2026, 2, 9), TODAY, 30, Bin.DAY)
    studied = {each.day: each for each in report.activity if each.answers}
    assert studied == {
        date(2026, 3, 2): DayRecord(date(2026, 3, 2), new=3, duration_ms=27_000),
        TODAY: DayRecord(TODAY, reviews=2, forgotten=1, duration_ms=18_000),
    }
    assert (len(report.activity), report.days_studied) == (30, 2)
    assert report.total == DayRecord(report.first, new=3, reviews=2, forgotten=1, duration_ms=45_000)
    assert report.total.recall == Tally(2, 1)


def test_everything(reviewed: Collection) -> None:
    report = report_of(reviewed, Span.ALL)
    assert (report.first, report.days, len(report.activity)) == (date(2026, 3, 2), 9, 9)
    assert [(week.day, week.recall) for week in report.by_week] == [(date(2026, 3, 9), Tally(2, 1))]


def test_a_year_by_weeks(reviewed: Collection) -> None:
    report = report_of(reviewed, Span.YEAR)
    assert (report.bin, report.forecast_bin) == (Bin.WEEK, Bin.WEEK)
    assert [each.answers for each in report.activity[-2:]] == [3, 2]
    assert len(report.activity) == 53


def test_weak_spots(reviewed: Collection) -> None:
    report = report_of(reviewed, Span.MONTH)
    assert report.by_kind == (("order", Tally(1, 0)), ("cloze", Tally(1, 1)))
    assert report.by_document == (("資治通鑑", Tally(2, 1)),)
    assert report.by_period == ((Period(1205, 1209), Tally(1, 0)), (Period(1230, 1234), Tally(1, 1)))
    assert not report.by_topic[TopicSort.PERSON], "one review each says nothing"
    assert report.hardest[0].question_id == "q1"


def test_the_calendar_has_every_day_of_53_weeks(reviewed: Collection) -> None:
    days = report_of(reviewed, Span.MONTH).calendar
    assert days[0].day.weekday() == 0
    assert (days[-1].day, days[-1].answers) == (TODAY, 2)
    assert 53 * 7 <= len(days) < 54 * 7
    assert sum(each.answers for each in days) == 5


def test_what_is_overdue_is_due_today(reviewed: Collection) -> None:
    report = report_of(reviewed, Span.MONTH)
    later = reviewed.card("a", "q0").memory.due
    assert later is not None
    forecast = dict(report.forecast)
    assert (report.forecast[0][0], forecast[TODAY]) == (TODAY, 2)  # q1 in ten minutes, q2 since a week
    assert CALENDAR.day_of(later) > TODAY
    assert sum(forecast.values()) == 2 + (CALENDAR.day_of(later) in forecast)
    assert len(forecast) == 30


def test_the_forecast_for_all_time_ends_with_the_last_card(reviewed: Collection) -> None:
    report = report_of(reviewed, Span.ALL)
    assert sum(count for _, count in report.forecast) == 3
    assert report.forecast[-1][1] == 1


def test_distributions_count_cards_in_review(reviewed: Collection) -> None:
    report = report_of(reviewed, Span.MONTH)
    assert sum(report.stability) == sum(report.difficulty) == 1  # q0 alone


def test_a_forgetting_curve(reviewed: Collection, clock: FakeClock) -> None:
    card = reviewed.card("a", "q1")
    answers = reviewed.progress.reviews_of("a", "q1")
    points = forgetting_curve(card, answers, Scheduler(CALENDAR), CALENDAR, clock.now() + timedelta(days=5))
    given = [point for point in points if point.answer]
    assert [point.answer.rating for point in given if point.answer] == [Rating.EASY, Rating.AGAIN]
    assert [point.day for point in given] == [date(2026, 3, 2), TODAY]
    assert points[1].chance == 1.0
    between = [point.chance for point in points[1 : points.index(given[1])]]
    assert between == sorted(between, reverse=True)
    easy = answers[0].after.stability
    assert easy is not None
    assert given[1].chance == pytest.approx(between[-1])
    assert 0.85 < between[-1] < 0.95  # asked when it was due, at nine in ten
    assert (points[-1].day - TODAY).days == 5


def test_no_curve_without_answers(reviewed: Collection, clock: FakeClock) -> None:
    scheduler = Scheduler(StudyCalendar(zone=UTC))
    nothing: list[ReviewLog] = []
    assert forgetting_curve(reviewed.card("a", "q0"), nothing, scheduler, CALENDAR, clock.now()) == ()

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.store import Collection
from quizapp.study.card import Rating
from quizapp.study.session import StudySession
from quizapp.study.tools import StudyTools
from tests.quizapp.study.stubs import FakeClock, StubBank, bank

Begin = Callable[..., StudySession]


def answer(session: StudySession, clock: FakeClock, *ratings: Rating) -> None:
    for rating in ratings:
        session.current()
        clock.advance(seconds=10)
        session.answer(None)
        session.grade(rating)


def test_today_before_anything_was_done(
    collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    collection.sync_bank(bank("a", 30), "/a", clock.now())
    today = tools().statistics.today(["a"], clock.now())
    assert (today.done.answers, today.streak_days, len(today.left.new)) == (0, 0, 20)
    assert [day.answers for day in today.week] == [0] * 7
    assert today.week[-1].day == clock.now().date()
    assert today.expected_ms == 20 * 15_000


def test_today_after_some_answers(begin: Begin, clock: FakeClock, tools: Callable[..., StudyTools]) -> None:
    answer(begin(bank("a", 30)), clock, Rating.AGAIN, Rating.EASY, Rating.GOOD)
    today = tools().statistics.today(["a"], clock.now())
    done = today.done
    assert (done.answers, done.remembered, done.new, done.reviews, done.duration_ms) == (3, 2, 3, 0, 30_000)
    assert (len(today.left.new), len(today.left.learning)) == (17, 2)
    assert today.expected_ms == 19 * 10_000


@pytest.mark.parametrize(
    ("days_ago", "streak"),
    [([0], 1), ([1], 1), ([2], 0), ([2, 1, 0], 3), ([3, 2, 1], 3), ([4, 3, 1, 0], 2), ([], 0), (range(70, -1, -1), 71)],
)
def test_the_streak(
    days_ago: list[int], streak: int, begin: Begin, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    source, today = bank("a", 100), clock.now()
    for days in days_ago:
        clock.moment = today
        clock.advance(days=-days)
        answer(begin(source), clock, Rating.EASY)
    clock.moment = today
    clock.advance(minutes=10)
    assert tools().statistics.today(["a"], clock.now()).streak_days == streak


def test_counts_by_bank(
    begin: Begin, collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    first, second = bank("a", 8, per_fact=2), StubBank("b", [])
    session = begin(first, second)
    answer(session, clock, Rating.AGAIN, Rating.EASY)
    session.suspend()
    counts = tools().statistics.counts(clock.now())
    assert list(counts) == ["a", "b"]
    of_first = counts["a"]
    assert (of_first.total, of_first.suspended) == (8, 1)
    assert (of_first.learning, of_first.due, of_first.young, of_first.mature) == (1, 0, 1, 0)
    assert of_first.new == 8 - 2 - 2 - 1  # answered, their siblings buried, one suspended
    assert counts["b"].total == 0
    clock.advance(days=30)
    later = tools().statistics.counts(clock.now())["a"]
    assert (later.new, later.learning, later.due) == (5, 1, 1)

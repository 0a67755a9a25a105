"""Looking back on a collection whose sums are plain to see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from questions.authoring.topic import Topic, TopicSort
from quizapp.store import Collection
from quizapp.study.card import Rating
from quizapp.study.progress import DayRecord, Mastery, Measure, Recall
from quizapp.study.review import ReviewLog
from quizapp.study.summary import Tally
from tests.quizapp.store.conftest import CALENDAR
from tests.quizapp.study.stubs import FakeClock, StubBank, StubRef, bank

Answer = Callable[..., ReviewLog]
FIRST = date(2026, 3, 2)
MENG_GONG, AIZONG = Topic(TopicSort.PERSON, "孟珙"), Topic(TopicSort.PERSON, "金哀宗")


@pytest.fixture
def studied(collection: Collection, clock: FakeClock, answer: Answer) -> Collection:
    """Three cards met on one day, two of them easy; both reviewed when due, one forgotten and learned again."""
    kinds = ("cloze", "order", "cloze")
    refs = [
        StubRef(f"q{place}", (f"f{place}",), kind, "史記" if place else "宋史", year=1234)
        for place, kind in enumerate(kinds)
    ]
    people = {"q0": (MENG_GONG,), "q1": (MENG_GONG, AIZONG), "q2": (AIZONG,)}
    collection.sync_bank(StubBank("a", refs, about=people), "/a", clock.now())
    collection.sync_bank(bank("b", 2), "/b", clock.now())
    answer("a", "q0", Rating.EASY)
    answer("a", "q1", Rating.EASY)
    answer("a", "q2", Rating.AGAIN)
    clock.advance(days=8)
    answer("a", "q0", Rating.GOOD)
    answer("a", "q1", Rating.AGAIN)
    answer("a", "q1", Rating.GOOD)
    answer("b", "b-000", Rating.GOOD)
    return collection


def test_nothing_before_the_first_answer(collection: Collection) -> None:
    collection.sync_bank(bank("a", 2), "/a", FakeClock().now())
    progress = collection.progress
    assert progress.first_day(["a"]) is None
    assert progress.days(["a"], FIRST, FIRST) == []
    assert progress.mastery(["a"]) == {"a-fact-0": Mastery.NEW, "a-fact-1": Mastery.NEW}


def test_days(studied: Collection) -> None:
    later = FIRST + timedelta(days=8)
    assert studied.progress.first_day(["a"]) == FIRST
    assert studied.progress.first_day(["b"]) == later
    assert studied.progress.days(["a"], FIRST, later) == [
        DayRecord(FIRST, new=3, duration_ms=27_000),
        DayRecord(later, learning=1, reviews=2, forgotten=1, duration_ms=27_000),
    ]
    assert studied.progress.days(["a", "b"], later, later)[0].answers == 4


def test_recall(studied: Collection) -> None:
    later = FIRST + timedelta(days=8)
    recall = studied.progress.recall(["a", "b"], FIRST, later)
    assert recall.by_kind == {"cloze": Tally(1, 1), "order": Tally(1, 0)}
    assert recall.by_document == {"宋史": Tally(1, 1), "史記": Tally(1, 0)}
    assert recall.by_year == {1234: Tally(2, 1)}
    assert recall.by_topic[TopicSort.PERSON] == {"孟珙": Tally(2, 1), "金哀宗": Tally(1, 0)}
    assert not recall.by_topic[TopicSort.TAG]
    assert studied.progress.recall(["b"], FIRST, later) == Recall()
    assert studied.progress.recall(["a"], FIRST, later - timedelta(days=1)) == Recall()


def test_due(studied: Collection, clock: FakeClock) -> None:
    due = studied.progress.due(["a"])
    cards = [studied.card("a", f"q{place}") for place in range(3)]
    assert sum(due.values()) == 3
    assert set(due) == {card.memory.due for card in cards}
    assert CALENDAR.day_of(min(due)) == FIRST  # the one that was forgotten at once and left


def test_spread(studied: Collection) -> None:
    firm, shaken = (studied.card("a", name).memory.stability for name in ("q0", "q1"))
    assert firm is not None and shaken is not None and shaken < firm
    progress = studied.progress
    assert progress.spread(["a"], Measure.STABILITY, [shaken, firm, firm + 1]) == [0, 1, 1, 0]
    assert progress.spread(["a"], Measure.STABILITY, [firm]) == [1, 1]
    assert progress.spread(["a"], Measure.DIFFICULTY, [11.0]) == [2, 0]  # the third is in short steps: not counted


def test_hardest(studied: Collection) -> None:
    cards = studied.progress.hardest(["a", "b"], 3)
    assert cards[0] == studied.card("a", "q1")
    assert [card.memory.lapses for card in cards] == [1, 0, 0]


def test_reviews_of_one_question(studied: Collection) -> None:
    ratings = [log.rating for log in studied.progress.reviews_of("a", "q1")]
    assert ratings == [Rating.EASY, Rating.AGAIN, Rating.GOOD]
    assert studied.progress.reviews_of("a", "none") == []


def test_mastery(studied: Collection, clock: FakeClock, answer: Answer) -> None:
    assert studied.progress.mastery(["a", "b"]) == {
        "f0": Mastery.MASTERED,
        "f1": Mastery.LEARNING,
        "f2": Mastery.LEARNING,
        "b-fact-0": Mastery.LEARNING,
        "b-fact-1": Mastery.NEW,
    }


def test_what_a_bank_no_longer_asks_does_not_count(studied: Collection, clock: FakeClock) -> None:
    studied.sync_bank(StubBank("a", [StubRef("q0", ("f0",))]), "/a", clock.now())
    later = FIRST + timedelta(days=8)
    assert studied.progress.recall(["a"], FIRST, later).by_document == {"資治通鑑": Tally(1, 1)}
    assert set(studied.progress.mastery(["a"])) == {"f0"}

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from quizapp.store import Collection
from quizapp.study.card import Card, CardState, Memory, Rating
from quizapp.study.protocols import ReviewOrder
from quizapp.study.queue import strewn
from quizapp.study.review import ReviewLog
from quizapp.study.tools import StudyTools
from tests.quizapp.study.stubs import MORNING, FakeClock, bank


def settle(collection: Collection, question_id: str, memory: Memory) -> None:
    """Put a card's memory into the collection, as an answer given long ago would have."""
    card = collection.card(question_id.rsplit("-", 1)[0], question_id)
    long_ago = MORNING - timedelta(days=400)
    log = ReviewLog(
        bank_id=card.bank_id,
        question_id=card.question_id,
        reviewed_at=long_ago,
        day=long_ago.date(),
        rating=Rating.GOOD,
        judged=Rating.GOOD,
        correct=True,
        given="",
        answer_ms=0,
        duration_ms=0,
        before=card.memory,
        after=memory,
    )
    collection.record(replace(card, memory=memory), log, long_ago)


def learned(due_in_days: float, stability: float = 10.0, state: CardState = CardState.REVIEW) -> Memory:
    due = MORNING + timedelta(days=due_in_days)
    step = None if state is CardState.REVIEW else 0
    return Memory(state, step, stability, 5.0, due, due - timedelta(days=10), 3, 0)


def ids(cards: tuple[Card, ...] | list[Card]) -> list[str]:
    return [card.question_id for card in cards]


def test_new_questions_come_in_order_up_to_the_limit(
    collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    collection.sync_bank(bank("b", 5), "/b", clock.now())
    collection.sync_bank(bank("a", 5), "/a", clock.now())
    plan = tools(new_per_day=7).planner.plan(["a", "b"], clock.now())
    assert ids(plan.new) == ["b-000", "b-001", "b-002", "b-003", "b-004", "a-000", "a-001"]
    assert not plan.reviews
    assert not plan.learning


def test_only_the_banks_asked_for(collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]) -> None:
    collection.sync_bank(bank("a", 2), "/a", clock.now())
    collection.sync_bank(bank("b", 2), "/b", clock.now())
    assert ids(tools().planner.plan(["b"], clock.now()).new) == ["b-000", "b-001"]
    assert len(tools().planner.plan([], clock.now())) == 0


def test_reviews_due_later_today_count_and_tomorrows_do_not(
    collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    collection.sync_bank(bank("a", 3), "/a", clock.now())
    settle(collection, "a-000", learned(due_in_days=0.5))
    settle(collection, "a-001", learned(due_in_days=0.8))
    settle(collection, "a-002", learned(due_in_days=-3))
    assert ids(tools().planner.plan(["a"], clock.now()).reviews) == ["a-002", "a-000"]


def test_the_most_nearly_forgotten_can_come_first(
    collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    collection.sync_bank(bank("a", 3), "/a", clock.now())
    settle(collection, "a-000", learned(due_in_days=-9, stability=200.0))
    settle(collection, "a-001", learned(due_in_days=-1, stability=2.0))
    settle(collection, "a-002", learned(due_in_days=-2, stability=20.0))
    by_date = tools().planner.plan(["a"], clock.now()).reviews
    by_memory = tools(review_order=ReviewOrder.RETRIEVABILITY).planner.plan(["a"], clock.now()).reviews
    assert ids(by_date) == ["a-000", "a-002", "a-001"]
    assert ids(by_memory) == ["a-001", "a-002", "a-000"]
    scheduler = tools().scheduler
    chances = [scheduler.retrievability(card, clock.now()) for card in by_memory]
    assert chances == sorted(chances)


def test_the_limits_hold_each_for_itself(
    collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    collection.sync_bank(bank("a", 12), "/a", clock.now())
    for number in range(8):
        settle(collection, f"a-{number:03}", learned(due_in_days=-number))
    plan = tools(new_per_day=2, reviews_per_day=5).planner.plan(["a"], clock.now())
    assert (len(plan.reviews), len(plan.new)) == (5, 2)


@pytest.mark.parametrize("limit", [0, -5])
def test_no_new_questions_when_none_are_wanted(
    limit: int, collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    collection.sync_bank(bank("a", 3), "/a", clock.now())
    assert not tools(new_per_day=limit).planner.plan(["a"], clock.now()).new


def test_of_siblings_learning_goes_before_review_and_review_before_new(
    collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    collection.sync_bank(bank("a", 9, per_fact=3), "/a", clock.now())
    settle(collection, "a-000", learned(due_in_days=-1))
    settle(collection, "a-001", learned(due_in_days=0.01, state=CardState.RELEARNING))
    settle(collection, "a-004", learned(due_in_days=-1))
    settle(collection, "a-005", learned(due_in_days=-2))
    plan = tools().planner.plan(["a"], clock.now())
    assert ids(plan.learning) == ["a-001"]
    assert ids(plan.reviews) == ["a-005"]
    assert ids(plan.new) == ["a-006"]


@pytest.mark.parametrize(("due_in_days", "first"), [(0.9, "a-003"), (2.5, "a-003"), (2.9, "a-001"), (9, "a-001")])
def test_new_questions_go_first_whose_siblings_can_rest(
    due_in_days: float, first: str, collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    """The day after tomorrow ends 2.8 days from now."""
    collection.sync_bank(bank("a", 6, per_fact=3), "/a", clock.now())
    settle(collection, "a-000", learned(due_in_days))
    assert ids(tools(new_per_day=1).planner.plan(["a"], clock.now()).new) == [first]
    assert sorted(ids(tools(new_per_day=2).planner.plan(["a"], clock.now()).new)) == ["a-001", "a-003"]


def test_what_is_not_asked_any_more_keeps_no_sibling_waiting(
    collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    collection.sync_bank(bank("a", 6, per_fact=3), "/a", clock.now())
    settle(collection, "a-000", learned(due_in_days=1))
    collection.mark(replace(collection.card("a", "a-000"), suspended=True))
    assert ids(tools(new_per_day=1).planner.plan(["a"], clock.now()).new) == ["a-001"]


def test_learning_cards_of_tomorrow_wait(
    collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    collection.sync_bank(bank("a", 2), "/a", clock.now())
    settle(collection, "a-000", learned(due_in_days=0.9, state=CardState.LEARNING))
    settle(collection, "a-001", learned(due_in_days=0.7, state=CardState.LEARNING))
    assert ids(tools().planner.plan(["a"], clock.now()).learning) == ["a-001"]


def test_a_plan_longer_than_a_page_of_the_store(
    collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]
) -> None:
    collection.sync_bank(bank("a", 1300, per_fact=5), "/a", clock.now())
    plan = tools(new_per_day=1000).planner.plan(["a"], clock.now())
    assert ids(plan.new) == [f"a-{number:03}" for number in range(0, 1300, 5)]


def test_new_questions_are_strewn_among_reviews() -> None:
    reviews = [Card("a", f"r{number}", ()) for number in range(6)]
    new = [Card("a", f"n{number}", ()) for number in range(2)]
    assert ids(list(strewn(reviews, new))) == ["r0", "r1", "n0", "r2", "r3", "r4", "n1", "r5"]
    assert ids(list(strewn([], new))) == ["n0", "n1"]
    assert ids(list(strewn(reviews, []))) == [card.question_id for card in reviews]

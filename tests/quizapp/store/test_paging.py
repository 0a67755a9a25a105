"""Reading far more cards than one page: in order, none twice, and of siblings only what a plan may take."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from quizapp.store import Collection
from quizapp.study.card import Rating, to_epoch_ms
from quizapp.study.clock import StudyCalendar
from quizapp.study.options import StudyOptions
from quizapp.study.protocols import ReviewOrder
from quizapp.study.queue import Planner
from tests.quizapp.store.conftest import answered
from tests.quizapp.study.stubs import MORNING, FakeClock, bank

MANY = 4_600


def test_all_pages_come_in_order(collection: Collection) -> None:
    collection.sync_bank(bank("a", MANY), "/a", MORNING)
    places = [int(card.question_id.removeprefix("a-")) for card in collection.new_cards(["a"], MORNING)]
    assert places == list(range(MANY))


def test_siblings_beyond_the_page_are_left_to_the_plan(collection: Collection) -> None:
    collection.sync_bank(bank("a", MANY, per_fact=230), "/a", MORNING)
    plan = Planner(collection, StudyCalendar(zone=UTC), StudyOptions(new_per_day=9_999)).plan(["a"], MORNING)
    assert [card.question_id for card in plan.new] == [f"a-{place:03}" for place in range(0, MANY, 230)]


def test_what_is_taken_is_not_read(collection: Collection) -> None:
    collection.sync_bank(bank("a", 12, per_fact=4), "/a", MORNING)
    taken = {"a-fact-0", "a-fact-2"}
    assert [card.question_id for card in collection.new_cards(["a"], MORNING, taken=taken)] == ["a-004"]


@pytest.mark.parametrize("order", list(ReviewOrder))
def test_a_card_graded_meanwhile_moves_no_other(collection: Collection, clock: FakeClock, order: ReviewOrder) -> None:
    collection.sync_bank(bank("a", 500), "/a", clock.now())
    _review_all(collection, clock.now())
    later = clock.now() + timedelta(days=30)
    found = []
    for card in collection.due_reviews(["a"], later, later, order):
        found.append(card.question_id)
        if len(found) == 1:
            _forget(collection, card.question_id, clock)
    assert sorted(found) == [f"a-{place:03}" for place in range(500)]


def test_few_facts_are_read_with_few_statements(collection: Collection) -> None:
    collection.sync_bank(bank("a", MANY, per_fact=MANY // 2), "/a", MORNING)
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        plan = Planner(collection, StudyCalendar(zone=UTC), StudyOptions(new_per_day=9_999)).plan(["a"], MORNING)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert len(plan) == 2
    assert len(statements) < 30


def _review_all(collection: Collection, now: datetime) -> None:
    with closing(sqlite3.connect(collection.path)) as connection:
        connection.execute(
            "UPDATE cards SET state = 2, stability = 3.0 + id % 5, difficulty = 5.0, reps = 3, last_review = ?,"
            " due = ? + (id * 7919 % 50)",
            (to_epoch_ms(now - timedelta(days=5)), to_epoch_ms(now)),
        )
        connection.commit()


def _forget(collection: Collection, question_id: str, clock: FakeClock) -> None:
    after, log = answered(collection.card("a", question_id), Rating.AGAIN, clock)
    collection.record(after, log, clock.now())

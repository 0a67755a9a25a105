"""Studying certain facts, whatever is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from quizapp.store import Collection
from quizapp.study.card import Card, Rating
from quizapp.study.chosen import CARDS_AT_A_TIME, ChosenPlanner
from quizapp.study.scheduler import Scheduler
from quizapp.study.session import StudySession
from quizapp.study.tools import StudyTools
from tests.quizapp.store.conftest import CALENDAR
from tests.quizapp.study.stubs import FakeClock, bank


def planner(*cards: Card) -> ChosenPlanner:
    return ChosenPlanner(lambda: cards, CALENDAR)


def new(number: int, *facts: str) -> Card:
    return Card("a", f"q{number}", facts or (f"f{number}",))


def known(number: int, clock: FakeClock, days_ago: int) -> Card:
    clock.advance(days=-days_ago)
    card = Scheduler(CALENDAR).review(new(number), Rating.EASY, clock.now())
    clock.advance(days=days_ago)
    return card


def test_what_is_due_comes_first_then_what_is_not(clock: FakeClock) -> None:
    early, due = known(1, clock, 2), known(2, clock, 30)
    plan = planner(early, due, new(3)).plan(["a"], clock.now())
    assert plan.reviews == (due, early)
    assert [card.question_id for card in plan.new] == ["q3"]


def test_not_twice_a_day_nor_two_of_one_fact(clock: FakeClock) -> None:
    plan = planner(known(1, clock, 0), new(2, "f"), new(3, "f")).plan(["a"], clock.now())
    assert (plan.reviews, [card.question_id for card in plan.new]) == ((), ["q2"])


def test_what_was_set_aside_stays_there(clock: FakeClock) -> None:
    later = clock.now().replace(hour=23)
    plan = planner(replace(new(1), suspended=True), replace(new(2), buried_until=later)).plan(["a"], clock.now())
    assert len(plan) == 0


def test_no_more_than_a_session_holds(clock: FakeClock) -> None:
    assert len(planner(*map(new, range(100))).plan(["a"], clock.now())) == CARDS_AT_A_TIME


def test_only_banks_that_are_open(clock: FakeClock) -> None:
    assert len(planner(new(1)).plan(["b"], clock.now())) == 0


def test_a_session_of_one_fact(collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]) -> None:
    source = bank("a", 6, per_fact=2)
    collection.sync_bank(source, "/a", clock.now())
    chosen = ChosenPlanner(lambda: collection.progress.cards_about({"a": ["a-fact-1"]}), CALENDAR)
    session = StudySession({"a": source}, replace(tools(), planner=chosen))
    shown = session.current()
    assert shown is not None and shown.card.facts == ("a-fact-1",)
    session.answer(None)
    assert session.grade(Rating.EASY) is None

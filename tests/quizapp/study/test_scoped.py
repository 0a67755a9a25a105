"""Sessions beside the daily one, on a real collection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from quizapp.store import Collection
from quizapp.study.card import Card, CardState, Rating
from quizapp.study.protocols import ReviewOrder
from quizapp.study.scope import Aim, Part, Scope
from quizapp.study.scoped import MORE_NEW, ScopedPlanner
from quizapp.study.session import StudySession
from quizapp.study.tools import StudyTools
from tests.quizapp.study.stubs import FakeClock, StubBank, StubRef

Begin = Callable[..., StudySession]


@pytest.fixture
def source() -> StubBank:
    refs = [
        StubRef(
            f"q{place}", (f"f{place}",), document="甲" if place < 10 else "乙", position=place, year=1100 + 10 * place
        )
        for place in range(30)
    ]
    return StubBank("a", refs)


@pytest.fixture
def begin(source: StubBank, collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]) -> Begin:
    collection.sync_bank(source, "/a", clock.now())

    def on(scope: Scope, **options: object) -> StudySession:
        made = tools(placing=False, **options)
        planner = ScopedPlanner(collection, made.calendar, made.options, scope)
        return StudySession({"a": source}, replace(made, planner=planner), scope)

    return on


def go_through(session: StudySession, rating: Rating | None = None) -> list[str]:
    asked = []
    while (presented := session.current()) is not None:
        asked.append(presented.question.id)
        session.answer(next(place for place, option in enumerate(presented.options) if option.correct))
        session.grade(rating)
    return asked


def learn(begin: Begin, clock: FakeClock, count: int) -> None:
    """Learn some questions as easy, which puts them in review, and go on to the next day."""
    go_through(begin(Scope(), new_per_day=count), Rating.EASY)
    clock.advance(days=1)


def card(collection: Collection, number: int) -> Card:
    return collection.card("a", f"q{number}")


def test_only_a_document(begin: Begin) -> None:
    asked = go_through(begin(Scope(part=Part(documents=("乙",))), new_per_day=100), Rating.EASY)
    assert asked == [f"q{place}" for place in range(10, 30)]


def test_only_a_period(begin: Begin) -> None:
    asked = go_through(begin(Scope(part=Part(years=(1125, 1160))), new_per_day=100), Rating.EASY)
    assert asked == ["q3", "q4", "q5", "q6"]


def test_more_goes_beyond_the_limit(begin: Begin) -> None:
    learned = go_through(begin(Scope(), new_per_day=2), Rating.EASY)
    more = go_through(begin(Scope(Aim.MORE), new_per_day=2), Rating.EASY)
    assert len(learned) == 2
    assert len(more) == MORE_NEW
    assert set(learned).isdisjoint(more)


def test_ahead_brings_forward_and_schedules_anew(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    learn(begin, clock, 3)
    clock.advance(days=4)
    due = card(collection, 0).memory.due
    assert due is not None
    assert due > clock.now()
    asked = go_through(begin(Scope(Aim.AHEAD)), Rating.GOOD)
    assert asked
    later = collection.card("a", asked[0]).memory.due
    assert later is not None
    assert later > due


def test_weak_are_those_forgotten_before(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    learn(begin, clock, 6)
    forgotten = card(collection, 2).memory.due
    assert forgotten is not None
    clock.moment = forgotten + timedelta(days=30)
    session = begin(Scope())
    while (presented := session.current()) is not None:
        session.answer(0)
        session.grade(Rating.AGAIN if presented.question.id == "q2" and presented.card.state == 2 else Rating.EASY)
    clock.advance(days=1)
    before = card(collection, 2).memory
    assert go_through(begin(Scope(Aim.WEAK)), Rating.GOOD) == ["q2"]
    assert card(collection, 2).memory == before, "known before it is due: the schedule stays"
    assert go_through(begin(Scope(Aim.WEAK))) == [], "once a day is enough"
    clock.advance(days=1)
    assert go_through(begin(Scope(Aim.WEAK)), Rating.GOOD) == ["q2"]


def test_an_exam_far_off_leaves_alone_what_a_look_would_not_reach(begin: Begin, clock: FakeClock) -> None:
    learn(begin, clock, 6)
    exam = exam_on(clock.now().date() + timedelta(days=60))
    assert go_through(begin(exam), Rating.EASY) == ["q6"], "the day's share of what is new"
    assert go_through(begin(exam), Rating.EASY) == [], "which is done"


def exam_on(day: date) -> Scope:
    return Scope(Aim.EXAM, exam=day)


def test_on_the_eve_everything_shaky_is_looked_at_once(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    learn(begin, clock, 6)
    clock.advance(days=5)  # reviews are a week or more off: nothing is due
    undisturbed = {number: card(collection, number).memory for number in range(6)}
    strict = {"desired_retention": 0.97}
    asked = go_through(begin(exam_on(clock.now().date() + timedelta(days=1)), **strict), Rating.GOOD)
    assert set(asked) == {f"q{number}" for number in range(6)}
    for number, memory in undisturbed.items():
        assert card(collection, number).memory == memory
        assert card(collection, number).practised_at == clock.now()
    again = go_through(begin(exam_on(clock.now().date() + timedelta(days=1)), **strict))
    assert again == []
    activity = collection.activity(clock.now().date(), clock.now().date())
    assert activity[0].answers == 6
    assert activity[0].reviews == 0, "practice takes nothing from the day's limit"


def test_forgotten_in_practice_is_forgotten(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    learn(begin, clock, 1)
    clock.advance(days=5)
    session = begin(exam_on(clock.now().date() + timedelta(days=1)), desired_retention=0.97)
    session.answer(0)
    session.grade(Rating.AGAIN)
    assert card(collection, 0).state is CardState.RELEARNING
    session.undo()
    assert card(collection, 0).state is CardState.REVIEW


def test_a_timed_round_ends(begin: Begin, clock: FakeClock) -> None:
    session = begin(Scope(minutes=10), new_per_day=100)
    asked = 0
    while (presented := session.current()) is not None:
        clock.advance(minutes=3)
        session.answer(presented.order.index(0))
        session.grade()
        asked += 1
    assert asked == 4, "the question on the screen is still answered"
    assert session.time_is_up


def test_what_there_is(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    begin(Scope())
    assert collection.extent(["a"]) == (1100, 1390)
    assert collection.extent(["b"]) is None
    assert collection.documents(["a"]) == ["甲", "乙"]
    assert collection.unseen(["a"], Part(documents=("甲",))) == 10
    assert list(collection.due_reviews(["a"], clock.now(), clock.now(), ReviewOrder.DUE_DATE)) == []

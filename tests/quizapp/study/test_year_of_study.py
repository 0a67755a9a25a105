"""A learner whose memory is FSRS's own studies for a year, and others where JINIAN_LONG_YEARS is set.

``python -m pytest -s`` shows what came of each year, as docs/study.md has it.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from statistics import fmean

import pytest

from quizapp.store import Collection
from quizapp.study.card import CardState
from quizapp.study.presenting import Presented
from quizapp.study.session import StudySession
from quizapp.study.tools import StudyTools
from tests.quizapp.study.stubs import FakeClock, StubBank, StubRef

FIRST_DAY = date(2026, 1, 1)

LONG = [
    pytest.mark.skipif("JINIAN_LONG_YEARS" not in os.environ, reason="takes minutes: make test-year"),
    pytest.mark.timeout(1800),
]


@dataclass(frozen=True)
class Course:
    """What is learned in the year, and how."""

    questions: int
    new_per_day: int = 8
    reviews_per_day: int = 120
    patience: float = 0.999
    """The chance to go on after each answer."""
    desired: float = 0.9
    every_day: bool = False
    """Whether the learner sits down once a day at one hour; else see `hours_of`."""
    per_fact: int = 3
    """Questions about each fact; every tenth question rests on the next fact, too."""


SMALL = Course(300, 6, 40, 0.995)
HURRIED = Course(300, 6, 25, 0.99)
"""The limit of reviews is often reached, and many a sitting ends before the day's work is done: reviews come late."""
REGULAR = Course(300, 6, 100, 1, every_day=True)
COURSES = [
    pytest.param(SMALL, id="300"),
    pytest.param(HURRIED, marks=LONG, id="long-300-hurried"),
    pytest.param(REGULAR, marks=LONG, id="long-300-regular"),
    pytest.param(Course(2000), marks=LONG, id="long-2000"),
    pytest.param(Course(2000, reviews_per_day=400, patience=1, every_day=True), marks=LONG, id="long-2000-regular"),
    pytest.param(Course(600, desired=0.8), marks=LONG, id="long-600-desired-80"),
    pytest.param(Course(600, desired=0.85), marks=LONG, id="long-600-desired-85"),
    pytest.param(Course(600, desired=0.95), marks=LONG, id="long-600-desired-95"),
]


@dataclass
class Answer:
    """One answer of the year, and what the card was like before and after it."""

    question_id: str
    facts: tuple[str, ...]
    before: CardState
    after: CardState
    remembered: bool
    expected: float
    """The chance that it is remembered when it is asked, by FSRS."""
    when_due: float
    """The chance there was on the study day it was due."""


@dataclass
class Diary:
    """What happened on each study day."""

    days: dict[date, list[Answer]] = field(default_factory=lambda: defaultdict(list))

    def answers(self) -> list[Answer]:
        return [answer for answers in self.days.values() for answer in answers]


def two_banks(course: Course) -> list[StubBank]:
    """Half of the questions each."""

    def ref(bank_id: str, place: int) -> StubRef:
        fact = place // course.per_fact
        facts = [fact, fact + 1] if place % 10 == 0 else [fact]
        return StubRef(f"{bank_id}-{place}", tuple(f"{bank_id}-{fact}" for fact in facts), position=place)

    return [StubBank(bank_id, [ref(bank_id, place) for place in range(course.questions // 2)]) for bank_id in "ab"]


def hours_of(chance: Random) -> list[float]:
    """When the learner sits down that day: mostly once, sometimes twice, sometimes past midnight, sometimes never."""
    return chance.choice([[20.5], [20.5], [7.0], [7.0, 21.0], [25.5], []])


def study(  # noqa: PLR0917 - everybody who takes part
    session: StudySession, tools: StudyTools, clock: FakeClock, chance: Random, diary: Diary, patience: float
) -> None:
    """Answer until nothing is left, or until the learner has had enough."""
    while (presented := session.current()) is not None and chance.random() < patience:
        card = presented.card
        expected = tools.scheduler.retrievability(card, clock.now())
        when_due = tools.scheduler.retrievability(card, card.memory.due or clock.now())
        knows = chance.random() < (expected or 0.5)
        clock.advance(seconds=chance.randint(3, 25))
        session.answer(place_of(presented, knows))
        day = tools.calendar.day_of(clock.now())
        session.grade()
        after = tools.store.card(*card.key).state
        diary.days[day].append(Answer(presented.question.id, card.facts, card.state, after, knows, expected, when_due))


def place_of(presented: Presented, right: bool) -> int:
    return next(place for place, option in enumerate(presented.options) if option.correct is right)


@pytest.fixture(params=COURSES)
def course(request: pytest.FixtureRequest) -> Course:
    assert isinstance(request.param, Course)
    return request.param


@pytest.fixture
def diary(collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools], course: Course) -> Diary:
    clock.moment = datetime(2025, 12, 31, 12, 0, tzinfo=UTC)
    chance, diary, sources = Random(907), Diary(), two_banks(course)
    for source in sources:
        collection.sync_bank(source, f"/{source.bank_id}", clock.now())
    limited = tools(
        new_per_day=course.new_per_day, reviews_per_day=course.reviews_per_day, desired_retention=course.desired
    )
    for number in range(365):
        midnight = datetime.combine(FIRST_DAY + timedelta(days=number), datetime.min.time(), UTC)
        for hour in [20.5] if course.every_day else hours_of(chance):
            clock.moment = midnight + timedelta(hours=hour)
            session = StudySession({source.bank_id: source for source in sources}, limited)
            study(session, limited, clock, chance, diary, course.patience)
    return diary


def test_a_year_of_study(diary: Diary, course: Course, collection: Collection, clock: FakeClock) -> None:
    for answers in diary.days.values():
        assert sum(answer.before is CardState.NEW for answer in answers) <= course.new_per_day
        assert sum(answer.before is CardState.REVIEW for answer in answers) <= course.reviews_per_day
        _assert_no_siblings(answers)
        _assert_repeated_only_while_learning(answers)
    _assert_none_lost(diary, course, collection, clock)
    _assert_remembered_as_desired(diary, course)
    _assert_limits_bind(diary, course)


def _assert_limits_bind(diary: Diary, course: Course) -> None:
    """Or else the year would not show that they are kept."""
    reviews = [sum(answer.before is CardState.REVIEW for answer in answers) for answers in diary.days.values()]
    met = [sum(answer.before is CardState.NEW for answer in answers) for answers in diary.days.values()]
    assert max(met) == course.new_per_day
    if course is HURRIED:
        assert reviews.count(course.reviews_per_day) > 5


def _assert_no_siblings(answers: list[Answer]) -> None:
    asked_by: dict[str, str] = {}
    for answer in answers:
        for fact in answer.facts:
            assert asked_by.setdefault(fact, answer.question_id) == answer.question_id


def _assert_repeated_only_while_learning(answers: list[Answer]) -> None:
    state_after: dict[str, CardState] = {}
    for answer in answers:
        assert state_after.get(answer.question_id) is not CardState.REVIEW
        state_after[answer.question_id] = answer.after


def _assert_none_lost(diary: Diary, course: Course, collection: Collection, clock: FakeClock) -> None:
    asked = {answer.question_id for answer in diary.answers()}
    assert len(asked) == course.questions
    counts = collection.counts(clock.now(), clock.now()).values()
    assert sum(count.total for count in counts) == course.questions
    last_asked = {answer.question_id: day for day, answers in diary.days.items() for answer in answers}
    for bank_id, question_id in [(question_id[0], question_id) for question_id in asked]:
        memory = collection.card(bank_id, question_id).memory
        assert memory.last_review is not None
        assert memory.due is not None
        waits = memory.due.date() - last_asked[question_id]
        overdue = clock.now() - memory.due
        assert overdue < max(timedelta(days=30), waits), f"{question_id} was forgotten by the planner"


def _assert_remembered_as_desired(diary: Diary, course: Course) -> None:
    reviews = [answer for answer in diary.answers() if answer.before is CardState.REVIEW]
    assert len(reviews) > 1000
    share, expected, when_due = (
        fmean(values)
        for values in zip(*((answer.remembered, answer.expected, answer.when_due) for answer in reviews), strict=True)
    )
    full = sum(
        sum(answer.before is CardState.REVIEW for answer in answers) == course.reviews_per_day
        for answers in diary.days.values()
    )
    print(f"\n{course}: {len(reviews)} reviews, {share:.4f} remembered, {expected:.4f} expected", end=", ")
    print(f"{when_due:.4f} when due, {full} days at the limit")
    assert share == pytest.approx(expected, abs=0.02)
    assert share == pytest.approx(course.desired, abs=0.02)
    if course.every_day:
        assert when_due - expected < 0.0025, "siblings keep each other waiting"

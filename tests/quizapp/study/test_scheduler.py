from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import fsrs
import pytest

from quizapp.study.card import Card, CardState, Memory, Rating
from quizapp.study.clock import StudyCalendar
from quizapp.study.scheduler import Scheduler
from tests.quizapp.study.stubs import MORNING

CARD = Card("bank", "question", ("fact",))


@pytest.fixture
def calendar() -> StudyCalendar:
    return StudyCalendar(zone=UTC)


@pytest.fixture
def scheduler(calendar: StudyCalendar) -> Scheduler:
    return Scheduler(calendar, spread=False)


def test_a_new_card_goes_through_its_steps_into_review(scheduler: Scheduler) -> None:
    first = scheduler.review(CARD, Rating.GOOD, MORNING)
    assert first.state is CardState.LEARNING
    assert first.memory.due == MORNING + timedelta(minutes=10)
    later = MORNING + timedelta(minutes=10)
    second = scheduler.review(first, Rating.GOOD, later)
    assert second.state is CardState.REVIEW
    assert second.memory.due == datetime(2026, 3, 4, 4, 0, tzinfo=UTC)
    assert (second.memory.reps, second.memory.lapses, second.memory.last_review) == (2, 0, later)


def test_a_forgotten_card_is_learned_again_and_counted(scheduler: Scheduler) -> None:
    known = scheduler.review(CARD, Rating.EASY, MORNING)
    forgotten = scheduler.review(known, Rating.AGAIN, MORNING + timedelta(days=9))
    assert forgotten.state is CardState.RELEARNING
    assert forgotten.memory.lapses == 1
    assert scheduler.review(forgotten, Rating.AGAIN, MORNING + timedelta(days=9)).memory.lapses == 1


def test_numbers_are_those_of_fsrs(scheduler: Scheduler) -> None:
    ours, theirs = CARD, fsrs.Card(card_id=1, due=MORNING)
    reference = fsrs.Scheduler(enable_fuzzing=False)
    now = MORNING
    for rating in (Rating.GOOD, Rating.GOOD, Rating.HARD, Rating.AGAIN, Rating.GOOD, Rating.EASY, Rating.GOOD):
        ours = scheduler.review(ours, rating, now)
        theirs, _ = reference.review_card(theirs, fsrs.Rating(int(rating)), now)
        assert (ours.memory.stability, ours.memory.difficulty) == (theirs.stability, theirs.difficulty)
        assert (int(ours.state), ours.memory.step) == (int(theirs.state), theirs.step)
        now = theirs.due


def test_evening_to_morning_is_a_day(scheduler: Scheduler) -> None:
    evening = datetime(2026, 3, 2, 22, 0, tzinfo=UTC)
    morning = datetime(2026, 3, 3, 7, 0, tzinfo=UTC)
    card = scheduler.review(CARD, Rating.EASY, evening)
    after_nine_hours = scheduler.review(card, Rating.GOOD, morning)
    after_a_full_day = scheduler.review(card, Rating.GOOD, evening + timedelta(days=1))
    assert after_nine_hours.memory.stability == after_a_full_day.memory.stability
    assert scheduler.retrievability(card, morning) == scheduler.retrievability(card, evening + timedelta(days=1)) < 1


def test_past_midnight_is_the_same_day(scheduler: Scheduler) -> None:
    card = scheduler.review(CARD, Rating.EASY, datetime(2026, 3, 2, 22, 0, tzinfo=UTC))
    night = datetime(2026, 3, 3, 2, 0, tzinfo=UTC)
    assert scheduler.retrievability(card, night) == 1
    again = scheduler.review(card, Rating.GOOD, night)
    assert again.memory.due is not None
    assert card.memory.due is not None
    assert again.memory.due >= card.memory.due


def test_the_buttons_promise_what_the_grade_does(calendar: StudyCalendar) -> None:
    scheduler = Scheduler(calendar)
    card, now = scheduler.review(CARD, Rating.EASY, MORNING), MORNING + timedelta(days=9, hours=7)
    preview = scheduler.preview(card, now)
    assert list(preview) == list(Rating)
    assert preview[Rating.AGAIN] == timedelta(minutes=10)
    assert preview[Rating.HARD] < preview[Rating.GOOD] < preview[Rating.EASY]
    for rating, interval in preview.items():
        due = scheduler.review(card, rating, now).memory.due
        assert due is not None
        wanted = now + interval if rating is Rating.AGAIN else calendar.start_of(calendar.day_of(now) + interval)
        assert due == wanted


def test_cards_learned_together_come_apart(calendar: StudyCalendar, scheduler: Scheduler) -> None:
    spreading = Scheduler(calendar)
    memory = Memory(CardState.REVIEW, None, 100.0, 5.0, MORNING, MORNING - timedelta(days=100), 5, 0)
    cards = [replace(CARD, question_id=f"q{number}", memory=memory) for number in range(60)]
    exact = scheduler.preview(cards[0], MORNING)[Rating.GOOD].days
    days = [spreading.preview(card, MORNING)[Rating.GOOD].days for card in cards]
    assert len(set(days)) > 10
    assert all(abs(day - exact) <= max(1, round(exact * 0.05)) for day in days)
    assert days == [Scheduler(calendar).preview(card, MORNING)[Rating.GOOD].days for card in cards]


def test_higher_retention_asks_sooner(calendar: StudyCalendar) -> None:
    memory = Memory(CardState.REVIEW, None, 100.0, 5.0, MORNING, MORNING - timedelta(days=100), 5, 0)
    card = replace(CARD, memory=memory)
    intervals = [
        Scheduler(calendar, desired_retention=retention, spread=False).preview(card, MORNING)[Rating.GOOD]
        for retention in (0.95, 0.9, 0.8)
    ]
    assert intervals == sorted(intervals)
    assert intervals[0] < intervals[2]


def test_what_is_forgotten_again_and_again_is_a_leech(calendar: StudyCalendar) -> None:
    scheduler = Scheduler(calendar, leech_lapses=2)
    card = scheduler.review(CARD, Rating.EASY, MORNING)
    for day in (9, 18):
        assert not card.leech
        now = MORNING + timedelta(days=day)
        card = scheduler.review(scheduler.review(card, Rating.AGAIN, now), Rating.EASY, now)
    assert card.leech


def test_weights_can_be_fitted_but_not_nonsense(calendar: StudyCalendar) -> None:
    fitted = (0.5, *fsrs.scheduler.DEFAULT_PARAMETERS[1:])
    card = Scheduler(calendar, parameters=fitted).review(CARD, Rating.AGAIN, MORNING)
    assert card.memory.stability == 0.5
    with pytest.raises(ValueError, match="Expected 21"):
        Scheduler(calendar, parameters=(1.0, 2.0))


def test_a_clock_set_back_does_no_harm(scheduler: Scheduler) -> None:
    card = scheduler.review(CARD, Rating.EASY, MORNING)
    earlier = scheduler.review(card, Rating.GOOD, MORNING - timedelta(days=3))
    assert earlier.memory.stability is not None
    assert scheduler.retrievability(card, MORNING - timedelta(days=3)) == 1


def test_memory_survives_as_json(scheduler: Scheduler) -> None:
    for memory in (Memory(), scheduler.review(CARD, Rating.AGAIN, MORNING).memory):
        assert Memory.from_record(memory.to_record()) == memory

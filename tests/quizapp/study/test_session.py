from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import NoReturn

import pytest

from questions.authoring.question import Asks, QuestionKind
from questions.errors import BankMissing
from quizapp.store import Collection
from quizapp.study.card import Card, CardState, Flag, Rating
from quizapp.study.errors import CollectionFault, CollectionTrouble
from quizapp.study.presenting import Presented, present
from quizapp.study.session import StudySession
from tests.quizapp.study.stubs import MORNING, FakeClock, StubBank, StubRef, bank, choice
from tests.quizapp.study.test_placing import around

Begin = Callable[..., StudySession]


def shown(presented: Presented | None) -> Presented:
    assert presented is not None
    return presented


def right(presented: Presented | None) -> int:
    assert presented is not None
    return next(place for place, option in enumerate(presented.options) if option.correct)


def wrong(presented: Presented | None) -> int:
    assert presented is not None
    return next(place for place, option in enumerate(presented.options) if not option.correct)


def answer_all(session: StudySession, clock: FakeClock, most: int = 1000) -> list[str]:
    """Answer everything rightly until nothing is left; returns what was asked."""
    asked: list[str] = []
    while (presented := session.current()) is not None and len(asked) < most:
        asked.append(presented.question.id)
        clock.advance(seconds=5)
        session.answer(right(presented))
        session.grade()
    return asked


def test_an_answer_is_judged_and_kept(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    session = begin(bank("a", 3))
    presented = session.current()
    assert presented is not None
    clock.advance(seconds=7)
    answered = session.answer(right(presented))
    assert (answered.judgement.rating, answered.given) == (Rating.GOOD, "甲")
    assert list(answered.intervals) == list(Rating)
    assert collection.card("a", presented.question.id).state is CardState.NEW
    clock.advance(seconds=3)
    following = session.grade()
    assert following is not None
    assert following.question.id != presented.question.id
    kept = collection.card("a", presented.question.id)
    assert (kept.state, kept.memory.reps, kept.memory.last_review) == (CardState.LEARNING, 1, clock.now())
    undone = collection.undo()
    assert undone is not None
    assert undone.log is not None
    assert (undone.log.answer_ms, undone.log.duration_ms) == (7_000, 10_000)
    assert (undone.log.correct, undone.log.given) == (True, "甲")


def test_the_judged_grade_can_be_changed(begin: Begin, collection: Collection) -> None:
    session = begin(bank("a", 1))
    session.answer(wrong(session.current()))
    session.grade(Rating.EASY)
    undone = collection.undo()
    assert undone is not None
    assert undone.log is not None
    assert (undone.log.judged, undone.log.rating, undone.log.correct) == (Rating.AGAIN, Rating.EASY, False)


def test_asking_to_be_shown_is_no_verdict(begin: Begin) -> None:
    session = begin(bank("a", 1))
    answered = session.answer(None)
    assert (answered.judgement.correct, answered.judgement.rating, answered.given) == (None, Rating.AGAIN, "")


def test_an_answer_may_be_given_anew_before_it_is_graded(begin: Begin) -> None:
    session = begin(bank("a", 1))
    session.answer(wrong(session.current()))
    session.answer(right(session.current()))
    session.grade()
    assert session.summary().total.remembered == 1


def test_grading_needs_an_answer_and_answering_a_question(begin: Begin) -> None:
    session = begin(bank("a", 1))
    with pytest.raises(ValueError, match="not answered"):
        session.grade()
    session.answer(0)
    session.grade(Rating.EASY)
    assert session.current() is None
    with pytest.raises(ValueError, match="no question"):
        session.answer(0)


def test_a_card_in_learning_comes_back_when_it_is_due(begin: Begin, clock: FakeClock) -> None:
    session = begin(bank("a", 30), new_per_day=30)
    first = shown(session.current())
    session.answer(wrong(first))
    session.grade()
    asked: list[str] = []
    while (presented := session.current()) is not None and presented.question.id != first.question.id:
        asked.append(presented.question.id)
        clock.advance(seconds=25)
        session.answer(right(presented))
        session.grade(Rating.EASY)
    assert presented is not None
    assert presented.card.state is CardState.LEARNING
    assert len(asked) == 3  # a minute later, not at the end


def test_learning_runs_ahead_only_at_the_end(begin: Begin, clock: FakeClock) -> None:
    session = begin(bank("a", 2))
    assert answer_all(session, clock) == ["a-000", "a-001", "a-000", "a-001"]
    assert clock.now() - MORNING < timedelta(minutes=1)


def test_learning_does_not_run_further_ahead_than_allowed(begin: Begin, clock: FakeClock) -> None:
    session = begin(bank("a", 1), learn_ahead_minutes=5)
    assert answer_all(session, clock) == ["a-000"]
    assert session.progress.left == 1
    clock.advance(minutes=6)
    assert answer_all(session, clock) == ["a-000"]
    assert session.progress.left == 0


def test_siblings_wait_for_another_day(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    source = bank("a", 6, per_fact=3)
    assert set(answer_all(begin(source), clock)) == {"a-000", "a-003"}
    assert collection.card("a", "a-001").buried_until == datetime(2026, 3, 3, 4, 0, tzinfo=UTC)
    assert begin(source).current() is None
    clock.advance(days=1)
    assert {"a-001", "a-004"} <= set(answer_all(begin(source), clock))


def test_siblings_in_another_bank_wait_too(begin: Begin, clock: FakeClock) -> None:
    first = StubBank("a", [StubRef("a1", ("shared",))])
    second = StubBank("b", [StubRef("b1", ("other", "shared"))])
    assert set(answer_all(begin(first, second), clock)) == {"a1"}


def test_the_limit_is_for_the_day_not_for_the_session(begin: Begin, clock: FakeClock) -> None:
    source = bank("a", 30)
    assert len(set(answer_all(begin(source, new_per_day=5), clock))) == 5
    assert begin(source, new_per_day=5).current() is None
    assert len(set(answer_all(begin(source, new_per_day=8), clock))) == 3


def test_a_session_left_open_overnight_plans_the_new_day(begin: Begin, clock: FakeClock) -> None:
    session = begin(bank("a", 10), new_per_day=3)
    answer_all(session, clock)
    assert session.current() is None
    clock.advance(days=1)
    assert "a-003" in answer_all(session, clock)


def test_questions_the_bank_lost_are_passed_over(begin: Begin, clock: FakeClock) -> None:
    source = bank("a", 3)
    session = begin(source)
    source.missing = {"a-001"}
    assert set(answer_all(session, clock)) == {"a-000", "a-002"}


def test_a_bank_that_vanishes_takes_only_its_own_questions(begin: Begin, clock: FakeClock) -> None:
    first, second = bank("a", 3), bank("b", 2)
    session = begin(first, second)
    session.answer(right(session.current()))
    first.gone = True
    following = shown(session.grade(Rating.EASY))  # kept all the same
    assert following.question.id == "b-000"
    assert isinstance(session.lost_banks["a"], BankMissing)
    assert set(answer_all(session, clock)) == {"b-000", "b-001"}
    assert session.summary().total.answered == 5
    assert shown(session.undo()).question.id == "b-001"


def test_a_grade_that_cannot_be_kept_can_be_tried_again(
    begin: Begin, collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = begin(bank("a", 2))
    presented = session.current()
    session.answer(right(presented))

    def refuse(*arguments: object) -> NoReturn:
        raise CollectionTrouble(collection.path, CollectionFault.BUSY)

    with monkeypatch.context() as busy, pytest.raises(CollectionTrouble):
        busy.setattr(collection, "record", refuse)
        session.grade()
    assert session.current() == presented
    assert not session.can_undo
    session.grade()
    assert session.can_undo
    with monkeypatch.context() as busy, pytest.raises(CollectionTrouble):
        busy.setattr(collection, "undo", refuse)
        session.undo()
    session.undo()
    with monkeypatch.context() as busy, pytest.raises(CollectionTrouble):
        busy.setattr(collection, "record", refuse)
        session.redo()
    session.redo()
    assert session.progress.answered == 1


def test_undo_restores_everything(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    session = begin(bank("a", 12, per_fact=3))
    assert not session.can_undo
    before = {ref: collection.card("a", ref) for ref in (f"a-{number:03}" for number in range(12))}
    plan_before, shown = session.progress, []
    for _ in range(4):
        presented = session.current()
        assert presented is not None
        shown.append(presented.question.id)
        session.answer(wrong(presented))
        session.grade()
    for expected in reversed(shown):
        presented = session.undo()
        assert presented is not None
        assert presented.question.id == expected
    assert not session.can_undo
    assert session.progress == plan_before
    assert session.summary().total.answered == 0
    assert {ref: collection.card("a", ref) for ref in before} == before
    assert not collection.activity(clock.now().date(), clock.now().date())


def test_undo_with_nothing_to_undo_leaves_things_as_they_are(begin: Begin) -> None:
    session = begin(bank("a", 1))
    assert session.undo() == session.current()
    assert session.redo() == session.current()


def test_undo_is_on_disk(begin: Begin, clock: FakeClock) -> None:
    source = bank("a", 2)
    session = begin(source)
    session.answer(right(session.current()))
    session.grade()
    session.undo()
    fresh = begin(source)
    assert fresh.progress.new == 2
    assert not fresh.can_undo


def test_redo_makes_the_same_change_again(begin: Begin, collection: Collection) -> None:
    session = begin(bank("a", 6, per_fact=2))
    for _ in range(3):
        session.answer(wrong(session.current()))
        session.grade()
    after = [collection.card("a", f"a-{number:03}") for number in range(6)]
    following, progress = session.current(), session.progress
    for _ in range(3):
        session.undo()
    for _ in range(3):
        assert session.can_redo
        presented = session.redo()
    assert not session.can_redo
    assert [collection.card("a", f"a-{number:03}") for number in range(6)] == after
    assert (presented, session.progress) == (following, progress)


def test_a_new_grade_ends_what_could_be_redone(begin: Begin) -> None:
    session = begin(bank("a", 3))
    session.answer(0)
    session.grade()
    session.undo()
    session.answer(0)
    session.grade()
    assert not session.can_redo


def test_bury_suspend_and_flag_can_be_taken_back(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    session = begin(bank("a", 3))
    flagged = session.flag(2)
    assert flagged.card.flag == 2
    session.suspend()
    session.bury()
    assert shown(session.current()).question.id == "a-002"
    assert collection.card("a", "a-000").suspended
    assert collection.card("a", "a-001").buried_until == datetime(2026, 3, 3, 4, 0, tzinfo=UTC)
    assert session.progress.answered == 0
    assert shown(session.undo()).question.id == "a-001"
    assert shown(session.undo()).question.id == "a-000"
    assert shown(session.current()).card.flag == 2
    assert shown(session.undo()).card.flag == 0
    assert [collection.card("a", f"a-{number:03}") for number in range(3)] == [
        Card("a", f"a-{number:03}", (f"a-fact-{number}",)) for number in range(3)
    ]


def test_progress_counts_down(begin: Begin, clock: FakeClock) -> None:
    session = begin(bank("a", 3))
    assert (session.progress.answered, session.progress.left) == (0, 3)
    session.answer(right(session.current()))
    session.grade(Rating.EASY)
    session.answer(right(session.current()))
    session.grade(Rating.GOOD)
    progress = session.progress
    assert (progress.answered, progress.new, progress.learning, progress.reviews) == (2, 1, 1, 0)


def test_the_summary_says_what_to_look_at_again(begin: Begin, clock: FakeClock) -> None:
    session = begin(bank("a", 2))
    session.current()
    clock.advance(seconds=20)
    session.answer(wrong(session.current()))
    session.grade()
    clock.advance(seconds=10)
    session.answer(right(session.current()))
    session.grade(Rating.EASY)
    summary = session.summary()
    assert (summary.total.answered, summary.total.remembered) == (2, 1)
    assert summary.by_kind[QuestionKind.SINGLE_CHOICE] == summary.total
    assert [question.id for question in summary.again] == ["a-000"]
    assert summary.duration_ms == 30_000
    assert summary.next_due == MORNING + timedelta(seconds=20, minutes=1)


def test_the_summary_compares_with_the_weeks_before(begin: Begin, clock: FakeClock) -> None:
    session = begin(bank("a", 50), new_per_day=100)
    for place in range(40):
        session.answer((right if place % 4 else wrong)(session.current()))
        session.grade(Rating.EASY if place % 4 else Rating.AGAIN)
    assert session.summary().usual is None, "this session is not what is usual"
    clock.advance(days=1)
    later = begin(bank("a", 50), new_per_day=100)
    later.answer(right(later.current()))
    later.grade(Rating.EASY)
    assert later.summary().usual == pytest.approx(0.75)
    clock.advance(days=40)
    assert begin(bank("a", 50)).summary().usual is None, "too long ago"


def test_an_hour_of_absence_is_not_study(begin: Begin, clock: FakeClock) -> None:
    session = begin(bank("a", 1))
    session.current()
    clock.advance(hours=1)
    session.answer(0)
    session.grade()
    assert session.summary().duration_ms == 300_000


def test_options_are_shuffled_anew_each_time_but_never_by_chance() -> None:
    cards = [Card("a", f"q{number}", ()) for number in range(40)]
    orders = {present(card, choice(id=card.question_id), MORNING).order for card in cards}
    assert len(orders) > 10
    again = {present(card, choice(id=card.question_id), MORNING).order for card in cards}
    assert orders == again
    firsts = {present(card, choice(id=card.question_id), MORNING).options[0].text for card in cards}
    assert firsts == set("甲乙丙丁")


def test_years_keep_their_order() -> None:
    presented = present(Card("a", "q", ()), choice(asks=Asks.WHEN), MORNING)
    assert presented.order == (0, 1, 2, 3)


def test_an_admitted_guess_lowers_the_grade(begin: Begin) -> None:
    session = begin(bank("a", 1))
    session.answer(right(session.current()))
    assert session.admit_guess().judgement.rating is Rating.HARD
    assert session.admit_guess(guessed=False).judgement.rating is Rating.GOOD
    session.answer(wrong(session.current()))
    assert session.admit_guess().judgement.rating is Rating.AGAIN


def test_what_was_hard_won_stays_so_when_it_was_no_guess(begin: Begin, clock: FakeClock) -> None:
    session = begin(bank("a", 1))
    session.current()
    clock.advance(seconds=50)
    assert session.answer(right(session.current())).judgement.rating is Rating.HARD
    session.admit_guess()
    assert session.admit_guess(guessed=False).judgement.rating is Rating.HARD


def test_a_reported_question_leaves_study_until_taken_back(begin: Begin, collection: Collection) -> None:
    session = begin(bank("a", 2))
    first = shown(session.current())
    second = shown(session.report())
    assert second.question.id != first.question.id
    assert session.reported == {first.card.key}
    kept = collection.card(*first.card.key)
    assert kept.suspended
    assert kept.flag == Flag.REPORTED
    assert shown(session.undo()).question.id == first.question.id
    assert not session.reported
    assert not collection.card(*first.card.key).suspended
    session.redo()
    assert session.reported == {first.card.key}


def marked_elsewhere(collection: Collection, key: tuple[str, str], **marks: object) -> None:
    collection.mark(replace(collection.card(*key), **marks), undoable=False)  # type: ignore[arg-type]


def test_a_card_suspended_elsewhere_while_it_waits_is_not_asked(
    begin: Begin, collection: Collection, clock: FakeClock
) -> None:
    session = begin(bank("a", 4))
    session.current()
    marked_elsewhere(collection, ("a", "a-001"), suspended=True)
    marked_elsewhere(collection, ("a", "a-002"), buried_until=clock.now() + timedelta(hours=8))
    assert answer_all(session, clock, most=2) == ["a-000", "a-003"]


def test_a_card_retired_while_it_waits_is_not_asked(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    source = bank("a", 3)
    session = begin(source)
    session.current()
    rest = StubBank("a", [ref for ref in source.refs if ref.id != "a-001"])
    collection.sync_bank(rest, "/a", clock.now())
    assert answer_all(session, clock, most=2) == ["a-000", "a-002"]


def test_the_card_on_the_screen_gives_way_when_it_was_suspended_elsewhere(begin: Begin, collection: Collection) -> None:
    session = begin(bank("a", 2))
    first = shown(session.current())
    assert shown(session.renew()) == first
    marked_elsewhere(collection, first.card.key, suspended=True)
    assert shown(session.renew()).question.id == "a-001"


def test_a_grade_given_again_leaves_marks_made_elsewhere_alone(begin: Begin, collection: Collection) -> None:
    session = begin(bank("a", 2))
    first = shown(session.current())
    session.answer(right(first))
    session.grade()
    marked_elsewhere(collection, first.card.key, suspended=True)
    session.undo()
    assert collection.card(*first.card.key).suspended
    session.redo()
    card = collection.card(*first.card.key)
    assert card.suspended
    assert card.memory.reps == 1


def test_a_mark_made_again_leaves_marks_made_elsewhere_alone(begin: Begin, collection: Collection) -> None:
    session = begin(bank("a", 2))
    first = shown(session.current())
    session.flag(Flag.MARKED)
    session.undo()
    marked_elsewhere(collection, first.card.key, suspended=True)
    session.redo()
    card = collection.card(*first.card.key)
    assert (card.suspended, card.flag) == (True, Flag.MARKED)
    session.undo()
    card = collection.card(*first.card.key)
    assert (card.suspended, card.flag) == (True, Flag.NONE)


def test_a_leech_is_told_and_told_again(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    session = begin(bank("a", 2), leech_lapses=2)
    told: list[int] = []
    for _ in range(200):
        if session.current() is None:
            clock.advance(days=40)
            continue
        presented = shown(session.current())
        session.answer(0)
        forgets = presented.question.id == "a-000" and presented.card.state is CardState.REVIEW
        session.grade(Rating.AGAIN if forgets else Rating.EASY)
        if session.leech is not None:
            told.append(session.leech.memory.lapses)
    assert told[:3] == [2, 3, 4]


def test_a_leech_can_be_put_away(begin: Begin, collection: Collection, clock: FakeClock) -> None:
    session = begin(bank("a", 2), leech_lapses=1)
    while session.leech is None:
        if session.current() is None:
            clock.advance(days=40)
            continue
        state = shown(session.current()).card.state
        session.answer(0)
        session.grade(Rating.AGAIN if state is CardState.REVIEW else Rating.EASY)
    leech = session.leech
    session.suspend_leech()
    assert collection.card(*leech.key).suspended
    session.undo()
    assert not collection.card(*leech.key).suspended


def test_a_reworded_question_stays_on_the_screen(begin: Begin) -> None:
    session = begin(bank("a", 1))
    presented = shown(session.current())
    session.answer(right(presented))
    reworded = session.reword(replace(presented.question, stem="何事？"))
    assert reworded.question.stem == "何事？"
    assert session.answered is not None


def test_a_year_learned_before_is_asked_as_a_place(begin: Begin, clock: FakeClock) -> None:
    source = bank("a", 1)
    source.asks = Asks.WHEN
    source.around["a-000"] = around(1227, 1232, 1236)
    session = begin(source)
    session.answer(right(session.current()))
    session.grade(Rating.GOOD)
    clock.advance(minutes=15)
    session.answer(right(session.current()))
    session.grade(Rating.GOOD)
    clock.advance(days=30)
    presented = shown(session.current())
    assert presented.placement is not None
    answered = session.answer(presented.placement.place)
    assert answered.judgement.correct
    assert "＜ ● ＜" in answered.given

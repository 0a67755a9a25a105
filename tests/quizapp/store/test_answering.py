from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from quizapp.store import Collection, answering, engine, open_collection
from quizapp.study.card import Rating
from quizapp.study.errors import CollectionFault, CollectionTrouble
from quizapp.study.review import ReviewLog
from tests.quizapp.store.conftest import answered
from tests.quizapp.study.stubs import FakeClock, StubBank, StubRef, bank

Answer = Callable[..., ReviewLog]


def rows(collection: Collection, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(collection.path)) as connection:
        return connection.execute(query).fetchall()


@contextmanager
def another_writer(collection: Collection) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(collection.path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("ROLLBACK")


def test_a_grade_comes_back_as_it_was_given(collection: Collection, clock: FakeClock) -> None:
    collection.sync_bank(bank("a", 2), "/a", clock.now())
    after, log = answered(collection.card("a", "a-000"), Rating.HARD, clock)
    kept = collection.record(after, log, clock.now())
    assert kept == replace(log, id=1)
    assert collection.card("a", "a-000") == after
    undone = collection.undo()
    assert undone is not None
    assert undone.log == kept
    assert undone.card == collection.card("a", "a-000")


def test_a_grade_buries_siblings_in_every_bank_and_undo_digs_them_out(
    collection: Collection, clock: FakeClock, answer: Answer
) -> None:
    collection.sync_bank(bank("a", 4, per_fact=3), "/a", clock.now())
    collection.sync_bank(StubBank("b", [StubRef("b1", ("x", "a-fact-0")), StubRef("b2", ("x",))]), "/b", clock.now())
    patient = replace(collection.card("a", "a-002"), buried_until=clock.now() + timedelta(days=9))
    collection.mark(patient)
    answer("a", "a-000")
    tomorrow = clock.now() + timedelta(days=1)
    assert collection.card("a", "a-001").buried_until == tomorrow
    assert collection.card("a", "a-002") == patient  # buried longer already
    assert collection.card("b", "b1").buried_until == tomorrow
    assert collection.card("a", "a-000").buried_until is None
    assert collection.card("a", "a-003").buried_until is None
    assert collection.card("b", "b2").buried_until is None
    collection.undo()
    assert collection.card("a", "a-001").buried_until is None
    assert collection.card("a", "a-002") == patient
    assert collection.card("b", "b1").buried_until is None


def test_undo_goes_back_step_by_step_also_after_a_restart(
    collection: Collection, clock: FakeClock, answer: Answer
) -> None:
    collection.sync_bank(bank("a", 3), "/a", clock.now())
    fresh = collection.card("a", "a-000")
    answer("a", "a-000", Rating.AGAIN)
    first = collection.card("a", "a-000")
    clock.advance(minutes=1)
    answer("a", "a-000", Rating.EASY)
    collection.mark(replace(collection.card("a", "a-001"), suspended=True))
    collection.close()
    again = open_collection(collection.path, clock.now())
    undone = again.undo()
    assert undone is not None
    assert (undone.card.question_id, undone.card.suspended, undone.log) == ("a-001", False, None)
    undone = again.undo()
    assert undone is not None
    assert undone.card == first
    undone = again.undo()
    assert undone is not None
    assert undone.card == fresh
    assert again.undo() is None
    assert rows(again, "SELECT count(*) FROM reviews") == [(0,)]
    again.close()


def test_marks_leave_the_memory_alone(collection: Collection, clock: FakeClock, answer: Answer) -> None:
    collection.sync_bank(bank("a", 1), "/a", clock.now())
    stale = collection.card("a", "a-000")
    answer("a", "a-000")
    collection.mark(replace(stale, flag=3))
    card = collection.card("a", "a-000")
    assert (card.flag, card.memory.reps) == (3, 1)


def test_steps_do_not_pile_up(
    collection: Collection, clock: FakeClock, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering, "STEPS_KEPT", 3)
    collection.sync_bank(bank("a", 6), "/a", clock.now())
    for number in range(6):
        answer("a", f"a-{number:03}")
    assert rows(collection, "SELECT count(*) FROM steps") == [(3,)]
    assert [collection.undo() is not None for _ in range(4)] == [True, True, True, False]
    assert rows(collection, "SELECT count(*) FROM reviews") == [(3,)]


def test_an_unknown_card(collection: Collection) -> None:
    with pytest.raises(KeyError):
        collection.card("nowhere", "nothing")


def test_a_card_changed_elsewhere_is_not_overwritten(collection: Collection, clock: FakeClock, answer: Answer) -> None:
    collection.sync_bank(bank("a", 1), "/a", clock.now())
    after, log = answered(collection.card("a", "a-000"), Rating.GOOD, clock)
    answer("a", "a-000", Rating.AGAIN)
    kept = collection.card("a", "a-000")
    with pytest.raises(CollectionTrouble) as caught:
        collection.record(after, log, clock.now())
    assert caught.value.fault is CollectionFault.CHANGED_ELSEWHERE
    assert collection.card("a", "a-000") == kept
    assert rows(collection, "SELECT count(*) FROM reviews") == [(1,)]


def test_a_grade_is_kept_whole_or_not_at_all(
    collection: Collection, clock: FakeClock, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.sync_bank(bank("a", 3, per_fact=3), "/a", clock.now())
    before = [collection.card("a", f"a-{number:03}") for number in range(3)]

    def fail(*arguments: object) -> None:
        raise RuntimeError("at the last moment")

    monkeypatch.setattr(answering, "_keep_step", fail)
    with pytest.raises(RuntimeError):
        answer("a", "a-000")
    assert [collection.card("a", f"a-{number:03}") for number in range(3)] == before
    assert rows(collection, "SELECT count(*) FROM reviews") == [(0,)]


def test_a_busy_file_is_told_and_nothing_lost(
    collection: Collection, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_S", 0.05)
    impatient = open_collection(collection.path, clock.now())
    impatient.sync_bank(bank("a", 1), "/a", clock.now())
    after, log = answered(impatient.card("a", "a-000"), Rating.GOOD, clock)
    with another_writer(impatient), pytest.raises(CollectionTrouble) as caught:
        impatient.record(after, log, clock.now())
    assert caught.value.fault is CollectionFault.BUSY
    impatient.record(after, log, clock.now())
    assert impatient.card("a", "a-000") == after
    impatient.close()


def test_reading_goes_on_while_another_writes(collection: Collection, clock: FakeClock) -> None:
    collection.sync_bank(bank("a", 1), "/a", clock.now())
    with another_writer(collection) as connection:
        connection.execute("UPDATE cards SET flag = 7")
        assert collection.card("a", "a-000").flag == 0


def test_a_read_only_file_is_told(collection: Collection, clock: FakeClock) -> None:
    collection.sync_bank(bank("a", 1), "/a", clock.now())
    after, log = answered(collection.card("a", "a-000"), Rating.GOOD, clock)
    with engine.reading(collection._engine, collection.path) as connection:
        connection.exec_driver_sql("PRAGMA query_only=ON")
    with pytest.raises(CollectionTrouble) as caught:
        collection.record(after, log, clock.now())
    assert caught.value.fault is CollectionFault.READ_ONLY


def test_a_full_disk_is_told(collection: Collection, clock: FakeClock) -> None:
    with engine.reading(collection._engine, collection.path) as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(CollectionTrouble) as caught:
        collection.sync_bank(bank("a", 2000), "/a", clock.now())
    assert caught.value.fault is CollectionFault.DISK_FULL
    assert not collection.banks()


def test_threads_take_turns(collection: Collection, clock: FakeClock) -> None:
    collection.sync_bank(bank("a", 80), "/a", clock.now())
    troubles: list[BaseException] = []

    def grade(first: int) -> None:
        try:
            for number in range(first, 80, 4):
                after, log = answered(collection.card("a", f"a-{number:03}"), Rating.GOOD, clock)
                collection.record(after, log, clock.now())
                collection.counts(clock.now(), clock.now())
        except BaseException as trouble:
            troubles.append(trouble)

    threads = [threading.Thread(target=grade, args=(first,)) for first in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not troubles
    assert rows(collection, "SELECT count(*), count(DISTINCT card_id) FROM reviews") == [(80, 80)]


def test_options_are_kept_as_they_are(collection: Collection) -> None:
    collection.set_option("new_per_day", 7)
    collection.set_option("new_per_day", 9)
    collection.set_option("last_banks", ["甲", None, {"order": 1.5}])
    assert collection.options() == {"new_per_day": 9, "last_banks": ["甲", None, {"order": 1.5}]}

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from quizapp.store import Collection
from quizapp.study.protocols import SyncResult
from tests.quizapp.study.stubs import MORNING, FakeClock, StubBank, StubRef, bank


def new_ids(collection: Collection, bank_id: str) -> list[str]:
    return [card.question_id for card in collection.new_cards([bank_id], MORNING)]


def test_new_questions_get_cards(collection: Collection) -> None:
    source = bank("a", 3)
    assert collection.sync_bank(source, "/a.qbank", MORNING) == SyncResult(3, 0, 0)
    assert new_ids(collection, "a") == ["a-000", "a-001", "a-002"]
    assert collection.card("a", "a-001").facts == ("a-fact-1",)
    (record,) = collection.banks()
    assert (record.bank_id, record.title, record.path, record.position) == ("a", "題庫", "/a.qbank", 0)
    assert record.last_opened == MORNING


def test_a_second_time_nothing_changes(collection: Collection) -> None:
    source = bank("a", 3)
    collection.sync_bank(source, "/a", MORNING)
    assert collection.sync_bank(source, "/a", MORNING) == SyncResult(0, 0, 0)
    assert len(new_ids(collection, "a")) == 3


def test_vanished_questions_rest_and_come_back_with_their_history(
    collection: Collection, answer: Callable[..., object]
) -> None:
    source = bank("a", 3)
    collection.sync_bank(source, "/a", MORNING)
    answer("a", "a-001")
    learned = collection.card("a", "a-001")
    fewer = replace(source, refs=[ref for ref in source.refs if ref.id != "a-001"])
    assert collection.sync_bank(fewer, "/a", MORNING) == SyncResult(0, 1, 0)
    later = MORNING + timedelta(hours=1)
    assert collection.card("a", "a-001") == learned
    assert not collection.learning_cards(["a"], later, later)
    assert collection.counts(later, later)["a"].total == 2
    assert collection.next_due(["a"]) is None
    assert collection.sync_bank(source, "/a", MORNING) == SyncResult(0, 0, 1)
    assert [card.question_id for card in collection.learning_cards(["a"], later, later)] == ["a-001"]


def test_moved_questions_and_changed_facts_are_followed(collection: Collection) -> None:
    source = bank("a", 3)
    collection.sync_bank(source, "/a", MORNING)
    turned = [replace(ref, position=-ref.position, fact_ids=("z" + ref.id, "y")) for ref in source.refs]
    assert collection.sync_bank(replace(source, refs=turned), "/a", MORNING) == SyncResult(0, 0, 0)
    assert new_ids(collection, "a") == ["a-002"], "the others are its siblings"
    assert collection.card("a", "a-000").facts == ("za-000", "y")


def test_banks_do_not_disturb_each_other(collection: Collection) -> None:
    shared = [StubRef("same", ("f",))]
    collection.sync_bank(StubBank("a", shared), "/a", MORNING)
    collection.sync_bank(StubBank("b", shared), "/b", MORNING)
    collection.sync_bank(StubBank("a", []), "/a", MORNING)
    assert new_ids(collection, "a") == []
    assert new_ids(collection, "b") == ["same"]
    assert [record.bank_id for record in collection.banks()] == ["a", "b"]


def test_an_unchanged_revision_is_not_read(collection: Collection, clock: FakeClock) -> None:
    source = bank("a", 3)
    collection.sync_bank(source, "/old", clock.now(), revision="1")
    clock.advance(hours=1)
    collection.sync_bank(source, "/new", clock.now(), revision="1")
    assert source.reads == 1
    (record,) = collection.banks()
    assert (record.path, record.last_opened, record.revision) == ("/new", clock.now(), "1")
    collection.sync_bank(source, "/new", clock.now(), revision="2")
    assert source.reads == 2

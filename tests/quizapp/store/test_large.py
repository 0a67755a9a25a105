"""A collection of 100,000 cards, most of them overdue. How long it takes is measured by the benchmark."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from quizapp.store import Collection, open_collection
from quizapp.study.card import to_epoch_ms
from quizapp.study.clock import StudyCalendar
from quizapp.study.options import StudyOptions
from quizapp.study.queue import Planner
from tests.quizapp.study.stubs import MORNING, bank

BANKS = [f"bank{number}" for number in range(20)]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    path: Path = tmp_path_factory.mktemp("large") / "learner.jinian"
    collection = open_collection(path, MORNING)
    for bank_id in BANKS:
        collection.sync_bank(bank(bank_id, 5_000, per_fact=4), f"/{bank_id}", MORNING)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "UPDATE cards SET state = 2, stability = 5.0 + id % 30, difficulty = 5.0, reps = 3,"
            " due = ? - (id * 7919 % 100000), last_review = ? WHERE id % 10 < 7",
            (to_epoch_ms(MORNING), to_epoch_ms(MORNING - timedelta(days=5))),
        )
        connection.commit()
    yield collection
    collection.close()


def test_home_counts(large: Collection) -> None:
    counts = large.counts(MORNING, MORNING + timedelta(hours=12))
    assert sum(count.due for count in counts.values()) == 70_000
    assert sum(count.new for count in counts.values()) == 30_000


def test_one_card(large: Collection) -> None:
    assert large.card("bank7", "bank7-4321").question_id == "bank7-4321"


def test_the_days_plan(large: Collection) -> None:
    planner = Planner(large, StudyCalendar(zone=UTC), StudyOptions())
    assert len(planner.plan(BANKS, MORNING)) == 220

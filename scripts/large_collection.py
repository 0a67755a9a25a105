"""Large banks and a collection that knows them, for measuring: the sample's questions over and over."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from itertools import count, islice
from pathlib import Path

from PySide6.QtWidgets import QApplication

from questions.authoring.question import Question
from questions.bank import Bank, create_bank, open_bank
from questions.facts.fact import Fact
from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes
from quizapp.arguments import parse
from quizapp.composition import Application

BANKS, QUESTIONS = 20, 5_000
REVIEWS = 300_000
_DAYS = 365
_DAY_MS = 86_400_000


def make(folder: Path) -> None:
    """Twenty banks, a large one, and a collection of the twenty: ``folder`` gets ``data`` and ``large.qbank``."""
    sample = folder / "sample.qbank"
    build([sample_notes()], sample, title="樣本")
    bank = open_bank(sample)
    paths = [folder / f"{number:02}.qbank" for number in range(BANKS)]
    for number, path in enumerate(paths):
        _fill(path, bank, f"題庫 {number}", f"{number}", QUESTIONS)
    _fill(folder / "large.qbank", bank, "大題庫", "large", BANKS * QUESTIONS)
    application = Application(parse(["--data-folder", str(folder / "data")]))
    for path in paths:
        application.models.library.open(path)
        settle(application)
    application.close()


def settle(application: Application) -> None:
    """Wait until all work beside the interface is done."""
    while application.models.workshop.busy:
        QApplication.processEvents()


def answer_all(collection: Path, today: date) -> None:
    """Put every card in review, and three reviews of each into the year before ``today``."""
    day = today.toordinal()
    now = (today - date(1970, 1, 1)) // timedelta(days=1) * _DAY_MS
    with closing(sqlite3.connect(collection)) as connection, connection:
        connection.execute(
            "UPDATE cards SET state = 2, stability = 3.0 + id % 90, difficulty = 1.0 + id % 9, reps = 3,"
            " lapses = id % 12 = 0, due = ? + (id * 7919 % 90) * ?, last_review = ? - (id % 60) * ?",
            (now, _DAY_MS, now, _DAY_MS),
        )
        for turn in range(REVIEWS // (BANKS * QUESTIONS)):
            connection.execute(
                "INSERT INTO reviews (card_id, reviewed_at, day, state, rating, judged, correct, given, answer_ms,"
                " duration_ms, before, after, practice) SELECT id, ? - back * ?, ? - back, 2,"
                " CASE WHEN id % 10 = ? THEN 1 ELSE 3 END, 3, 1, '', 6000, 9000, '{}', '{}', 0"
                " FROM (SELECT id, (id * 31 + ? * 97) % ? AS back FROM cards) ORDER BY back DESC",
                (now, _DAY_MS, day, turn, turn, _DAYS),
            )


def _fill(path: Path, sample: Bank, title: str, name: str, size: int) -> None:
    facts, questions = sample.facts(), list(sample.questions())
    rounds = -(-size // len(questions))
    with create_bank(path, title) as large:
        large.store(
            sample.documents(),
            [_renamed(fact, f"{name}-{turn}") for turn in range(rounds) for fact in facts],
            islice(_over_and_over(questions, name), size),
        )


def _renamed(fact: Fact, name: str) -> Fact:
    return replace(fact, id=f"{fact.id}-{name}", conflicts_with=())


def _over_and_over(questions: list[Question], name: str) -> Iterator[Question]:
    """Every time about facts of their own."""
    for turn in count():
        for question in questions:
            facts = tuple(f"{fact}-{name}-{turn}" for fact in question.facts)
            stem = f"{question.stem}（{turn}）"  # as different from each other as stems are
            yield replace(question, id=f"{question.id}-{name}-{turn}", facts=facts, stem=stem)

"""What is shown in the pictures: banks of the sample notes, and some months of study. Made once, then copied."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from questions.authoring.question import Question, QuestionKind
from questions.bank import Bank, create_bank, open_bank
from questions.documents.script import fold
from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes
from quizapp.store import Collection, open_collection
from quizapp.study.card import CardState
from quizapp.study.grading import Given, Grader
from quizapp.study.options import StudyOptions
from quizapp.study.presenting import Presented
from quizapp.study.session import StudySession
from quizapp.study.tools import StudyTools

SAMPLE, QUARREL, EMPTY = "sample.qbank", "quarrel.qbank", "empty.qbank"
COLLECTION = "collection.db"
DAYS = 90
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""The moment of all pictures."""
_NEW_PER_DAY = 8
_SKIPPED = 0.1
"""The chance of a day without study."""
_TRAITS = (0.2, *[0.85] * 9, *[0.95] * 20)
"""Chances of knowing a question again, as common as such questions are for this learner."""
_STEPS = 0.85
"""The chance of knowing it while it is learned."""
_QUARREL = {
    "遼京記.md": "# 遼京記\n\n1120年五月，金軍攻陷遼朝上京。1122年正月，金軍攻陷大同府。\n",
    "金初記.md": "# 金初記\n\n1124年三月，金軍攻陷大同府。1127年五月，宋高宗在應天府即位。\n",
}
"""Two notes of which one contradicts the other."""


class StillClock:
    """Stands still until told to move."""

    def __init__(self, moment: datetime = NOW) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment."""
        return self.moment

    def advance(self, **time: float) -> None:
        """Move on; ``time`` as of a ``timedelta``."""
        self.moment += timedelta(**time)


def make(folder: Path, days: int = DAYS, documents: Path | None = None) -> None:
    """Write three banks, and the collection of a learner who has studied for ``days`` days, into ``folder``.

    The largest bank is made of ``documents``, by default the sample notes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    build([documents or sample_notes()], folder / SAMPLE, title="宋遼金夏蒙")
    notes = folder / "notes"
    notes.mkdir(exist_ok=True)
    for name, text in _QUARREL.items():
        (notes / name).write_text(text, "utf-8")
    build([notes], folder / QUARREL, title="遼金之際")
    with create_bank(folder / EMPTY, "未有題目"):
        pass
    clock = StillClock(NOW - timedelta(days=days + 1))
    collection = open_collection(folder / COLLECTION, clock.now())
    _study(open_bank(folder / SAMPLE), folder / SAMPLE, collection, clock, days)
    collection.close()


def _study(bank: Bank, path: Path, collection: Collection, clock: StillClock, days: int) -> None:
    random.seed(907)  # FSRS draws from it how far due days are spread
    chance = random.Random(1234)
    collection.sync_bank(bank, str(path), clock.now())
    options = StudyOptions(new_per_day=_NEW_PER_DAY, placing=False)
    grader = Grader(fold, lambda text: {int(text[:4])} if text[:4].isdecimal() else set())
    for day in range(days):
        clock.moment = NOW - timedelta(days=days - day, hours=-chance.choice((0, 0, 3, 11)))
        if chance.random() >= _SKIPPED:
            tools = StudyTools.assemble(collection, grader, clock, options, UTC)
            _sit(StudySession({bank.bank_id: bank}, tools), clock, chance)


def _sit(session: StudySession, clock: StillClock, chance: random.Random) -> None:
    while (presented := session.current()) is not None and chance.random() < 0.995:
        clock.advance(seconds=chance.randint(3, 25))
        known = _STEPS
        if presented.card.state is CardState.REVIEW:
            known = random.Random(presented.question.id).choice(_TRAITS)
        session.answer(_answer(presented, right=chance.random() < known))
        session.grade()


def _answer(presented: Presented, *, right: bool) -> Given:
    question = presented.question
    if not question.options:
        return question.answer if right else None
    places = right_places(question, presented.order)
    if question.kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE):
        wrong = next(place for place in range(len(question.options)) if place not in places)
        return places[0] if right else wrong
    return places if right else None


def right_places(question: Question, order: tuple[int, ...]) -> tuple[int, ...]:
    """What has to be chosen, counted as shown."""
    if question.kind in (QuestionKind.ORDER, QuestionKind.MATCH):
        return tuple(order.index(index) for index in range(len(order)))
    return tuple(place for place, index in enumerate(order) if question.options[index].correct)

"""Stand-ins for what studying needs from outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.authoring.surroundings import Surroundings
from questions.authoring.topic import Topic
from questions.calendars.dates import HistoricalDate
from questions.errors import BankMissing

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class FakeClock:
    """Stands still until told to move."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def advance(self, **time: float) -> None:
        self.moment += timedelta(**time)


@dataclass(frozen=True)
class StubRef:
    """What planning knows of a question."""

    id: str
    fact_ids: tuple[str, ...]
    kind: str = "single_choice"
    document: str = "資治通鑑"
    difficulty: float = 0.5
    position: int = 0
    year: int | None = None


@dataclass
class StubBank:
    """A bank whose questions all have 甲 as their right option; some can be missing."""

    bank_id: str
    refs: list[StubRef]
    title: str = "題庫"
    missing: set[str] = field(default_factory=set)
    gone: bool = False
    reads: int = 0
    asks: Asks = Asks.WHAT
    around: dict[str, Surroundings] = field(default_factory=dict)
    about: dict[str, tuple[Topic, ...]] = field(default_factory=dict)

    def index(self) -> Sequence[StubRef]:
        self.reads += 1
        return self.refs

    def topics(self) -> dict[str, tuple[Topic, ...]]:
        return self.about

    def question(self, question_id: str) -> Question:
        if self.gone:
            raise BankMissing(Path(f"/{self.bank_id}"))
        if question_id in self.missing:
            raise KeyError(question_id)
        ref = next(ref for ref in self.refs if ref.id == question_id)
        return choice(id=question_id, facts=ref.fact_ids, asks=self.asks)

    def surroundings(self, question_id: str) -> Surroundings:
        return self.around.get(question_id, Surroundings())


def bank(bank_id: str, questions: int, per_fact: int = 1) -> StubBank:
    """A bank of ``questions`` questions, ``per_fact`` neighbours of which share a fact."""
    refs = [
        StubRef(f"{bank_id}-{place:03}", (f"{bank_id}-fact-{place // per_fact}",), position=place)
        for place in range(questions)
    ]
    return StubBank(bank_id, refs)


_PLAIN = Question(
    id="q",
    kind=QuestionKind.SINGLE_CHOICE,
    asks=Asks.WHAT,
    stem="1234年正月，發生了哪件事？",
    options=tuple(Option(text, text == "甲") for text in "甲乙丙丁"),
    answer="甲",
    accepted=(),
    explanation="",
    facts=("f",),
    document="",
    evidence="",
    evidence_highlight=(0, 0),
    date=HistoricalDate("1234"),
    difficulty=0.5,
)


def choice(**changes: object) -> Question:
    """A single_choice question, with whatever differs."""
    values = {name: getattr(_PLAIN, name) for name in _PLAIN.__slots__}
    return Question(**(values | changes))


def typed(answer: str, *accepted: str, asks: Asks = Asks.WHO, stem: str = "誰？") -> Question:
    """A text_entry question."""
    return choice(
        kind=QuestionKind.TEXT_ENTRY, asks=asks, stem=stem, options=(), answer=answer, accepted=(answer, *accepted)
    )

"""A bank in memory, with questions as they are met in study."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.authoring.surroundings import Event, Sibling, Surroundings
from questions.authoring.topic import Topic, TopicSort
from questions.calendars.dates import Calendar, HistoricalDate
from questions.errors import BankMissing, NotABank
from questions.facts.fact import FactStatus
from questions.facts.glimpse import FactGlimpse, Telling
from tests.quizapp.study.stubs import StubRef

EVIDENCE = "1234年正月，蔡州城破，金哀宗自縊，金朝滅亡。"

WHEN = Question(
    id="when",
    kind=QuestionKind.SINGLE_CHOICE,
    asks=Asks.WHEN,
    stem="金朝滅亡，是在哪一年？",
    options=tuple(Option(text, text == "1234年") for text in ("1232年", "1233年", "1234年", "1236年")),
    answer="1234年",
    accepted=(),
    explanation="1234年正月（端平元年正月）。",
    facts=("fact-when",),
    document="聯蒙滅金",
    evidence=EVIDENCE,
    evidence_highlight=(18, 22),
    date=HistoricalDate("1234-01", calendar=Calendar.CHINESE),
    difficulty=0.4,
    url="https://example.org/caizhou",
)

WHERE = replace(
    WHEN,
    id="where",
    kind=QuestionKind.TEXT_ENTRY,
    asks=Asks.WHERE,
    stem="1234年正月，金哀宗在哪一座城自縊？",
    options=(),
    answer="蔡州",
    accepted=("蔡州", "蔡州城"),
    facts=("fact-where",),
)

WHAT = replace(
    WHEN,
    id="what",
    asks=Asks.WHAT,
    stem="1234年正月（端平元年），發生了哪件事？",
    options=tuple(
        Option(text, text.startswith("蔡州"))
        for text in (
            "蔡州城破，金哀宗自縊",
            "蒙古軍在三峰山大敗金軍主力",
            "金宣宗把都城由中都遷到南京開封府",
            "宋廷與蒙古約定合攻金朝，並派孟珙領兵運糧前往會師",
        )
    ),
    answer="蔡州城破，金哀宗自縊",
    facts=("fact-what",),
)

SAMPLES = (WHEN, WHERE, WHAT)

TRUE_FALSE = replace(
    WHEN,
    id="true_false",
    kind=QuestionKind.TRUE_FALSE,
    stem="1234年正月，金朝滅亡。這個說法正確嗎？",
    options=(Option("正確", True), Option("錯誤", False)),
    answer="正確",
    facts=("fact-true",),
)

CLOZE = replace(
    WHERE,
    id="cloze",
    kind=QuestionKind.CLOZE,
    stem="1234年正月，金哀宗在＿＿自縊。（填地名）",
    facts=("fact-cloze",),
)

SEVERAL = replace(
    WHAT,
    id="several",
    kind=QuestionKind.MULTIPLE_CHOICE,
    stem="1234年（端平元年），發生了哪些事？",
    options=(
        Option("蔡州城破，金哀宗自縊", True),
        Option("宋軍進入汴京，不久又退出", True),
        Option("蒙古軍在三峰山大敗金軍主力", False),
        Option("金宣宗把都城由中都遷到南京開封府", False),
    ),
    answer="蔡州城破，金哀宗自縊；宋軍進入汴京，不久又退出",
    facts=("fact-several",),
)

ORDER = replace(
    WHAT,
    id="order",
    kind=QuestionKind.ORDER,
    asks=Asks.ORDER,
    stem="下列四件事，按發生的先後應該怎樣排列？",
    options=tuple(
        Option(text, True)
        for text in (
            "金宣宗遷都南京開封府",
            "蒙古滅西夏",
            "三峰山之戰",
            "宋廷與蒙古約定合攻金朝，並派孟珙領兵運糧前往會師",
        )
    ),
    answer="金宣宗遷都南京開封府→蒙古滅西夏→三峰山之戰→宋廷與蒙古約定合攻金朝，並派孟珙領兵運糧前往會師",
    facts=("fact-order",),
)

MATCH = replace(
    WHAT,
    id="match",
    kind=QuestionKind.MATCH,
    asks=Asks.WHO,
    stem="下列人物分別做了哪一件事？",
    options=(
        Option("金宣宗", True, "把都城遷到南京開封府"),
        Option("孟珙", True, "領宋軍運糧到蔡州城下，與蒙古軍會師合攻金朝"),
        Option("金哀宗", True, "在蔡州自縊"),
        Option("拖雷", True, "在三峰山大敗金軍"),
    ),
    answer="金宣宗——把都城遷到南京開封府；孟珙——領宋軍到蔡州城下；金哀宗——在蔡州自縊；拖雷——在三峰山大敗金軍",
    facts=("fact-match",),
)

EVERY_KIND = (*SAMPLES, TRUE_FALSE, CLOZE, SEVERAL, ORDER, MATCH)
"""Samples, and one of each kind that is not among them."""


def event(statement: str, year: str) -> Event:
    date = HistoricalDate(year)
    days = date.interval
    assert days is not None
    return Event(f"fact of {statement}", statement, date, days.first, days.last)


AROUND = Surroundings(
    event=event("金朝滅亡", "1234"),
    inferred=True,
    before=(event("蒙古滅西夏", "1227"), event("三峰山之戰", "1232"), event("金哀宗棄汴京出奔", "1233")),
    after=(event("宋軍入洛陽", "1235"), event("蒙古分兵攻宋", "1236"), event("孟珙收復襄陽", "1239")),
    preceding="十月，蒙古都元帥塔察兒圍蔡州。",
    following="宋將孟珙得金哀宗遺骨以歸。",
    siblings=(Sibling("where", "1234年正月，金哀宗在哪一座城自縊？", "蔡州"),),
)


@dataclass
class MemoryBank:
    """Fulfils ``BankSource``: every question asks one fact, whose statement is the answer."""

    bank_id: str
    title: str
    questions: Sequence[Question]

    reported: set[str] = field(default_factory=set)

    @property
    def editing(self) -> MemoryBank:
        return self

    def revise(self, question: Question) -> None:
        self.questions = [question if each.id == question.id else each for each in self.questions]

    def report(self, question_id: str, *, reported: bool = True) -> None:
        (self.reported.add if reported else self.reported.discard)(question_id)

    def index(self) -> Sequence[StubRef]:
        return [
            StubRef(each.id, each.facts, each.kind.value, each.document, each.difficulty, position, 1234)
            for position, each in enumerate(self.questions)
        ]

    def topics(self) -> dict[str, tuple[Topic, ...]]:
        return {each.id: (Topic(TopicSort.KIND, "fall"), Topic(TopicSort.PERSON, "金哀宗")) for each in self.questions}

    def question(self, question_id: str) -> Question:
        found = {each.id: each for each in self.questions}
        return found[question_id]

    def surroundings(self, question_id: str) -> Surroundings:
        return AROUND

    def glimpses(self) -> Sequence[FactGlimpse]:
        return sorted(map(self._glimpse, self.questions), key=lambda each: each.first_jdn)

    def tellings(self, fact_id: str) -> Sequence[Telling]:
        asked = [each for each in self.questions if fact_id in each.facts]
        return [
            Telling(each.document, each.url, each.answer, each.date, each.evidence, each.evidence_highlight)
            for each in asked
        ]

    @staticmethod
    def _glimpse(question: Question) -> FactGlimpse:
        days = question.date.interval
        assert days is not None
        return FactGlimpse(
            id=question.facts[0],
            statement=question.answer,
            subject="",
            polity="金",
            people=("金哀宗",),
            document=question.document,
            date=question.date,
            first_jdn=days.first,
            last_jdn=days.last,
            status=FactStatus.SINGLE,
            conflicts_with=(),
        )


def many(count: int) -> list[Question]:
    """Every kind over and over, each about a fact of its own."""
    return [
        replace(EVERY_KIND[place % len(EVERY_KIND)], id=f"q{place:04}", facts=(f"f{place:04}",))
        for place in range(count)
    ]


class Shelf:
    """Where banks are opened from: files with nothing in them stand for banks in memory."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._banks: dict[Path, MemoryBank] = {}

    def put(self, title: str, questions: Sequence[Question]) -> Path:
        path = self._folder / f"{title}.qbank"
        path.touch()
        self._banks[path] = MemoryBank(f"id of {title}", title, questions)
        return path

    def open(self, path: Path) -> MemoryBank:
        if not path.exists():
            raise BankMissing(path)
        if path not in self._banks:
            raise NotABank(path)
        return self._banks[path]

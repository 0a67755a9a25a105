"""A small bank made by hand: three facts of two documents, two of them in conflict, and questions on the third."""

from __future__ import annotations

from dataclasses import replace

from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.bank import BankDocument
from questions.calendars.dates import Calendar, HistoricalDate
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import Claim, ClaimKind, Evidence
from questions.facts.fact import Fact, FactStatus
from questions.temporal.expression import TimeExpression

SIEGE = BankDocument("蔡州.md", "蔡州之戰", "https://example.org/蔡州", "CC0", "zh-Hant", "a" * 64, "1")
XIJING = BankDocument("西京.md", "西京之战", "", "", "zh-Hans", "b" * 64, "1")
DOCUMENTS = [SIEGE, XIJING]


def claim(document: str, statement: str, date: HistoricalDate, entities: tuple[Entity, ...] = ()) -> Claim:
    """A claim whose evidence is its own statement."""
    return Claim(
        document=document,
        statement=statement,
        subject=statement[:2],
        restored=False,
        mention=TimeExpression("正月", 3, 5, date, inferred=True),
        evidence=Evidence(
            statement, 10, 10 + len(statement), f"正月，{statement}。", (3, 3 + len(statement)), "前文。", "後文。"
        ),
        entities=entities,
        kind=ClaimKind.BATTLE,
    )


FALL = Fact(
    "fall",
    (
        claim(
            "蔡州.md",
            "宋蒙聯軍攻陷蔡州",
            HistoricalDate("1234-01", calendar=Calendar.CHINESE, court="金"),
            (
                Entity("宋蒙聯軍", "宋蒙聯軍", EntityType.ARMY, 0, 4, "宋"),
                Entity("蔡州", "蔡州", EntityType.PLACE, 6, 8),
            ),
        ),
        claim("西京.md", "宋蒙联军破蔡州", HistoricalDate("1234")),
    ),
    FactStatus.CORROBORATED,
)
EARLY = Fact("early", (claim("蔡州.md", "金軍取西京", HistoricalDate("1122")),), FactStatus.CONFLICT, ("late",))
LATE = Fact("late", (claim("西京.md", "金军取大同府", HistoricalDate("1124")),), FactStatus.CONFLICT, ("early",))
FACTS = [FALL, EARLY, LATE]

WHEN = Question(
    id="when-fall",
    kind=QuestionKind.SINGLE_CHOICE,
    asks=Asks.WHEN,
    stem="宋蒙聯軍攻陷蔡州，是在哪一年？",
    options=(Option("1232年", False), Option("1234年", True), Option("1236年", False), Option("1240年", False)),
    answer="1234年",
    accepted=(),
    explanation="端平元年正月。",
    facts=("fall",),
    document="蔡州之戰",
    evidence="正月，宋蒙聯軍攻陷蔡州。",
    evidence_highlight=(3, 11),
    date=HistoricalDate("1234-01", calendar=Calendar.CHINESE, court="金"),
    difficulty=0.4,
    url="https://example.org/蔡州",
)
WHERE = replace(
    WHEN,
    id="where-fall",
    kind=QuestionKind.TEXT_ENTRY,
    asks=Asks.WHERE,
    stem="1234年，宋蒙聯軍攻陷了何處？",
    options=(),
    answer="蔡州",
    accepted=("蔡州", "蔡"),
    facts=("fall", "early"),
)
QUESTIONS = [WHEN, WHERE]

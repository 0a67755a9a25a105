"""Each rule finds what it is for, and nothing in a good question."""

from dataclasses import replace

import pytest

from questions.authoring import flaws
from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.calendars.dates import HistoricalDate


def options(*texts: str, key: int = 0) -> tuple[Option, ...]:
    return tuple(Option(text, place == key) for place, text in enumerate(texts))


GOOD = Question(
    id="q1",
    kind=QuestionKind.SINGLE_CHOICE,
    asks=Asks.WHEN,
    stem="夏兵攻破金朝保安州是在哪一年？",
    options=options("1211年", "1213年", "1216年", "1219年", key=1),
    answer="1213年",
    accepted=(),
    explanation="1213年六月（嘉定六年六月）。",
    facts=("f1",),
    document="金夏同盟",
    evidence="1213年六月，夏兵攻破金朝保安州。",
    evidence_highlight=(0, 5),
    date=HistoricalDate("1213"),
    difficulty=0.5,
)
WHO = replace(
    GOOD,
    asks=Asks.WHO,
    stem="1223年四月，誰廢掉李德任的太子位？",
    options=options("夏神宗", "夏崇宗", "金宣宗", "宋寧宗"),
    answer="夏神宗",
)
WHAT = replace(
    GOOD,
    asks=Asks.WHAT,
    stem="下列哪件事發生在1213年六月？",
    options=options("夏兵攻破金朝保安州", "夏崇宗奉表降金", "金太祖攻陷遼朝上京", "金哀宗逃入蔡州"),
    answer="夏兵攻破金朝保安州",
)
ERA = replace(
    GOOD,
    asks=Asks.ERA,
    stem="夏兵攻破金朝保安州，事在南宋嘉定六年。這一年是西元哪一年？",
)
JUDGED = replace(
    GOOD,
    kind=QuestionKind.TRUE_FALSE,
    stem="1215年，夏兵攻破金朝保安州。這個說法正確嗎？",
    options=options("正確", "錯誤", key=1),
    answer="錯誤",
)
SEVERAL = replace(
    WHAT,
    kind=QuestionKind.MULTIPLE_CHOICE,
    stem="下列哪些事發生在1230年之前？",
    options=(*WHAT.options[:3], Option("金哀宗逃入蔡州", False)),
)
SEVERAL = replace(
    SEVERAL, options=tuple(replace(option, correct=place < 3) for place, option in enumerate(SEVERAL.options))
)
ORDER = replace(
    SEVERAL,
    kind=QuestionKind.ORDER,
    asks=Asks.ORDER,
    stem="下列四件事，按發生的先後應該怎樣排列？",
    options=tuple(replace(option, correct=True) for option in SEVERAL.options),
)
MATCH = replace(
    ORDER,
    kind=QuestionKind.MATCH,
    asks=Asks.WHEN,
    stem="下列各事分別發生在哪一年？",
    options=tuple(replace(option, match=f"{1211 + place}年") for place, option in enumerate(ORDER.options)),
)
CLOZE = replace(
    WHO,
    kind=QuestionKind.CLOZE,
    stem="1223年四月，＿＿廢掉李德任的太子位。（填人名）",
    options=(),
    accepted=("夏神宗", "李遵頊"),
)
TYPED = replace(GOOD, kind=QuestionKind.TEXT_ENTRY, options=(), accepted=("1213年", "嘉定六年"))


@pytest.mark.parametrize("question", [GOOD, WHO, WHAT, TYPED, ERA, JUDGED, SEVERAL, ORDER, MATCH, CLOZE])
def test_a_good_question_has_no_flaw(question: Question) -> None:
    assert flaws.all_flaws(question) == ()


FLAWED = [
    ("markup", replace(GOOD, stem="夏兵破[邠州](../Page/邠州.md)是在哪一年？")),
    ("markup", replace(GOOD, evidence="**夏兵**破邠州")),
    ("broken-text", replace(GOOD, explanation="（1213年。")),
    ("broken-text", replace(GOOD, stem="，夏兵破邠州是在哪一年？")),
    ("broken-text", replace(WHO, options=options("夏神宗", "夏崇宗", "金宣宗、"))),
    ("broken-text", replace(WHO, options=options("夏神宗", "夏崇宗", ""))),
    ("no-question", replace(GOOD, stem="夏兵攻破金朝保安州。")),
    ("dangling-stem", replace(GOOD, stem="其子繼位是在哪一年？")),
    ("dangling-stem", replace(GOOD, stem="哪一年，並遣使請和？")),
    ("dangling-stem", replace(GOOD, stem="隨後攻破邠州是在哪一年？")),
    ("dangling-stem", replace(WHO, stem="1223年四月，随后谁出兵？")),
    ("long-stem", replace(GOOD, stem="夏兵" * 45 + "？")),
    ("ambiguous-key", replace(GOOD, answer="1211年")),
    ("ambiguous-key", replace(GOOD, options=(*GOOD.options[:3], Option("1219年", True)))),
    ("ambiguous-key", replace(TYPED, accepted=("嘉定六年",))),
    ("option-count", replace(GOOD, options=options("1211年", "1213年", key=1))),
    ("option-count", replace(GOOD, options=options("1211年", "1213年", "1214年", "1216年", "1217年", key=1))),
    ("duplicate-options", replace(WHO, options=options("夏神宗", "宋寧宗", "宋宁宗", "金宣宗"))),
    ("duplicate-options", replace(WHO, options=options("夏神宗", "西京", "遼西京"))),
    ("loose-name", replace(WHO, options=options("夏神宗", "夏崇宗", "在積石州"))),
    ("mixed-options", replace(GOOD, options=options("1213年", "1214年", "夏崇宗奉表降金"), answer="1213年")),
    ("mixed-options", replace(WHO, options=options("夏神宗", "夏崇宗", "西夏晉國王嵬名察哥"))),
    ("year-order", replace(GOOD, options=options("1213年", "1211年", "1216年"))),
    ("length-giveaway", replace(WHAT, options=options(WHAT.answer, "西夏滅亡", "金哀宗自縊", "蔡州陷落"))),
    ("stem-holds-answer", replace(WHO, stem="1223年四月，夏神宗的太子被誰廢掉？")),
    ("stem-holds-answer", replace(TYPED, stem="嘉定六年是哪年？")),
    ("stem-holds-year", replace(GOOD, stem="嘉定六年夏兵攻破保安州是在哪一年？")),
    ("stem-holds-year", replace(GOOD, stem="夏兵在八月攻破保安州是在哪一年？")),
    ("clang", replace(WHO, stem="夏國的太子李德任被誰廢掉？", options=options("夏神宗", "金宣宗", "宋寧宗"))),
    ("clang", replace(WHAT, stem="保安州在1213年發生了哪件事？")),
    ("ambiguous-key", replace(JUDGED, answer="正確")),
    ("ambiguous-key", replace(SEVERAL, options=ORDER.options)),
    ("ambiguous-key", replace(ORDER, options=SEVERAL.options)),
    ("ambiguous-key", replace(CLOZE, accepted=("李遵頊",))),
    ("option-count", replace(JUDGED, options=(*JUDGED.options, Option("不知道", False)))),
    ("option-count", replace(CLOZE, options=WHO.options)),
    ("option-count", replace(ORDER, options=ORDER.options[:2])),
    ("duplicate-options", replace(MATCH, options=tuple(replace(option, match="1211年") for option in MATCH.options))),
    ("mixed-options", replace(MATCH, options=(replace(MATCH.options[0], match="夏神宗"), *MATCH.options[1:]))),
    ("year-order", replace(ERA, options=options("1213年", "1211年", "1216年"))),
    ("mixed-script", replace(WHAT, options=options(WHAT.answer, "冯玉祥率部返回北京", "金哀宗自縊", "蔡州陷落"))),
    ("negative-stem", replace(WHAT, stem="下列哪件事不是發生在1213年？")),
    ("negative-stem", replace(WHAT, stem="关于西夏，下列哪一项是不正确的？")),
    ("negative-stem", replace(WHAT, stem="下列何者為非？")),
    ("all-of-the-above", replace(WHAT, options=options(WHAT.answer, "西夏滅亡", "金哀宗自縊", "以上皆是"))),
    ("absolute-word", replace(WHAT, options=options(WHAT.answer, "夏兵從不出境", "金哀宗自縊", "蔡州陷落"))),
    ("grammatical-clue", replace(WHO, stem="西＿＿廢掉太子。", options=options("夏神宗", "西夏崇宗", "金宣宗"))),
    ("grammatical-clue", replace(CLOZE, stem="1213年六月，夏兵攻破＿＿州。", answer="保安州", accepted=("保安州",))),
    ("convergence", replace(WHAT, options=options("夏兵攻破邠州", "夏兵遣使", "金軍攻破會州", "圍邠州城"))),
    (
        "repeated-opening",
        replace(WHAT, options=options("夏神宗派兵圍城", "夏神宗派兵救金", "夏神宗派兵攻宋"), answer="夏神宗派兵圍城"),
    ),
    ("blank-count", replace(CLOZE, stem="1223年四月，＿＿廢掉＿＿的太子位。")),
    ("blank-count", replace(CLOZE, stem="＿＿廢掉李德任的太子位。")),
    ("unknown-count", replace(SEVERAL, stem="下列哪件事發生在1230年之前？")),
    ("unknown-count", replace(WHAT, stem="下列哪些事發生在1213年六月？")),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "question"), FLAWED)
def test_a_rule_finds_its_flaw(rule: str, question: Question) -> None:
    assert rule in {flaw.rule for flaw in flaws.all_flaws(question)}


def test_every_rule_is_tried() -> None:
    found = {flaw.rule for _, question in FLAWED for rule in flaws.RULES if (flaw := rule(question)) is not None}
    assert {rule for rule, _ in FLAWED} == found
    assert len(found) == len(flaws.RULES)


def test_the_first_flaw_is_the_gravest() -> None:
    both = replace(GOOD, stem="**其**子繼位")
    found = flaws.first(both)
    assert found is not None
    assert found.rule == "markup"
    assert "**" in found.message


def test_a_pause_after_the_state_of_xia_is_no_date() -> None:
    good = replace(GOOD, stem="孛魯自東面進攻西夏，這是哪一年的事？")
    assert flaws.all_flaws(good) == ()


def test_years_before_christ_are_in_order() -> None:
    years = replace(GOOD, options=options("西元前221年", "西元前210年", "西元前206年"), answer="西元前221年")
    assert flaws.all_flaws(years) == ()

"""What sources date differently: asked only where a person said that both stand, and only as what a source says."""

from dataclasses import replace

from questions.authoring import AuthoringReport, Question, author, flaws
from questions.authoring.question import Asks, QuestionKind
from questions.authoring.report import Unfit
from questions.authoring.source import Source
from questions.facts.fact import Fact, FactStatus
from tests.authoring.making import bank, fact

OTHERS, SOURCES = bank()
BOTH = {**SOURCES, "遼史筆記": Source("遼史筆記"), "金史筆記": Source("金史筆記")}
TAKES = "*[金兵:army:金軍:金]攻陷[武清:place]"


def pair(status: FactStatus, first: str = "1122-03", other: str = "1124") -> list[Fact]:
    one = fact(TAKES, first, document="遼史筆記")
    two = fact(TAKES, other, document="金史筆記")
    return [
        replace(one, status=status, conflicts_with=(two.id,)),
        replace(two, status=status, conflicts_with=(one.id,)),
    ]


def asked(*facts: Fact, sources: dict[str, Source] = BOTH) -> list[Question]:
    ids = {each.id for each in facts}
    return [question for question in author([*facts, *OTHERS], sources) if ids & set(question.facts)]


def test_a_conflict_that_nobody_settled_is_not_asked() -> None:
    assert asked(*pair(FactStatus.CONFLICT)) == []


def test_what_both_stand_for_is_asked_of_each_source_and_of_nothing_else() -> None:
    questions = asked(*pair(FactStatus.DISPUTED))
    assert {question.asks for question in questions} == {Asks.SOURCE}
    assert {(question.kind, question.document) for question in questions} == {
        (kind, document)
        for kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.TEXT_ENTRY, QuestionKind.TRUE_FALSE)
        for document in ("遼史筆記", "金史筆記")
    }
    for question in questions:
        assert f"《{question.document}》" in question.stem
        assert "《遼史筆記》" in question.explanation
        assert "《金史筆記》" in question.explanation
        assert flaws.first(question) is None


def test_the_year_of_the_other_source_is_a_wrong_option() -> None:
    choices = {q.document: q for q in asked(*pair(FactStatus.DISPUTED)) if q.kind is QuestionKind.SINGLE_CHOICE}
    assert choices["遼史筆記"].answer == "1122年"
    assert "1124年" in [option.text for option in choices["遼史筆記"].options if not option.correct]
    assert choices["金史筆記"].answer == "1124年"
    assert "1122年" in [option.text for option in choices["金史筆記"].options if not option.correct]


def test_a_judgement_is_about_what_the_source_named_says() -> None:
    for question in asked(*pair(FactStatus.DISPUTED)):
        if question.kind is QuestionKind.TRUE_FALSE:
            own = "1122年" if question.document == "遼史筆記" else "1124年"
            assert (own in question.stem) == (question.answer == "正確")


def test_sources_of_one_title_or_none_are_not_told_apart() -> None:
    for title in ("筆記", ""):
        same = {**SOURCES, "遼史筆記": Source(title), "金史筆記": Source(title)}
        assert asked(*pair(FactStatus.DISPUTED), sources=same) == []


def test_what_may_be_one_year_is_no_dispute_about_the_year() -> None:
    assert asked(*pair(FactStatus.DISPUTED, "1122-03", "1122-05")) == []


def test_a_dispute_is_no_wrong_option_and_what_cannot_be_asked_is_counted() -> None:
    facts = pair(FactStatus.DISPUTED)
    short = replace(fact("*[金兵:army:金軍:金]退", "1122-03", document="遼史筆記"), status=FactStatus.DISPUTED)
    report = AuthoringReport()
    questions = list(author([*facts, short, *OTHERS], BOTH, report))
    assert report.unfit[Unfit.TOO_SHORT] > 0
    shown = [option.text for question in questions for option in question.options]
    assert not any("武清" in text for text in shown)

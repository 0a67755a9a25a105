"""Nobody is asked the same twice in one bank, though two facts carry it."""

from dataclasses import replace

from questions.authoring import Question, author
from questions.authoring.question import Asks, QuestionKind
from questions.authoring.source import Source
from questions.facts.fact import Fact
from tests.authoring.making import all_of, bank, fact

SOURCES = {"宋金": Source("宋金")}


def of_one_sentence(*made: Fact) -> list[Fact]:
    """The facts as if one sentence told them."""
    evidence = made[0].leading.evidence
    return [replace(each, claims=(replace(each.leading, evidence=evidence),)) for each in made]


def asked(facts: list[Fact], asks: Asks) -> list[Question]:
    return [question for question in all_of(facts, SOURCES) if question.asks == asks]


def test_an_era_year_is_reckoned_once_each_way() -> None:
    facts = [
        fact(f"*[岳飛:person::宋]收復[{place}:place]", "1134-05") for place in ("襄陽", "鄧州", "隨州", "唐州", "信陽")
    ]
    reckoned = [
        question
        for question in asked(facts, Asks.ERA)
        if question.kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.TEXT_ENTRY)
    ]
    assert len(reckoned) == len({(question.kind, question.answer) for question in reckoned}) == 4


def test_what_happened_in_a_year_and_in_its_era_year_have_not_the_same_options() -> None:
    facts, sources = bank()
    seen: set[tuple[str, frozenset[str]]] = set()
    for question in all_of(facts, sources):
        if question.asks is Asks.WHAT and question.kind is QuestionKind.SINGLE_CHOICE:
            told = question.answer, frozenset(option.text for option in question.options)
            assert told not in seen
            seen.add(told)


def test_who_took_two_towns_of_one_sentence_is_asked_once() -> None:
    facts = of_one_sentence(
        fact("*[夏崇宗:person:西夏崇宗:西夏]攻佔[樂州:place]", "1136-07"),
        fact("*[夏崇宗:person:西夏崇宗:西夏]攻佔[西寧州:place]", "1136-07"),
    )
    choices = [question for question in asked(facts, Asks.WHO) if question.kind is QuestionKind.SINGLE_CHOICE]
    assert [question.answer for question in choices] == ["夏崇宗"]


def test_one_statement_of_a_fact_is_judged() -> None:
    facts, sources = bank()
    judged = [
        question.facts
        for question in author(facts, sources)
        if question.kind is QuestionKind.TRUE_FALSE and len(question.facts) == 1
    ]
    assert len(judged) == len(set(judged))


def test_the_date_of_a_pact_is_asked_with_one_of_its_terms() -> None:
    facts = [
        fact(f"*[宋:polity::宋]、[金:polity::金]雙方商定：{term}", "1120", "treaty")
        for term in ("金取遼[中京:place]大定府", "宋取遼[南京:place]析津府", "遼亡後，宋將歲幣轉納於金國")
    ]
    stems = {question.stem for question in asked(facts, Asks.WHEN) if question.kind is QuestionKind.SINGLE_CHOICE}
    assert len(stems) == 1
    assert "這項約定" in stems.pop()


def test_a_blank_is_typed_once() -> None:
    made = fact("*[西夏:polity::西夏]拒絕協助[成吉思汗:person::元]西征[花剌子模:polity::花剌子模]", "1216", "embassy")
    again = fact("*[成吉思汗:person::元]病死", "1227-07", "death")
    kinds = [question.kind for question in asked([made, again], Asks.WHO) if question.facts[0] == made.id]
    assert QuestionKind.CLOZE in kinds
    assert QuestionKind.TEXT_ENTRY not in kinds


def test_four_events_put_in_order_are_not_asked_for_the_first_of_them() -> None:
    facts, sources = bank()
    ordered = {frozenset(each.facts) for each in all_of(facts, sources) if each.asks is Asks.ORDER}
    first = {
        frozenset(each.facts)
        for each in all_of(facts, sources)
        if each.asks is Asks.FIRST and each.kind is QuestionKind.SINGLE_CHOICE
    }
    assert first
    assert not ordered & first


def test_terms_of_one_pact_are_not_right_together() -> None:
    facts = [
        fact(f"*[宋:polity::宋]、[金:polity::金]雙方商定：{term}", "1120", "treaty")
        for term in ("金取遼[中京:place]大定府", "宋取遼[南京:place]析津府", "[燕雲:place]之地歸宋朝")
    ]
    facts += [
        fact("*[馬政:person::宋]渡海與[金:polity::金]談判", "1118", "embassy"),
        fact("*[金軍:army::金]攻陷[遼:polity::遼][中京:place:大定府]", "1122", "battle"),
        fact("*[郭藥師:person::宋]降[金:polity::金]於[燕山:place]", "1125", "battle"),
    ]
    several = [question for question in all_of(facts, SOURCES) if question.kind is QuestionKind.MULTIPLE_CHOICE]
    assert not any(sum("商定" in option.text for option in each.options if option.correct) > 1 for each in several)

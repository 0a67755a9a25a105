"""From hand-made facts to questions."""

import random
import re
from dataclasses import replace

import pytest

from questions.authoring import AuthoringReport, Question, author, flaws
from questions.authoring.question import Asks, QuestionKind
from questions.authoring.report import Unfit
from questions.authoring.source import Source
from questions.calendars.dates import DateType
from questions.facts.fact import Fact
from tests.authoring.making import all_of, bank, fact

FACTS, SOURCES = bank()


@pytest.fixture(scope="module")
def written() -> list[Question]:
    return list(author(FACTS, SOURCES))


@pytest.fixture(scope="module")
def everything() -> list[Question]:
    return all_of(FACTS, SOURCES)


def test_most_facts_get_several_questions_of_different_kinds(written: list[Question]) -> None:
    askable = len(FACTS) - 5
    assert len(written) >= 3 * askable
    combinations = {(question.kind, question.asks) for question in written}
    for asks in (Asks.WHEN, Asks.WHO, Asks.WHERE, Asks.ERA, Asks.INTERVAL):
        assert (QuestionKind.SINGLE_CHOICE, asks) in combinations
        assert (QuestionKind.TEXT_ENTRY, asks) in combinations
    assert combinations >= {
        (QuestionKind.SINGLE_CHOICE, Asks.WHAT),
        (QuestionKind.SINGLE_CHOICE, Asks.SIDE),
        (QuestionKind.SINGLE_CHOICE, Asks.FIRST),
        (QuestionKind.MULTIPLE_CHOICE, Asks.WHAT),
        (QuestionKind.CLOZE, Asks.WHO),
        (QuestionKind.CLOZE, Asks.WHERE),
        (QuestionKind.TRUE_FALSE, Asks.WHEN),
        (QuestionKind.TRUE_FALSE, Asks.WHO),
        (QuestionKind.ORDER, Asks.ORDER),
        (QuestionKind.MATCH, Asks.WHEN),
        (QuestionKind.MATCH, Asks.WHO),
    }
    assert len({question.facts[0] for question in written}) == askable


def test_nothing_flawed_is_written_and_what_was_kept_out_is_counted() -> None:
    report = AuthoringReport()
    written = list(author(FACTS, SOURCES, report))
    assert [flaw for question in written for flaw in flaws.all_flaws(question)] == []
    assert report.questions == len(written)
    assert report.unfit[Unfit.CONFLICT] == 2
    assert report.unfit[Unfit.TOO_SHORT] == 2
    assert report.unfit[Unfit.DANGLING] == 1
    assert sum(report.flawed.values()) > 0


def test_ids_are_unique_and_the_order_of_facts_changes_nothing(written: list[Question]) -> None:
    ids = [question.id for question in written]
    assert len(set(ids)) == len(ids)
    shuffled = list(FACTS)
    random.Random(7).shuffle(shuffled)
    again = {question.id: question for question in author(shuffled, SOURCES)}
    assert again == {question.id: question for question in written}


def test_ids_stay_when_another_document_is_added(written: list[Question]) -> None:
    more = fact("*[朱棣:person:明成祖:明]攻入[南京:place:應天]", "1402-06", document="靖難")
    facts, sources = [*FACTS, more], {**SOURCES, "靖難": Source("靖難")}
    ids = {question.id for question in all_of(facts, sources)}
    assert [question for question in written if question.id not in ids] == []
    # A question that the new document makes possible may take another one's place within the limit.
    asked = {question.id for question in author(facts, sources)}
    assert sum(question.id not in asked for question in written) <= len(written) / 100


def test_a_conflict_is_neither_asked_nor_an_option(written: list[Question]) -> None:
    texts = [text for question in written for text in (question.stem, *(option.text for option in question.options))]
    assert not any("攻陷大同府" in text or "攻陷辽西京" in text for text in texts)


def test_restored_subjects_lose_their_brackets(everything: list[Question]) -> None:
    stems = [question.stem for question in everything]
    assert any("夏兵破金朝邠州" in stem for stem in stems)
    assert not any("（" in re.sub("（[填以][^）]*）", "", stem) for stem in stems)


def test_a_short_name_is_written_in_full(everything: list[Question]) -> None:
    assert any(question.stem.startswith("夏神宗退位") for question in everything if question.asks is Asks.WHEN)


def test_every_text_is_in_the_script_of_its_document(written: list[Question]) -> None:
    simplified = [question for question in written if question.document == "蒙金"]
    assert simplified
    assert not any(any(character in question.stem for character in "發這與國") for question in simplified)


def by_stem(questions: list[Question], stem: str) -> Question:
    return next(question for question in questions if stem in question.stem)


def only(marked: str, value: str, kind: str = "battle") -> list[Question]:
    """The questions of one fact written into the bank of facts.tsv."""
    made = fact(marked, value, kind)
    return [question for question in all_of([*FACTS, made], SOURCES) if question.facts == (made.id,)]


def test_typed_years_are_accepted_in_every_reckoning(everything: list[Question]) -> None:
    asked = (q for q in everything if q.kind is QuestionKind.TEXT_ENTRY and q.asks is Asks.WHEN)
    typed = next(question for question in asked if "金哀宗在蔡州自縊" in question.stem)
    assert typed.answer == "1234年"
    for answer in ("1234", "1234年", "一二三四年", "端平元年", "天興三年", "天兴三年"):
        assert answer in typed.accepted
    assert "1233年" not in typed.accepted


def test_a_month_that_fell_in_the_next_western_year_bars_that_year_and_is_not_typed(everything: list[Question]) -> None:
    asked = [q for q in everything if "金哀宗從開封逃往歸德" in q.stem and q.asks is Asks.WHEN]
    assert [question.kind for question in asked] == [QuestionKind.SINGLE_CHOICE]
    assert "1233年" not in [option.text for option in asked[0].options]
    assert asked[0].answer == "1232年"


def test_an_era_in_the_statement_gives_the_year_away() -> None:
    asks = {question.asks for question in only("*[金軍:army::金]在[靖康之變:event]中攻入[汴京:place:開封]", "1126-11")}
    assert Asks.WHEN not in asks
    assert asks


def test_what_happened_again_is_not_asked_when() -> None:
    assert Asks.WHEN not in {q.asks for q in only("*[金軍:army::金]再攻[濠州:place]", "1141-03")}
    assert Asks.WHEN in {q.asks for q in only("*[金軍:army::金]攻[濠州:place]", "1141-03")}


@pytest.mark.parametrize("lasts", ["長達十個月", "，持續至秋", "，達半年之久"])
def test_what_lasts_is_of_no_one_year(lasts: str) -> None:
    assert Asks.WHEN not in {q.asks for q in only(f"*[金軍:army::金]圍攻[濠州:place]{lasts}", "1141-03")}
    assert Asks.WHEN in {q.asks for q in only("*[金軍:army::金]圍攻[濠州:place]", "1141-03")}


def test_a_statement_true_of_two_years_is_not_asked_when() -> None:
    asked = only("*[岳飛:person::宋]在[郾城:place]集結大軍", "1135-03")
    assert Asks.WHEN in {q.asks for q in only("*[岳飛:person::宋]在[襄陽:place]集結大軍", "1135-03")}
    assert Asks.WHEN not in {question.asks for question in asked}


def test_a_duration_is_no_event() -> None:
    base = fact("*[夏兵:army::西夏]圍[邠州:place]", "1213-08")
    claim = base.leading
    lasting = replace(
        claim, mention=replace(claim.mention, date=replace(claim.date, value="P3Y", type=DateType.DURATION))
    )
    report = AuthoringReport()
    assert list(author([Fact(base.id, (lasting,), base.status)], SOURCES, report)) == []
    assert report.unfit == {Unfit.NO_DAYS: 1}


def test_a_document_without_source_is_untitled() -> None:
    questions = list(author(FACTS, {}))
    assert {question.document for question in questions} == {""}


def test_what_two_documents_say_in_the_same_words_is_asked_once() -> None:
    here = fact("*[岳飛:person::宋]收復[襄陽:place]", "1134-05", document="宋金")
    there = fact("*[岳飞:person:岳飛:宋]收复[襄阳:place:襄陽]", "1134", document="金遼")
    report = AuthoringReport()
    asked = {question.facts[0] for question in author([here, there, *FACTS], SOURCES, report)}
    assert len({here.id, there.id} & asked) == 1
    assert report.unfit[Unfit.TOLD_TWICE] == 1


def test_a_name_is_not_typed_where_another_would_do() -> None:
    one = fact("*[金軍:army::金]攻克[宋朝:polity:宋:宋][陝州:place]", "1128-05")
    two = fact("*[金軍:army::金]攻克[宋朝:polity:宋:宋][華州:place]", "1128-05")
    before = [fact(f"*[宋軍:army::宋]駐守[{name}:place]", "1127-03") for name in ("陝州", "華州")]

    def typed(*facts: Fact) -> set[str]:
        written = all_of([*facts, *before, *FACTS], SOURCES)
        return {q.answer for q in written if q.kind is QuestionKind.TEXT_ENTRY and q.facts[0] == one.id}

    assert "陝州" in typed(one)
    assert "陝州" not in typed(one, two)


def test_what_is_asked_twice_is_not_asked_in_the_same_words() -> None:
    facts, sources = bank()
    stems: dict[tuple[str, str], set[str]] = {}
    for question in all_of(facts, sources):
        if question.kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.TEXT_ENTRY):
            stems.setdefault((question.kind, question.facts[0]), set()).add(question.stem)
    both = [
        stems[QuestionKind.SINGLE_CHOICE, fact] & typed
        for (kind, fact), typed in stems.items()
        if kind is QuestionKind.TEXT_ENTRY and (QuestionKind.SINGLE_CHOICE, fact) in stems
    ]
    assert both
    assert not any(both)


def test_nobody_is_asked_whether_somebody_acted_before_he_died() -> None:
    deeds = [
        fact("*[鐵木真:person:元太祖:元]統一[蒙古:polity::元]", "1206", "founding"),
        fact("*[成吉思汗:person:元太祖:元]病死", "1227-07", "death"),
        fact("*[窩闊台:person:元太宗:元]繼承汗位", "1229", "accession"),
    ]
    judged = [
        question
        for question in all_of(deeds, {})
        if question.kind is QuestionKind.TRUE_FALSE and question.asks is Asks.FIRST
    ]
    assert judged
    assert not any({deeds[0].id, deeds[1].id} <= set(question.facts) for question in judged)

"""Dates that the text gives to something else."""

from dataclasses import replace

from questions.authoring import Question, author
from questions.authoring.question import Asks
from questions.authoring.source import Source
from questions.facts.claim import Evidence
from questions.facts.fact import Fact
from tests.authoring.making import all_of, fact

SOURCES = {"宋金": Source("宋金")}


def told_after(opening: str, date: str) -> Fact:
    """A capture told in the sentence after the one with its date, which opens with ``opening``."""
    made = fact("*[西夏:polity::西夏]攻破[北宋:polity::宋][麟州:place]建寧寨", date)
    first = "九月，西夏出兵攻佔北宋西安州。"
    sentence = f"{first}{opening}攻破北宋麟州建寧寨。"
    start = len(first) + len(opening)
    evidence = Evidence(sentence, start, len(sentence), sentence, (start, len(sentence)))
    mention = replace(made.leading.mention, start=0, end=2)
    return replace(made, claims=(replace(made.leading, mention=mention, evidence=evidence),))


def asked(made: Fact) -> list[Question]:
    return list(author([made], SOURCES))


def test_what_followed_a_dated_deed_has_not_its_month() -> None:
    assert not asked(told_after("隨後又", "1126-09"))
    assert asked(told_after("又", "1126-09"))


def test_half_a_month_later_is_no_day() -> None:
    made = fact("*[趙葵:person::宋]率兵五萬由[泗州:place]抵達[開封:place]", "1234-07-20")
    rough = replace(made.leading, mention=replace(made.leading.mention, surface="半個月後"))
    assert asked(made)
    assert not asked(replace(made, claims=(rough,)))


def test_it_has_its_year() -> None:
    assert asked(told_after("隨後又", "1126"))


def test_the_death_of_a_ruler_is_not_put_in_order_with_his_successor() -> None:
    death = fact("*[成吉思汗:person:成吉思汗:元]在[六盤山:place]病死", "1227-07", "death")
    for successor, court, asks in (("窩闊台", "元", False), ("劉裕", "劉宋", True)):
        accession = fact(f"*[{successor}:person::{court}]在[和林:place]繼承大位", "1229-08", "accession")
        judged = [question for question in all_of([death, accession], SOURCES) if question.asks is Asks.FIRST]
        assert bool(judged) is asks

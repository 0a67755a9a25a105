"""Facts at a glance, and where they are told."""

from __future__ import annotations

from questions.bank import Bank
from questions.entities.entity import EntityType
from questions.facts.fact import Fact
from tests.bank.examples import FACTS


def test_every_fact_with_days_by_its_first_day(bank: Bank) -> None:
    dated = [fact for fact in FACTS if fact.date.interval]
    glimpses = bank.glimpses()
    assert {each.id for each in glimpses} == {fact.id for fact in dated}
    assert [each.first_jdn for each in glimpses] == sorted(each.first_jdn for each in glimpses)


def test_says_what_the_fact_says(bank: Bank) -> None:
    glimpses = {each.id: each for each in bank.glimpses()}
    for fact in FACTS:
        if not fact.date.interval:
            continue
        glimpse = glimpses[fact.id]
        assert (glimpse.statement, glimpse.subject, glimpse.date) == (fact.statement, fact.subject, fact.date)
        assert (glimpse.first_jdn, glimpse.last_jdn) == (fact.date.interval.first, fact.date.interval.last)
        assert (glimpse.status, glimpse.conflicts_with) == (fact.status, fact.conflicts_with)
        assert set(glimpse.people) == persons(fact)


def test_tellings_of_a_fact(bank: Bank) -> None:
    titles = {document.name: document.title for document in bank.documents()}
    for fact in FACTS:
        tellings = bank.tellings(fact.id)
        assert [(each.statement, each.sentence, each.highlight) for each in tellings] == [
            (claim.statement, claim.evidence.sentence, claim.evidence.highlight) for claim in fact.claims
        ]
        assert [each.document for each in tellings] == [titles[claim.document] for claim in fact.claims]


def test_no_tellings_of_an_unknown_fact(bank: Bank) -> None:
    assert bank.tellings("no such fact") == []


def persons(fact: Fact) -> set[str]:
    return {entity.name for entity in fact.entities if entity.type is EntityType.PERSON}


def test_the_side_is_that_of_the_subject(bank: Bank) -> None:
    for fact in FACTS:
        sides = {entity.polity for entity in fact.entities if entity.polity}
        glimpse = next(each for each in bank.glimpses() if each.id == fact.id)
        assert glimpse.polity in sides | {""}
        own = [entity.polity for entity in fact.entities if entity.polity and entity.text in fact.subject]
        assert not own or glimpse.polity == own[0]

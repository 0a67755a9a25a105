"""What people decide stands above what is read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.calendars.dates import HistoricalDate
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import Claim, ClaimKind, Evidence
from questions.facts.corroboration import weigh
from questions.facts.fact import FactStatus
from questions.facts.review import Review, Ruling, Settlement, Verdict, reviewed
from questions.temporal.expression import TimeExpression


def taking(document: str, statement: str, year: str) -> Claim:
    """A claim that the 金軍 took 大同府, under either of its names."""
    place = statement[4:]
    return Claim(
        document=document,
        statement=statement,
        subject="金軍",
        restored=False,
        mention=TimeExpression(year, 0, 4, HistoricalDate(year), inferred=False),
        evidence=Evidence(statement, 5, 5 + len(statement), statement, (0, len(statement))),
        entities=(
            Entity("金軍", "金軍", EntityType.ARMY, 0, 2, "金"),
            Entity(place, "大同府", EntityType.PLACE, 4, 4 + len(place)),
        ),
        kind=ClaimKind.BATTLE,
    )


EARLY, LATE = taking("一.md", "金軍攻陷西京", "1122"), taking("二.md", "金軍攻陷大同府", "1124")


def facts_by_document(*settlements: Settlement) -> dict[str, FactStatus]:
    return {fact.leading.document: fact.status for fact in weigh([EARLY, LATE], settlements)}


@pytest.fixture
def ids() -> tuple[str, str]:
    first, second = weigh([EARLY, LATE])
    return first.id, second.id


def test_unsettled_conflict() -> None:
    assert set(facts_by_document().values()) == {FactStatus.CONFLICT}


def test_one_is_right(ids: tuple[str, str]) -> None:
    settled = facts_by_document(Settlement(ids[1], ids[0], Ruling.PREFERRED))
    assert settled == {"一.md": FactStatus.OVERRULED, "二.md": FactStatus.SINGLE}


def test_both_stand(ids: tuple[str, str]) -> None:
    assert set(facts_by_document(Settlement(*ids, Ruling.DISPUTED)).values()) == {FactStatus.DISPUTED}


def test_they_are_the_same(ids: tuple[str, str]) -> None:
    (fact,) = weigh([EARLY, LATE], [Settlement(*ids, Ruling.SAME)])
    assert fact.status is FactStatus.CORROBORATED
    assert set(fact.claims) == {EARLY, LATE}


def test_a_settlement_of_what_is_told_no_more_is_harmless(ids: tuple[str, str]) -> None:
    (fact,) = weigh([EARLY], [Settlement(*ids, Ruling.SAME)])
    assert fact.status is FactStatus.SINGLE


def test_reviews() -> None:
    right = replace(LATE, mention=replace(LATE.mention, date=HistoricalDate("1122")))
    reviews = [Review(EARLY, Verdict.REJECTED), Review(LATE, Verdict.CHANGED, right)]
    assert reviewed([EARLY, LATE], reviews, ()) == [right]
    assert reviewed([EARLY, LATE], [Review(EARLY, Verdict.ACCEPTED)], ()) == [EARLY, LATE]


def test_what_was_vouched_for_stands_though_it_is_read_no_more() -> None:
    reviews = [Review(EARLY, Verdict.ACCEPTED), Review(LATE, Verdict.REJECTED)]
    assert reviewed([], reviews, {"一.md", "二.md"}) == [EARLY]


def test_but_not_where_its_document_has_changed() -> None:
    assert reviewed([], [Review(EARLY, Verdict.ACCEPTED)], {"二.md"}) == []


def test_a_review_finds_its_claim_in_the_other_script() -> None:
    simplified = replace(EARLY, statement="金军攻陷西京")
    assert reviewed([simplified], [Review(EARLY, Verdict.REJECTED)], ()) == []

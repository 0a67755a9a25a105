"""What people do to a bank is kept, undone at will, and outlives rebuilding."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.bank import Bank, Origin, open_bank
from questions.calendars.dates import Calendar, HistoricalDate
from questions.facts.review import Review, Ruling, Settlement, Verdict
from tests.bank.examples import DOCUMENTS, EARLY, FACTS, FALL, LATE, QUESTIONS, WHEN, WHERE

CLAIMS = [claim for fact in FACTS for claim in fact.claims]
WRONG, RIGHT = FALL.claims[0], replace(FALL.claims[0], statement="孟珙與塔察兒攻陷蔡州", subject="孟珙")


def test_reviews_are_kept_at_once_and_wait_to_be_weighed(bank: Bank) -> None:
    assert not bank.reviews.pending
    changed, rejected = Review(WRONG, Verdict.CHANGED, RIGHT), Review(EARLY.claims[0], Verdict.REJECTED)
    bank.reviews.put([changed, rejected])
    again = open_bank(bank.address)
    assert set(again.reviews.all()) == {changed, rejected}
    assert again.reviews.pending
    again.store(DOCUMENTS, FACTS, QUESTIONS)
    assert not again.reviews.pending


def test_a_later_review_of_a_claim_takes_the_place_of_the_earlier(bank: Bank) -> None:
    bank.reviews.put([Review(WRONG, Verdict.REJECTED)])
    bank.reviews.put([Review(WRONG, Verdict.ACCEPTED)])
    assert bank.reviews.all() == [Review(WRONG, Verdict.ACCEPTED)]
    bank.reviews.withdraw([WRONG])
    assert bank.reviews.all() == []


def test_a_review_keeps_everything_of_an_ambiguous_claim(bank: Bank) -> None:
    other = HistoricalDate("1085-03", calendar=Calendar.CHINESE, court="西夏")
    ambiguous = replace(WRONG, mention=replace(WRONG.mention, alternatives=(other,)))
    bank.reviews.put([Review(ambiguous, Verdict.ACCEPTED)])
    assert bank.reviews.all()[0].claim == ambiguous


def test_claims_are_kept_as_they_were_read(bank: Bank) -> None:
    told = replace(FALL, claims=(RIGHT, FALL.claims[1]))
    bank.store(DOCUMENTS, [told, LATE], QUESTIONS, claims=CLAIMS)
    again = open_bank(bank.address)
    assert set(again.claims()) == set(CLAIMS)
    assert again.facts()[0].claims == (RIGHT, FALL.claims[1])


def test_documents_that_changed_since_their_review_are_known(bank: Bank) -> None:
    bank.reviews.put([Review(claim, Verdict.ACCEPTED) for claim in FALL.claims])
    assert bank.reviews.unchanged_documents() == {"蔡州.md", "西京.md"}
    bank.store([replace(DOCUMENTS[0], sha256="c" * 64), DOCUMENTS[1]], FACTS, QUESTIONS)
    assert bank.reviews.unchanged_documents() == {"西京.md"}


def test_one_ruling_for_a_pair(bank: Bank) -> None:
    bank.reviews.settle(Settlement("early", "late", Ruling.DISPUTED))
    bank.reviews.settle(Settlement("late", "early", Ruling.PREFERRED))
    assert bank.reviews.settlements() == [Settlement("late", "early", Ruling.PREFERRED)]
    bank.reviews.unsettle("early", "late")
    assert bank.reviews.settlements() == []


def test_every_wording_is_kept(bank: Bank) -> None:
    bank.editing.revise(replace(WHEN, stem="蔡州何年陷落？"))
    bank.editing.revise(replace(WHEN, stem="蔡州在哪一年陷落？"))
    versions = bank.editing.versions(WHEN.id)
    assert [(each.origin, each.question.stem) for each in versions] == [
        (Origin.EDITED, "蔡州何年陷落？"),
        (Origin.GENERATED, WHEN.stem),
    ]
    assert versions[-1].question == WHEN
    bank.editing.restore(WHEN.id)
    bank.editing.restore(WHEN.id)
    assert bank.question(WHEN.id) == WHEN
    assert bank.store(DOCUMENTS, FACTS, QUESTIONS).kept == 0  # it is the program's own again
    bank.editing.restore(WHEN.id)  # nothing left to go back to
    assert bank.question(WHEN.id) == WHEN


def test_what_a_person_retired_no_rebuild_brings_back(bank: Bank) -> None:
    bank.editing.retire([WHEN.id])
    bank.store(DOCUMENTS, FACTS, QUESTIONS)
    assert [each.id for each in bank.questions()] == [WHERE.id]
    bank.editing.restore(WHEN.id)
    assert [each.id for each in bank.questions()] == [WHEN.id, WHERE.id]


def test_tags(bank: Bank) -> None:
    bank.editing.tag({WHEN.id: ["期末", "宋史"]})
    bank.store(DOCUMENTS, FACTS, QUESTIONS)
    assert {entry.id: entry.tags for entry in bank.entries()} == {WHEN.id: ("期末", "宋史"), WHERE.id: ()}


def test_entries_tell_what_a_table_shows(bank: Bank) -> None:
    bank.editing.retire([WHEN.id])
    last, first = bank.entries()[-1], bank.entries()[0]
    assert (last.id, last.retired, last.origin) == (WHEN.id, True, Origin.EDITED)
    assert last.options == ("1232年", "1234年", "1236年", "1240年")
    assert (first.id, first.fact_id, first.answer, first.options) == (WHERE.id, "fall", "蔡州", ())
    assert first.first_jdn == WHERE.date.first_jdn


def test_changes_of_no_question_are_refused(bank: Bank) -> None:
    before = bank.revision
    with pytest.raises(KeyError):
        bank.editing.retire([WHEN.id, "no such"])
    assert open_bank(bank.address).revision == before
    assert bank.count() == 2


def test_papers(bank: Bank) -> None:
    bank.papers.put("p1", "期中考", {"items": [WHEN.id]})
    bank.papers.put("p1", "期末考", {"items": [WHERE.id]})
    kept = bank.papers.paper("p1")
    assert (kept.title, kept.content) == ("期末考", {"items": [WHERE.id]})
    assert [each.id for each in bank.papers.all()] == ["p1"]
    bank.papers.remove("p1")
    assert bank.papers.all() == []
    with pytest.raises(KeyError):
        bank.papers.paper("p1")

"""Questions made elsewhere: what becomes of them, of the bank's wording, and of facts nobody told it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from questions.bank import Bank, create_bank, open_bank
from questions.bank.arrivals import Arrival
from questions.bank.values import Origin
from questions.calendars.dates import UNDATED
from tests.bank.examples import DOCUMENTS, FACTS, QUESTIONS, WHEN, WHERE


@pytest.fixture
def empty(tmp_path: Path) -> Bank:
    with create_bank(tmp_path / "empty.qbank", "空") as draft:
        assert draft.count() == 0
    return open_bank(tmp_path / "empty.qbank")


def test_new_questions_come_last_and_rest_on_the_facts_they_name(bank: Bank) -> None:
    new = replace(WHEN, id="x", facts=("fall", "unheard of"), date=UNDATED)
    assert bank.arrivals.take([new]) == [Arrival.ADDED]
    assert list(bank.questions())[-1] == new
    assert [fact.id for fact in bank.facts()] == [fact.id for fact in FACTS]


def test_an_empty_bank_takes_everything(empty: Bank) -> None:
    assert empty.arrivals.expect(QUESTIONS) == [Arrival.ADDED] * 2
    assert empty.count() == 0
    assert empty.arrivals.take(QUESTIONS) == [Arrival.ADDED] * 2
    assert list(open_bank(empty.address).questions()) == QUESTIONS
    assert empty.arrivals.known(["when-fall", "none"]) == {"when-fall": WHEN}


def test_the_same_again_changes_nothing(bank: Bank) -> None:
    revision = bank.revision
    assert bank.arrivals.take(QUESTIONS) == [Arrival.UNCHANGED] * 2
    assert open_bank(bank.address).revision == revision
    assert bank.editing.versions(WHEN.id) == []


def test_another_wording_takes_the_place_of_the_first_which_is_kept(bank: Bank) -> None:
    other = replace(WHEN, stem="蔡州何年陷落？", facts=("early",))
    assert bank.arrivals.take([other, WHERE]) == [Arrival.CHANGED, Arrival.UNCHANGED]
    assert bank.question(WHEN.id) == other
    assert [(version.question, version.origin) for version in bank.editing.versions(WHEN.id)] == [
        (WHEN, Origin.GENERATED)
    ]
    bank.editing.restore(WHEN.id)
    assert bank.question(WHEN.id).stem == WHEN.stem


def test_retired_questions_come_back(bank: Bank) -> None:
    bank.editing.retire([WHEN.id])
    assert bank.arrivals.take([WHEN]) == [Arrival.CHANGED]
    assert bank.count() == 2


def test_rebuilding_leaves_them_alone(bank: Bank) -> None:
    bank.arrivals.take([replace(WHERE, id="x")])
    bank.store(DOCUMENTS, FACTS, [WHEN], generator="test")
    assert {question.id for question in bank.questions()} == {"when-fall", "x"}


def test_all_or_none(bank: Bank) -> None:
    new = replace(WHERE, id="x")
    with pytest.raises(IntegrityError):
        bank.arrivals.take([new, new])
    assert bank.count() == 2

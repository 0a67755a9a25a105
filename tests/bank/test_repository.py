"""What goes into a bank comes out of it, and what people did to it survives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from questions.authoring.question import Question
from questions.bank import Bank, Change, QuestionRef, create_bank, open_bank
from questions.errors import BankBusy
from tests.bank.examples import DOCUMENTS, EARLY, FACTS, FALL, LATE, QUESTIONS, SIEGE, WHEN, WHERE


def test_content_comes_out_as_it_went_in(bank: Bank) -> None:
    assert bank.title == "蔡州"
    assert bank.generator == "test"
    assert bank.documents() == DOCUMENTS
    assert bank.facts() == FACTS
    assert list(bank.questions()) == QUESTIONS
    assert bank.question("where-fall") == WHERE
    assert bank.count() == 2


def test_index_tells_what_planning_needs(bank: Bank) -> None:
    assert bank.index() == [
        QuestionRef("when-fall", ("fall",), "single_choice", "蔡州之戰", 0.4, 0, 1234),
        QuestionRef("where-fall", ("fall", "early"), "text_entry", "蔡州之戰", 0.4, 1, 1234),
    ]


def test_unknown_question_is_a_key_error(bank: Bank) -> None:
    with pytest.raises(KeyError):
        bank.question("no such")


def test_identity_outlives_rebuilding_and_moving(bank: Bank, tmp_path: Path) -> None:
    bank.store(DOCUMENTS, FACTS, QUESTIONS)
    moved = Path(str(bank.address)).rename(tmp_path / "elsewhere.qbank")
    assert open_bank(moved).bank_id == bank.bank_id
    assert open_bank(moved).created == bank.created


def test_every_change_has_its_revision(bank: Bank) -> None:
    first = bank.revision
    bank.store(DOCUMENTS, FACTS, QUESTIONS)
    second = bank.revision
    bank.editing.revise(WHEN)
    assert len({first, second, bank.revision}) == 3
    assert open_bank(bank.address).revision == bank.revision


def test_vanished_questions_retire_and_come_back(bank: Bank) -> None:
    assert bank.store(DOCUMENTS, [FALL], [WHEN]) == Change(added=0, retired=1, kept=0)
    assert [each.id for each in bank.questions()] == ["when-fall"]
    assert [each.id for each in bank.index()] == ["when-fall"]
    assert bank.question("where-fall") == WHERE  # whoever learns it can still see it
    assert bank.facts() == [FALL]

    assert bank.store(DOCUMENTS, FACTS, QUESTIONS) == Change(added=1, retired=0, kept=0)
    assert list(bank.questions()) == QUESTIONS
    assert bank.facts() == FACTS


def test_rebuilding_rewrites_generated_questions(bank: Bank) -> None:
    better = replace(WHEN, stem="蔡州陷落於哪一年？", facts=("fall", "early"), difficulty=0.9)
    bank.store(DOCUMENTS, FACTS, [WHERE, better])
    assert list(bank.questions()) == [WHERE, better]


def test_edited_questions_are_never_overwritten(bank: Bank) -> None:
    edited = replace(WHEN, stem="蔡州於何年失陷？")
    bank.editing.revise(edited)
    assert bank.store(DOCUMENTS, FACTS, QUESTIONS) == Change(added=0, retired=0, kept=1)
    assert bank.question("when-fall") == edited


def test_edited_questions_stay_when_their_fact_vanishes(bank: Bank) -> None:
    edited = replace(WHEN, stem="蔡州於何年失陷？")
    bank.editing.revise(edited)
    bank.store([SIEGE], [], [])
    assert list(bank.questions()) == [edited]
    assert bank.facts() == []


def test_only_a_question_that_is_there_can_be_revised(bank: Bank) -> None:
    with pytest.raises(KeyError):
        bank.editing.revise(replace(WHEN, id="no such"))


def test_failing_on_the_way_changes_nothing(bank: Bank) -> None:
    def broken() -> Iterator[Question]:
        yield replace(WHEN, stem="?")
        raise RuntimeError("a template is broken")

    with pytest.raises(RuntimeError):
        bank.store([SIEGE], [EARLY], broken())
    assert bank.documents() == DOCUMENTS
    assert bank.facts() == FACTS
    assert list(bank.questions()) == QUESTIONS


def test_what_another_program_stored_meanwhile_is_not_overwritten(bank: Bank) -> None:
    other = open_bank(bank.address)
    other.store(DOCUMENTS, [FALL], [WHEN])
    with pytest.raises(BankBusy):
        bank.store(DOCUMENTS, FACTS, QUESTIONS)
    assert list(open_bank(bank.address).questions()) == [WHEN]


def test_a_question_on_an_unknown_fact_is_refused(bank: Bank) -> None:
    with pytest.raises(IntegrityError):
        bank.store(DOCUMENTS, [EARLY, LATE], [replace(WHEN, id="new", facts=("none",))])
    assert list(bank.questions()) == QUESTIONS


def test_title_is_changed_when_a_new_one_is_given(bank: Bank) -> None:
    bank.store(DOCUMENTS, FACTS, QUESTIONS, title="宋金蒙")
    assert open_bank(bank.address).title == "宋金蒙"
    bank.store(DOCUMENTS, FACTS, QUESTIONS)
    assert open_bank(bank.address).title == "宋金蒙"


def test_a_bank_that_is_not_finished_is_never_seen(tmp_path: Path) -> None:
    path = tmp_path / "new.qbank"
    with pytest.raises(RuntimeError), create_bank(path, "新") as draft:
        draft.store(DOCUMENTS, FACTS, QUESTIONS)
        assert not path.exists()
        raise RuntimeError("stopped")
    assert list(tmp_path.iterdir()) == []


def test_only_changed_words_are_modified_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter(["1970-01-01T00:01:00+00:00", "1970-01-01T00:02:00+00:00", "1970-01-01T00:03:00+00:00"])
    monkeypatch.setattr("questions.bank.question_rows.utc_now", lambda: next(moments))
    with create_bank(tmp_path / "x.qbank", "x") as draft:
        draft.store(DOCUMENTS, FACTS, QUESTIONS)
    bank = open_bank(tmp_path / "x.qbank")
    assert bank.modified() == {QUESTIONS[0].id: 60, QUESTIONS[1].id: 120}
    bank.store(DOCUMENTS, FACTS, [replace(QUESTIONS[0], explanation="端平元年。"), QUESTIONS[1]])
    assert bank.modified() == {QUESTIONS[0].id: 180, QUESTIONS[1].id: 120}

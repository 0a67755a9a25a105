"""What stands around a question, and reporting one."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions.authoring.surroundings import Surroundings
from questions.bank import Bank, create_bank, open_bank
from questions.bank.editing import REPORTED
from questions.pipeline.building import build
from tests.bank.examples import DOCUMENTS, FACTS, QUESTIONS, WHEN, WHERE

NOTE = """# 金末

金軍久戰而疲。1232年正月，三峰山之戰，蒙古軍大敗金軍。1233年正月，崔立以汴京降蒙古。1234年正月，宋蒙聯軍攻陷蔡州，金哀宗自縊。1235年六月，蒙古軍攻宋。
"""


def test_before_and_after(bank: Bank) -> None:
    around = bank.surroundings(WHEN.id)
    assert around.event is not None
    assert around.event.statement == "宋蒙聯軍攻陷蔡州"
    assert around.inferred
    assert [event.fact_id for event in around.before] == ["early", "late"], "in order of time"
    assert around.after == ()


def test_other_questions_of_the_fact(bank: Bank) -> None:
    assert [(each.question_id, each.stem) for each in bank.surroundings(WHEN.id).siblings] == [(WHERE.id, WHERE.stem)]


def test_nothing_around_an_unknown_question(bank: Bank) -> None:
    assert bank.surroundings("no such question") == Surroundings()


def test_a_question_without_its_fact(tmp_path: Path) -> None:
    with create_bank(tmp_path / "史.qbank", "蔡州") as draft:
        draft.store(DOCUMENTS, FACTS, QUESTIONS)
    bank = open_bank(tmp_path / "史.qbank")
    bank.store(DOCUMENTS, FACTS[1:], [])
    around = bank.surroundings(WHEN.id)
    assert around.event is None


def test_the_evidence_in_its_paragraph(tmp_path: Path) -> None:
    (tmp_path / "金末.md").write_text(NOTE, "utf-8")
    build([tmp_path / "金末.md"], tmp_path / "史.qbank", title="金末")
    bank = open_bank(tmp_path / "史.qbank")
    asked = [each for each in bank.questions() if "金哀宗自縊" in each.evidence and each.date.value == "1234-01"]
    assert asked
    around = bank.surroundings(asked[0].id)
    assert around.preceding == "金軍久戰而疲。1232年正月，三峰山之戰，蒙古軍大敗金軍。1233年正月，崔立以汴京降蒙古。"
    assert around.following == "1235年六月，蒙古軍攻宋。"


def test_years_of_the_index(bank: Bank) -> None:
    assert {ref.id: ref.year for ref in bank.index()} == {WHEN.id: 1234, WHERE.id: 1234}


def test_reports_stand_beside_other_tags(bank: Bank) -> None:
    bank.editing.tag({WHEN.id: ["考試"]})
    bank.editing.report(WHEN.id)
    bank.editing.report(WHEN.id)
    assert tags_of(bank, WHEN.id) == ("考試", REPORTED)
    bank.editing.report(WHEN.id, reported=False)
    assert tags_of(bank, WHEN.id) == ("考試",)
    with pytest.raises(KeyError):
        bank.editing.report("no such question")


def tags_of(bank: Bank, question_id: str) -> tuple[str, ...]:
    return next(entry.tags for entry in bank.entries() if entry.id == question_id)

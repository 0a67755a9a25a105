"""Moodle XML of others, and ours after it went through a Moodle, which keeps ids and throws remarks away."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from questions.bank import Bank
from questions.importers.importing import Verdict, import_file
from tests.bank.examples import QUESTIONS, WHEN
from tests.cases import Case, read_cases
from tests.importers.samples import empty_bank, told, written


@pytest.mark.parametrize("case", read_cases(Path(__file__).parent / "moodle_cases.txt"), ids=str)
def test_moodle_xml_of_others(tmp_path: Path, case: Case) -> None:
    file, bank = tmp_path / "x.xml", empty_bank(tmp_path)
    file.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n{case.given}\n</quiz>\n', "utf-8")
    assert told(import_file(file, bank), bank) == case.expected.splitlines()


@pytest.mark.parametrize("form", ["moodle", "gift"])
def test_questions_that_went_through_moodle_are_known_by_their_ids(tmp_path: Path, bank: Bank, form: str) -> None:
    file = tmp_path / ("x.xml" if form == "moodle" else "x.gift")
    text = re.sub(r"<!-- jinian .*? -->|// jinian .*", "", written(form, QUESTIONS).decode())
    file.write_text(text.replace("是在哪一年？", "在何年？"), "utf-8")
    assert import_file(file, bank).counts == {Verdict.CHANGED: 1, Verdict.UNCHANGED: 1}
    changed = bank.question(WHEN.id)
    assert changed.stem == "宋蒙聯軍攻陷蔡州，在何年？"
    assert (changed.date, changed.facts, changed.evidence, changed.explanation) == (
        WHEN.date,
        WHEN.facts,
        WHEN.evidence,
        WHEN.explanation,
    )

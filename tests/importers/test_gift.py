"""GIFT of others."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions.importers.given import Note
from questions.importers.importing import import_file
from tests.cases import Case, read_cases
from tests.importers.samples import empty_bank, told


@pytest.mark.parametrize("case", read_cases(Path(__file__).parent / "gift_cases.txt"), ids=str)
def test_gift_of_others(tmp_path: Path, case: Case) -> None:
    file, bank = tmp_path / "x.gift", empty_bank(tmp_path)
    file.write_text(case.given, "utf-8")
    assert told(import_file(file, bank), bank) == case.expected.splitlines()


def test_places_are_lines(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("// 甲\n\n\n// 乙\n丙{T}\n\n丁{F}\n", "utf-8")
    report = import_file(tmp_path / "x.txt", empty_bank(tmp_path))
    assert [outcome.place for outcome in report.outcomes] == [5, 7]
    assert all(Note.NO_DATE in outcome.notes for outcome in report.outcomes)

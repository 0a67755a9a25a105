"""Two banks made one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from questions.bank import Bank, create_bank
from questions.errors import ImportReason, UnreadableImport
from questions.importers.importing import Verdict, import_file
from tests.bank.examples import QUESTIONS, WHEN
from tests.importers.samples import ALL_KINDS


def test_questions_of_both_are_there_once_and_the_others_words_hold(tmp_path: Path, bank: Bank) -> None:
    reworded = replace(WHEN, stem="蔡州何年陷落？")
    with create_bank(tmp_path / "other.qbank", "另一") as other:
        other.arrivals.take([reworded, *ALL_KINDS])
    report = import_file(tmp_path / "other.qbank", bank)
    assert report.counts == {Verdict.CHANGED: 1, Verdict.ADDED: len(ALL_KINDS)}
    assert list(bank.questions()) == [reworded, QUESTIONS[1], *ALL_KINDS]
    assert [version.question for version in bank.editing.versions(WHEN.id)] == [WHEN]


@pytest.mark.parametrize(("content", "reason"), [(None, ImportReason.MISSING), (b"text", ImportReason.OTHER_FORMAT)])
def test_what_is_no_bank_is_one_line(tmp_path: Path, bank: Bank, content: bytes | None, reason: ImportReason) -> None:
    file = tmp_path / "other.qbank"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UnreadableImport) as caught:
        import_file(file, bank)
    assert caught.value.reason is reason

"""What becomes of the questions of a file: reports, ids, transactions."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from questions.bank import Bank, open_bank
from questions.calendars.dates import UNDATED
from questions.errors import ImportReason, UnreadableImport
from questions.exporters.exporting import export
from questions.exporters.registry import FORMATS
from questions.importers.given import Note, Refusal
from questions.importers.importing import Verdict, import_file
from tests.bank.examples import QUESTIONS, WHEN, WHERE
from tests.importers.samples import ALL_KINDS, empty_bank, json_lines


def test_our_own_json_lines_come_back_as_they_were(tmp_path: Path) -> None:
    file, bank = tmp_path / "x.jsonl", empty_bank(tmp_path)
    file.write_bytes(json_lines([*QUESTIONS, *ALL_KINDS]))
    report = import_file(file, bank)
    assert report.counts == {Verdict.ADDED: len(QUESTIONS) + len(ALL_KINDS)}
    assert list(bank.questions()) == [*QUESTIONS, *ALL_KINDS]
    out = io.BytesIO()
    export(bank.questions(), FORMATS["json-lines"], out)
    assert out.getvalue() == file.read_bytes()


def test_a_second_time_nothing_changes(tmp_path: Path) -> None:
    file, bank = tmp_path / "x.jsonl", empty_bank(tmp_path)
    file.write_bytes(json_lines(QUESTIONS))
    import_file(file, bank)
    assert import_file(file, bank).counts == {Verdict.UNCHANGED: 2}


def test_trying_changes_nothing(tmp_path: Path) -> None:
    file, bank = tmp_path / "x.jsonl", empty_bank(tmp_path)
    file.write_bytes(json_lines(QUESTIONS))
    assert import_file(file, bank, only_try=True).counts == {Verdict.ADDED: 2}
    assert bank.count() == 0


def test_what_cannot_be_asked_is_refused_row_by_row_and_the_rest_is_taken(tmp_path: Path, bank: Bank) -> None:
    rows = [json.loads(line) for line in json_lines([WHEN] * 8).splitlines()]
    rows[0] |= {"id": "a", "stem": " "}
    rows[1] |= {"id": "b", "options": rows[1]["options"][:1]}
    rows[2] |= {"id": "c", "options": [option | {"correct": False} for option in rows[2]["options"]]}
    rows[3] |= {"id": "d", "options": [option | {"correct": True} for option in rows[3]["options"]]}
    rows[4] |= {"id": "e", "date": rows[4]["date"] | {"value": "1234-13"}}
    rows[5] |= {"id": "f", "explanation": "長" * 100_000}
    rows[6] |= {"id": "g", "kind": "essay"}
    rows[7] |= {"id": "h", "stem": "何年？"}
    twice = rows[7] | {"stem": "哪年？"}
    surrogate = rows[7] | {"id": "i", "stem": "\ud800"}
    file = tmp_path / "x.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in [*rows, twice, surrogate]) + "\n{\n" + "{" * 100_000, "utf-8")
    report = import_file(file, bank)
    assert [outcome.refusal for outcome in report.outcomes] == [
        Refusal.NO_STEM,
        Refusal.FEW_OPTIONS,
        Refusal.NO_KEY,
        Refusal.ALL_RIGHT,
        Refusal.DATE,
        Refusal.TOO_LONG,
        Refusal.MALFORMED,
        None,
        Refusal.TWICE,
        Refusal.MALFORMED,
        Refusal.MALFORMED,
        Refusal.MALFORMED,
    ]
    assert bank.count() == 3
    assert [outcome.place for outcome in report.outcomes] == list(range(1, 13))


def test_an_edited_file_changes_the_question_and_keeps_what_it_does_not_tell(tmp_path: Path, bank: Bank) -> None:
    row = json.loads(json_lines([WHERE])) | {"stem": "何處？", "evidence": "", "facts": [], "date": None, "url": ""}
    file = tmp_path / "x.jsonl"
    file.write_text(json.dumps(row), "utf-8")
    assert import_file(file, bank).counts == {Verdict.CHANGED: 1}
    assert bank.question(WHERE.id) == replace(WHERE, stem="何處？")


def test_a_question_without_a_date_is_said_to_have_none(tmp_path: Path) -> None:
    row = json.loads(json_lines([WHERE])) | {"stem": "何處？", "explanation": "", "date": None}
    (tmp_path / "x.jsonl").write_text(json.dumps(row), "utf-8")
    bank = empty_bank(tmp_path)
    assert import_file(tmp_path / "x.jsonl", bank).outcomes[0].notes == (Note.NO_DATE,)
    assert next(bank.questions()).date == UNDATED


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("x.jsonl", b"", ImportReason.NOTHING),
        ("x.jsonl", "\ud55c".encode("utf-16"), ImportReason.ENCODING),
        ("x.jsonl", b"\x89PNG\r\n\x1a\n", ImportReason.ENCODING),
        ("x.jsonl", b"id,stem", ImportReason.OTHER_FORMAT),
        ("x.docx", b"PK", ImportReason.UNKNOWN),
        ("", b"", ImportReason.UNKNOWN),
    ],
)
def test_other_files_are_refused(tmp_path: Path, bank: Bank, name: str, content: bytes, reason: ImportReason) -> None:
    file = tmp_path / name
    if name:
        file.write_bytes(content)
    with pytest.raises(UnreadableImport) as caught:
        import_file(file, bank)
    assert caught.value.reason is reason
    assert list(open_bank(bank.address).questions()) == QUESTIONS


def test_a_file_larger_than_any_bank_is_not_read(tmp_path: Path, bank: Bank) -> None:
    file = tmp_path / "x.jsonl"
    with file.open("wb") as large:
        large.truncate(1 << 30)  # a hole: it takes no room on the disk
    with pytest.raises(UnreadableImport) as caught:
        import_file(file, bank)
    assert caught.value.reason is ImportReason.TOO_LARGE

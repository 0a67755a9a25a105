"""Files that are none or cannot be read, texts made to keep a reader busy: one clear line, the bank as it was."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import IO, Any

import pytest

from questions.bank import Bank, open_bank
from questions.errors import BankBusy, BankTrouble, ImportReason
from questions.importers.given import Refusal
from questions.importers.importing import import_file
from questions.importers.registry import SUFFIXES
from tests.bank.examples import QUESTIONS, WHEN
from tests.importers.anki_packages import BASIC, CLOZE, old_layout, package
from tests.importers.samples import empty_bank, written
from tests.importers.test_hostile import BOMB, grown, refused, workbook

ROOT = Path(__file__).resolve().parents[2]
ENDINGS = sorted(SUFFIXES)
TEXTS = sorted({".csv", ".tsv", ".gift", ".txt", ".md", ".jsonl", ".xml"} & SUFFIXES.keys())


@pytest.mark.parametrize("suffix", ENDINGS)
def test_a_folder_is_no_file(tmp_path: Path, bank: Bank, suffix: str) -> None:
    (tmp_path / f"x{suffix}").mkdir()
    assert refused(tmp_path / f"x{suffix}", bank) is ImportReason.UNREADABLE


@pytest.mark.parametrize("suffix", ENDINGS)
def test_an_empty_file_holds_nothing(tmp_path: Path, bank: Bank, suffix: str) -> None:
    (tmp_path / f"x{suffix}").touch()
    assert refused(tmp_path / f"x{suffix}", bank) in {ImportReason.NOTHING, ImportReason.OTHER_FORMAT}


@pytest.mark.parametrize("suffix", ENDINGS)
def test_a_file_that_is_not_there(tmp_path: Path, bank: Bank, suffix: str) -> None:
    assert refused(tmp_path / f"x{suffix}", bank) is ImportReason.MISSING


@pytest.mark.parametrize("suffix", TEXTS)
def test_a_file_that_another_program_keeps_to_itself(
    tmp_path: Path, bank: Bank, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    """As Windows locks what is open in Excel: nothing but its size can be had."""
    (tmp_path / f"x{suffix}").write_text("甲")
    reading = Path.read_bytes

    def locked(path: Path) -> bytes:
        if path.suffix == suffix:
            raise PermissionError(13, "locked", str(path))
        return reading(path)

    monkeypatch.setattr(Path, "read_bytes", locked)
    assert refused(tmp_path / f"x{suffix}", bank) is ImportReason.UNREADABLE


@pytest.mark.parametrize("suffix", [".xlsx", ".apkg"])
def test_a_packed_file_that_another_program_keeps_to_itself(
    tmp_path: Path, bank: Bank, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    (tmp_path / f"x{suffix}").write_bytes(b"PK")

    opening = Path.open

    def locked(path: Path, *mode: str, **how: object) -> IO[Any]:
        if path.suffix == suffix:
            raise PermissionError(13, "locked", str(path))
        return opening(path, *mode, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "open", locked)
    assert refused(tmp_path / f"x{suffix}", bank) is ImportReason.UNREADABLE


def test_a_bank_that_another_program_is_writing(tmp_path: Path, bank: Bank, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("questions.bank.guest._MOST_WAITS", 2)
    other = empty_bank(tmp_path)
    with closing(sqlite3.connect(Path(other.address), isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(BankBusy) as caught:
            import_file(Path(other.address), bank)
    assert caught.value.path == Path(other.address)


def test_a_bank_that_is_being_written_takes_nothing(
    tmp_path: Path, bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("questions.bank.engine._BUSY_TIMEOUT_S", 0.1)
    (tmp_path / "x.gift").write_bytes(written("gift", QUESTIONS).replace("蔡州".encode(), "汴京".encode()))
    mine = open_bank(bank.address)
    with closing(sqlite3.connect(Path(bank.address), isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(BankTrouble):
            import_file(tmp_path / "x.gift", mine)
    assert list(open_bank(bank.address).questions()) == QUESTIONS


@pytest.mark.parametrize("suffix", TEXTS)
def test_bytes_that_are_text_in_no_encoding(tmp_path: Path, bank: Bank, suffix: str) -> None:
    start = b"<quiz>" if suffix == ".xml" else b"{"
    (tmp_path / f"x{suffix}").write_bytes(start + b"\xff\xfe\xfd\x80\x81" * 50)
    assert refused(tmp_path / f"x{suffix}", bank) in {ImportReason.ENCODING, ImportReason.OTHER_FORMAT}


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
@pytest.mark.parametrize("suffix", [".gift", ".md"])
def test_texts_come_in_any_encoding_of_ours(tmp_path: Path, suffix: str, encoding: str) -> None:
    form = {".gift": "gift", ".md": "markdown"}[suffix]
    file, bank = tmp_path / f"x{suffix}", empty_bank(tmp_path)
    file.write_bytes(written(form, QUESTIONS).decode().encode(encoding))
    import_file(file, bank)
    assert list(bank.questions()) == QUESTIONS


def test_a_deck_packed_to_grow(tmp_path: Path, bank: Bank) -> None:
    file = package(tmp_path / "x.apkg", "collection.anki21b", b"\0" * (80 << 20))
    assert file.stat().st_size < 1 << 20
    assert refused(file, bank) is ImportReason.TOO_LARGE


def _one_refusal(file: Path, bank: Bank) -> Refusal | None:
    (outcome,) = import_file(file, bank).outcomes
    return outcome.refusal


LONG = 1_500_000
BUSY = {
    "stars": "*" * LONG,
    "blanks": " " * LONG + "x",
    "tags": "<" * LONG,
    "languages": '<span class="multilang" lang="zh">' * (LONG // 34),
    "emphasis": "**a" * (LONG // 3),
    "code": "`" * LONG + "\n" + "`a" * (LONG // 4),
    "links": "[a](" * (LONG // 4),
    "pictures": "<img " * (LONG // 5),
    "lines": "<p>" + "\n \t" * (LONG // 3),
}
"""What is long and never ends, mark by mark."""


@pytest.mark.parametrize("name", BUSY)
@pytest.mark.parametrize("form", ["html", "markdown", "moodle_auto_format"])
def test_texts_that_keep_a_reader_busy_in_moodle(tmp_path: Path, bank: Bank, name: str, form: str) -> None:
    text = BUSY[name].replace("<", "&lt;")
    body = f'<questiontext format="{form}"><text>{text}</text></questiontext>'
    answer = f'<answer fraction="100"><text>{text}</text></answer>'
    (tmp_path / "x.xml").write_text(f'<quiz><question type="shortanswer">{body}{answer}</question></quiz>', "utf-8")
    found = _one_refusal(tmp_path / "x.xml", bank)
    assert found in {Refusal.TOO_LONG, Refusal.NO_STEM, Refusal.PATTERN} or name == "blanks"  # which are taken off


def test_gaps_that_never_end(tmp_path: Path, bank: Bank) -> None:
    text = "{1:SA:=" * 50_000
    (tmp_path / "x.xml").write_text(
        f'<quiz><question type="cloze"><questiontext><text>{text}</text></questiontext></question></quiz>', "utf-8"
    )
    assert _one_refusal(tmp_path / "x.xml", bank) is Refusal.NO_KEY
    deck = package(tmp_path / "x.apkg", "collection.anki2", old_layout([CLOZE], [(2, "{{c1::" * 60_000 + "|")]))
    assert _one_refusal(deck, bank) is Refusal.MALFORMED


def test_blank_lines_without_end_between_braces(tmp_path: Path, bank: Bank) -> None:
    (tmp_path / "x.gift").write_text("哪年？{" + "\n" * 2_000_000 + "=1234}\n\n" + "{\n\n}\n\n" * 100_000, "utf-8")
    report = import_file(tmp_path / "x.gift", bank)
    assert {outcome.refusal for outcome in report.outcomes} >= {Refusal.MALFORMED, Refusal.ESSAY}


def test_a_cell_of_a_gigabyte_is_refused_with_little_memory(tmp_path: Path, bank: Bank) -> None:
    """Every bomb in a process that has no more than some hundred megabytes for all it does, libraries included."""
    pytest.importorskip("resource", reason="limits of memory are set by what only Unix has")
    cell = b'<worksheet><row><c t="inlineStr"><is><t>' + b"x" * (1 << 20)
    files = [
        grown(tmp_path / "zeros.xlsx", "xl/workbook.xml", 1024),
        grown(tmp_path / "zeros.apkg", "collection.anki2", 200),
        package(tmp_path / "packed.apkg", "collection.anki21b", b"\0" * (200 << 20)),
        workbook(tmp_path / "cell.xlsx", cell),
        tmp_path / "bomb.xml",
        tmp_path / "hole.csv",
        tmp_path / "deep.xml",
        tmp_path / "deep.jsonl",
        package(tmp_path / "note.apkg", "collection.anki2", old_layout([BASIC], [(1, "長" * 10_000_000 + "|乙")])),
    ]
    files[4].write_bytes(BOMB)
    with files[5].open("wb") as hole:
        hole.truncate(1 << 30)
    files[6].write_bytes(b"<quiz>" + b"<question>" * 1_000_000)
    files[7].write_bytes(b'{"stem":' + b"[" * 1_000_000)
    child = [sys.executable, "-m", "tests.importers.hostile_child", "900", bank.address, *files]
    done = subprocess.run(child, capture_output=True, check=False, text=True, timeout=110, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "TOO_LARGE",
        "TOO_LARGE",
        "TOO_LARGE",
        "OTHER_FORMAT",
        "UNSAFE",
        "TOO_LARGE",
        "OTHER_FORMAT",
        "MALFORMED",
        "TOO_LONG",
    ]
    assert list(open_bank(bank.address).questions()) == QUESTIONS
    assert bank.question(WHEN.id) == WHEN

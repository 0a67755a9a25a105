"""Files that mean harm: refused in one line, with little memory, and the bank as it was."""

from __future__ import annotations

import sqlite3
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from questions.bank import Bank, open_bank
from questions.errors import ImportReason, UnreadableImport
from questions.importers.importing import import_file
from questions.importers.registry import SUFFIXES
from tests.bank.examples import QUESTIONS
from tests.cli.conftest import Run, run
from tests.importers.anki_packages import BASIC, old_layout, package
from tests.importers.samples import written

__all__ = ["run"]

MOST_MEMORY = 300 << 20
"""What reading a file may ever take."""

BOMB = b"""<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa">%s]><quiz><question type="essay">
<questiontext><text>&j;</text></questiontext></question></quiz>""" % b"".join(
    b'<!ENTITY %c "%s">' % (ord("b") + step, b"&%c;" % (ord("a") + step) * 10) for step in range(9)
)
ELSEWHERE = b"""<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a SYSTEM "file:///etc/passwd">]><quiz><question
type="shortanswer"><questiontext><text>&a;</text></questiontext></question></quiz>"""


@pytest.fixture(autouse=True)
def _little_memory() -> Iterator[None]:
    tracemalloc.start()
    yield
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < MOST_MEMORY


def refused(file: Path, bank: Bank) -> ImportReason:
    """Why ``file`` is refused; the bank stays as it was."""
    with pytest.raises(UnreadableImport) as caught:
        import_file(file, bank)
    assert list(open_bank(bank.address).questions()) == QUESTIONS
    return caught.value.reason


def zipped(file: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return file


def workbook(file: Path, sheet: bytes, strings: bytes = b"") -> Path:
    """An Excel workbook of one sheet, as thin as they come."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        book.writestr("xl/workbook.xml", f'<workbook xmlns:r="{relation}"><sheet name="x" r:id="1"/></workbook>')
        book.writestr(
            "xl/_rels/workbook.xml.rels",
            '<Relationships xmlns="x"><Relationship Id="1" Target="worksheets/sheet1.xml"/></Relationships>',
        )
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as member:
            member.write(sheet)
        if strings:
            book.writestr("xl/sharedStrings.xml", strings)
    return file


def grown(file: Path, name: str, megabytes: int) -> Path:
    """A zip whose member grows to so many megabytes of zeros."""
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(name, "w", force_zip64=True) as member,
    ):
        for _ in range(megabytes):
            member.write(b"\0" * (1 << 20))
    return file


@pytest.mark.parametrize(("name", "member"), [("x.xlsx", "xl/workbook.xml"), ("x.apkg", "collection.anki2")])
def test_zip_bombs(tmp_path: Path, bank: Bank, name: str, member: str) -> None:
    file = grown(tmp_path / name, member, 80)
    assert file.stat().st_size < 1 << 20
    assert refused(file, bank) is ImportReason.TOO_LARGE


def test_zip_bombs_that_lie_about_their_size(tmp_path: Path, bank: Bank) -> None:
    file = grown(tmp_path / "x.xlsx", "xl/workbook.xml", 80)
    data = file.read_bytes()
    size = (80 << 20).to_bytes(4, "little")
    assert size in data
    file.write_bytes(data.replace(size, (100).to_bytes(4, "little")))
    assert refused(file, bank) is ImportReason.OTHER_FORMAT


@pytest.mark.parametrize("content", [BOMB, ELSEWHERE, BOMB.decode().encode("utf-16")])
def test_entities(tmp_path: Path, bank: Bank, content: bytes) -> None:
    (tmp_path / "x.xml").write_bytes(content)
    assert refused(tmp_path / "x.xml", bank) in {ImportReason.UNSAFE, ImportReason.OTHER_FORMAT}
    assert refused(workbook(tmp_path / "x.xlsx", content), bank) is ImportReason.UNSAFE
    assert refused(workbook(tmp_path / "y.xlsx", b"<worksheet/>", content), bank) is ImportReason.UNSAFE


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "..\\..\\x", "C:\\x", "xl/../../x"])
@pytest.mark.parametrize("suffix", [".xlsx", ".apkg"])
def test_paths_that_lead_out(tmp_path: Path, bank: Bank, name: str, suffix: str) -> None:
    file = tmp_path / f"x{suffix}"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, b"x")
    assert refused(file, bank) is ImportReason.UNSAFE
    assert sorted(each.name for each in tmp_path.iterdir()) == [file.name, "史.qbank"]


def test_archives_of_very_many_files(tmp_path: Path, bank: Bank) -> None:
    file = tmp_path / "x.xlsx"
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(10_001):
            archive.writestr(str(number), b"")
    assert refused(file, bank) is ImportReason.TOO_LARGE


@pytest.mark.parametrize("suffix", sorted(SUFFIXES.keys() - {".qbank"}))
def test_a_gigabyte_is_not_read(tmp_path: Path, bank: Bank, suffix: str) -> None:
    file = tmp_path / f"x{suffix}"
    with file.open("wb") as large:
        large.write(b"{" if suffix == ".jsonl" else b"a")
        large.truncate((1 << 30) + 1)  # a hole: it takes no room on the disk
    assert refused(file, bank) is ImportReason.TOO_LARGE


def test_a_cell_of_megabytes(tmp_path: Path, bank: Bank) -> None:
    (tmp_path / "x.csv").write_text("題目,答案\n" + "長" * 10_000_000 + ",甲\n", "utf-8")
    assert refused(tmp_path / "x.csv", bank) is ImportReason.OTHER_FORMAT
    cell = b'<worksheet><row><c t="inlineStr"><is><t>%s</t></is></c></row></worksheet>' % (b"x" * 30_000_000)
    assert refused(workbook(tmp_path / "x.xlsx", cell), bank) in {ImportReason.OTHER_FORMAT, ImportReason.COLUMNS}


def test_cells_at_the_ends_of_a_sheet(tmp_path: Path, bank: Bank) -> None:
    rows = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    sheet = b"<worksheet>" + rows + b"</worksheet>"
    assert refused(workbook(tmp_path / "x.xlsx", sheet), bank) is ImportReason.COLUMNS


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("x.xlsx", "題目,答案\n甲,乙\n".encode()),
        ("x.csv", b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(range(256)) * 9),
        ("x.gift", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 9),
        ("x.xml", b"<html><body>x</body></html>"),
        ("x.xml", b"%PDF-1.7"),
        ("x.apkg", b"SQLite format 3\0"),
        ("x.jsonl", b"<quiz/>"),
        ("x.qbank", b"SQLite format 3\0" + b"\0" * 100),
        ("x.pdf", b"%PDF-1.7"),
    ],
)
def test_wrong_endings(tmp_path: Path, bank: Bank, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    expected = ImportReason.UNKNOWN if name == "x.pdf" else ImportReason.OTHER_FORMAT
    assert refused(tmp_path / name, bank) is expected


@pytest.mark.parametrize(("form", "suffix"), [("xlsx", ".xlsx"), ("moodle", ".xml"), ("anki", ".apkg")])
@pytest.mark.parametrize("kept", [0.0, 0.1, 0.5, 0.9])
def test_truncated_files(tmp_path: Path, bank: Bank, form: str, suffix: str, kept: float) -> None:
    data = written(form, QUESTIONS)
    (tmp_path / f"x{suffix}").write_bytes(data[: int(len(data) * kept)])
    assert refused(tmp_path / f"x{suffix}", bank) in {ImportReason.OTHER_FORMAT, ImportReason.NOTHING}


@pytest.mark.parametrize("form", ["xlsx", "moodle", "anki", "gift", "csv", "json-lines"])
def test_damaged_bytes_never_raise_anything_else(tmp_path: Path, bank: Bank, form: str) -> None:
    data = bytearray(written(form, QUESTIONS))
    file = tmp_path / "x"
    for place in range(7, len(data), max(1, len(data) // 60)):
        damaged = data.copy()
        damaged[place] ^= 0x55
        file.write_bytes(damaged)
        try:
            import_file(file, bank, format_name=form, only_try=True)
        except UnreadableImport:
            continue
    assert list(bank.questions()) == QUESTIONS


def test_html_with_scripts_comes_in_as_text(tmp_path: Path, bank: Bank) -> None:
    file = tmp_path / "x.gift"
    file.write_text(
        '[html]<script>alert(1)</script>誰\\?<img src=x onerror="alert(1)">{=甲 ~<svg onload\\=x>乙}\n', "utf-8"
    )
    import_file(file, bank)
    assert [question.stem for question in bank.questions()][2:] == [r"誰\?"]
    assert [option.text for option in list(bank.questions())[2].options] == ["甲", "乙"]


def test_a_deck_whose_notes_never_end(tmp_path: Path, bank: Bank) -> None:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(old_layout([BASIC], []))
    connection.executescript(
        "DROP TABLE notes; CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
        " SELECT id, id AS guid, 1 AS mid, '' AS tags, 'a' || char(31) || 'b' AS flds FROM n;"
    )
    file = package(tmp_path / "x.apkg", "collection.anki2", connection.serialize())
    connection.close()
    assert refused(file, bank) is ImportReason.OTHER_FORMAT


def test_the_command_says_one_line_and_makes_no_bank(tmp_path: Path, run: Run) -> None:
    file = grown(tmp_path / "x.xlsx", "xl/workbook.xml", 80)
    result = run("import", file, "--bank", tmp_path / "new.qbank")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"{file}: too large, packed or unpacked, to be a file of questions\n"
    assert not (tmp_path / "new.qbank").exists()


def test_nothing_is_half_imported(tmp_path: Path, bank: Bank, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.gift"
    file.write_bytes(written("gift", [*QUESTIONS]).replace("蔡州".encode(), "汴京".encode()))
    monkeypatch.setattr("questions.bank.arrivals.store_reasons", lambda *_: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        import_file(file, bank)
    assert list(open_bank(bank.address).questions()) == QUESTIONS

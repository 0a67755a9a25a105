"""Tables: our own come back as they were; those of others are understood."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest

from questions.authoring.question import Option, QuestionKind
from questions.bank import Bank
from questions.calendars.dates import Calendar, HistoricalDate
from questions.documents.archive import Faulty
from questions.errors import ImportReason, UnreadableImport
from questions.importers.given import Refusal
from questions.importers.importing import Verdict, import_file
from questions.importers.table.sheet import rows_of
from tests.bank.examples import QUESTIONS, WHEN
from tests.cases import Case, read_cases
from tests.importers.samples import ALL_KINDS, empty_bank, written

HERE = Path(__file__).parent


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_our_own_come_back_as_they_were(tmp_path: Path, form: str) -> None:
    file, bank = tmp_path / f"x.{form}", empty_bank(tmp_path)
    file.write_bytes(written(form, [*QUESTIONS, *ALL_KINDS]))
    assert import_file(file, bank).counts == {Verdict.ADDED: 9}
    assert list(bank.questions()) == [*QUESTIONS, *ALL_KINDS]


def _edited(file: Path, changes: dict[str, str]) -> None:
    """Change cells of the second row as a teacher would, with a program that we did not write."""
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    titles = {cell.value: cell.column for cell in sheet[1]}
    for title, value in changes.items():
        sheet.cell(2, titles[title]).value = value
    book.save(file)


def test_a_row_edited_in_a_spreadsheet_changes_its_question(tmp_path: Path, bank: Bank) -> None:
    file = tmp_path / "x.xlsx"
    file.write_bytes(written("xlsx", [WHEN]))
    _edited(file, {"題幹": "蔡州何年陷落？", "年代": "嘉定七年七月"})
    assert import_file(file, bank).counts == {Verdict.CHANGED: 1}
    changed = bank.question(WHEN.id)
    assert (changed.stem, changed.date.value, changed.date.calendar) == ("蔡州何年陷落？", "1214-07", Calendar.CHINESE)
    assert (changed.evidence, changed.facts, changed.asks) == (WHEN.evidence, WHEN.facts, WHEN.asks)
    _edited(file, {"年代": "1214-07-01"})
    import_file(file, bank)
    assert bank.question(WHEN.id).date == HistoricalDate("1214-07-01")


def test_a_date_that_is_none_is_refused(tmp_path: Path, bank: Bank) -> None:
    file = tmp_path / "x.xlsx"
    file.write_bytes(written("xlsx", [WHEN]))
    _edited(file, {"年代": "很久以前"})
    assert import_file(file, bank).outcomes[0].refusal is Refusal.DATE


@pytest.mark.parametrize("case", read_cases(HERE / "table_cases.txt"), ids=str)
def test_tables_of_others(tmp_path: Path, case: Case) -> None:
    file, bank = tmp_path / "x.csv", empty_bank(tmp_path)
    file.write_text(case.given, "utf-8")
    report = import_file(file, bank)
    questions = {question.stem: question for question in bank.questions()}
    told = []
    for outcome in report.outcomes:
        if outcome.refusal:
            told.append(f"{outcome.place}: {outcome.refusal.name}")
    for question in questions.values():
        options = " ".join(_shown(option) for option in question.options) or " ".join(question.accepted)
        told.append(f"{question.kind.value}: {question.stem} {options} | {question.date.value}")
    assert told == case.expected.splitlines()


def _shown(option: Option) -> str:
    return ("*" if option.correct else "") + option.text + (f"={option.match}" if option.match else "")


def test_apostrophes_against_formulas_come_off_again(tmp_path: Path) -> None:
    file, bank = tmp_path / "x.csv", empty_bank(tmp_path)
    file.write_text("題幹,答案\n'=1+1,'@SUM(A1)\n''=2,'甲\n", "utf-8")
    import_file(file, bank)
    assert [(each.stem, each.answer) for each in bank.questions()] == [("=1+1", "@SUM(A1)"), ("'=2", "'甲")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_encodings_of_spreadsheets(tmp_path: Path, encoding: str) -> None:
    file, bank = tmp_path / "x.csv", empty_bank(tmp_path)
    rows = "".join(f"1234年宋蒙联军攻陷了金国的蔡州，金哀宗自缢于幽兰轩，是第{n}次,蔡州\r\n" for n in range(9))
    file.write_bytes(("题干,答案\r\n" + rows).encode(encoding))
    assert import_file(file, bank).counts == {Verdict.ADDED: 9}


def test_a_workbook_of_another_program(tmp_path: Path) -> None:
    """Shared strings, numbers, truths, blank rows and a notice above the titles."""
    book = openpyxl.Workbook()
    book.active.append(["請勿更動標題列"])
    book.active.append([])
    book.active.append(["題目", "選項1", "選項2", "正確答案"])
    book.active.append(["蔡州何年陷落？", 1233, 1234, 2])
    book.active["A6"], book.active["D6"] = "金亡於1234年。", True
    book.save(tmp_path / "x.xlsx")
    bank = empty_bank(tmp_path)
    report = import_file(tmp_path / "x.xlsx", bank)
    assert [(outcome.place, outcome.verdict) for outcome in report.outcomes] == [(4, "added"), (6, "added")]
    first, second = bank.questions()
    assert first.options == (Option("1233", False), Option("1234", True))
    assert (second.kind, second.answer) == (QuestionKind.TRUE_FALSE, "正確")


def test_a_table_without_titles_is_one_line(tmp_path: Path, bank: Bank) -> None:
    (tmp_path / "x.csv").write_text("甲,乙\n丙,丁\n", "utf-8")
    with pytest.raises(UnreadableImport) as caught:
        import_file(tmp_path / "x.csv", bank)
    assert caught.value.reason is ImportReason.COLUMNS


def test_csv_is_read_by_the_standard_library_and_holds_nothing_to_calculate() -> None:
    rows = list(csv.reader(io.StringIO(written("csv", ALL_KINDS).decode("utf-8-sig"), newline="")))
    assert [row[0] for row in rows[1:]] == [question.id for question in ALL_KINDS]
    assert not any(cell[:1] in set("=+-@＝＋－＠\t") for row in rows for cell in row if cell)


def test_every_cell_of_a_workbook_is_text_or_number(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(written("xlsx", ALL_KINDS))
    sheet = openpyxl.load_workbook(tmp_path / "x.xlsx").worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s", "n"}
    assert sheet.max_row == 8
    with zipfile.ZipFile(tmp_path / "x.xlsx") as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


ROWS = {
    "as most are": """<row r="3" spans="1:3" x14ac:dyDescent="0.25"><c r="A3" s="1" t="inlineStr"><is>
        <t>甲 &lt;1&gt; &amp;amp;&#10;乙_x000D_</t></is></c><c r="C3"><v>1234.0</v></c></row>""",
    "shared strings, truths, faults": """<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>9</v></c>
        <c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c></row>""",
    "formulas": """<row r="3"><c r="A3" t="str"><f>B3&amp;"x"</f><v>乙x</v></c>
        <c r="B3" t="inlineStr"><is><t>乙</t></is></c></row>""",
    "texts of several fonts": """<row r="3"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>甲</t></r>
        <r><t xml:space="preserve"> 乙</t></r><rPh sb="0" eb="1"><t>ㄐㄧㄚˇ</t></rPh></is></c></row>""",
    "no places": """<row><c t='inlineStr'><is><t>甲</t></is></c><c><v>2</v></c></row>""",
    "empty rows and cells": """<row r="1"/><row r="2"></row>
        <row r="3"><c r="A3" s="2"/><c r="B3" t="inlineStr"><is><t>乙</t></is></c></row>""",
}


@pytest.mark.parametrize("name", ROWS)
def test_the_quick_way_and_the_parser_read_the_same(name: str) -> None:
    """A comment makes the parser read what the pattern reads otherwise."""
    head = (
        '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">'
    )
    rows = re.sub(r">\s+<", "><", ROWS[name])
    sheet = f"{head}<sheetData>{rows}</sheetData></worksheet>".encode()
    quickly = [(number, cells) for number, cells in rows_of(sheet, ["零", "一"]) if any(cells)]
    parsed = list(rows_of(sheet.replace(b"<sheetData>", b"<!-- --><sheetData>"), ["零", "一"]))
    assert quickly == [(number, cells) for number, cells in parsed if any(cells)]
    assert quickly


@pytest.mark.parametrize(
    "sheet",
    [
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></sheetData></worksheet>',
        "<worksheet><sheetData><c/></sheetData></worksheet>",
        '<worksheet><sheetData><row><c r="A1" t="inlineStr"><is><t>&nbsp;</t></is></c></row></sheetData></worksheet>',
        "<worksheet><sheetData><row><c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row>",
    ],
)
def test_sheets_that_are_none(sheet: str) -> None:
    with pytest.raises(Faulty):
        list(rows_of(sheet.encode(), []))

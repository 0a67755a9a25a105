"""Word documents: their typography, and their text as LibreOffice reads it."""

from __future__ import annotations

import io
from itertools import pairwise
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from questions.exporters.docx.file import write_paper
from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from questions.papers.handout import Part
from questions.papers.layout import has_short_key
from questions.papers.marks import Marks
from questions.papers.paper import PageSize, Place, Sheet
from tests.exporters.papers import nasty_paper, texts_for_pupils, texts_for_teachers
from tests.exporters.reading import converted, pages, pdf_text, squeezed
from tests.nasty import nasty_questions

QUESTIONS_ONLY = (Part.QUESTIONS,)


def document(*parts: Part, **wishes: object) -> WordDocument:
    out = io.BytesIO()
    write_paper(nasty_paper(**wishes), parts, out)  # type: ignore[arg-type]
    out.seek(0)
    return Document(out)


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("docx") / "paper.docx"
    with path.open("wb") as file:
        write_paper(nasty_paper(), list(Part), file)
    return path


def test_libreoffice_reads_every_text(paper: Path) -> None:
    read = squeezed(converted(paper, "txt:Text (encoded):UTF8").read_text("utf-8-sig"))
    (printed,) = nasty_paper()
    missing = [
        text for text in (*texts_for_pupils(printed), *texts_for_teachers(printed)) if squeezed(text) not in read
    ]
    assert missing == []


def test_libreoffice_prints_head_and_page_numbers(tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    with path.open("wb") as file:
        write_paper(nasty_paper(), QUESTIONS_ONLY, file)
    pdf = converted(path, "pdf")
    read = squeezed(pdf_text(pdf))
    assert '#1紀年中學<期中考>&"史"' in read
    assert f"第1頁，共{pages(pdf)}頁卷號7" in read
    assert "班級：" in read


@pytest.mark.parametrize(
    ("place", "language", "font"),
    [
        (Place.TAIWAN, "zh-TW", "新細明體"),
        (Place.HONG_KONG, "zh-HK", "新細明體"),
        (Place.MAINLAND, "zh-CN", "宋体"),
    ],
)
def test_fonts_and_language_are_those_of_the_place(place: Place, language: str, font: str) -> None:
    made = document(Part.QUESTIONS, place=place)
    fonts = made.styles["Normal"].element.rPr.find(qn("w:rFonts"))
    assert fonts.get(qn("w:eastAsia")) == font
    assert fonts.get(qn("w:ascii")) == "Times New Roman"
    assert made.styles["Heading 1"].element.rPr.find(qn("w:rFonts")).get(qn("w:asciiTheme")) is None
    spoken = made.styles.element.find(".//" + qn("w:rPrDefault")).find(".//" + qn("w:lang"))
    assert spoken.get(qn("w:eastAsia")) == language


def test_options_stay_on_the_page_of_their_question() -> None:
    made = document(Part.QUESTIONS)
    blocks = made.paragraphs
    for paragraph, after in pairwise(blocks):
        if after.style.name == "Paper Option":  # type: ignore[union-attr]
            assert paragraph.paragraph_format.keep_with_next, paragraph.text


@pytest.mark.parametrize(
    ("sheet", "width_mm", "height_mm", "columns"),
    [
        (Sheet(PageSize.A4), 210, 297, "1"),
        (Sheet(PageSize.B4, landscape=True, columns=2), 364, 257, "2"),
    ],
)
def test_sheets(sheet: Sheet, width_mm: int, height_mm: int, columns: str) -> None:
    (section,) = document(Part.QUESTIONS, sheet=sheet).sections
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (width_mm, height_mm)
    assert section._sectPr.find(qn("w:cols")).get(qn("w:num")) == columns


def test_each_part_of_each_version_begins_on_a_page_one_of_its_own() -> None:
    sections = document(*Part, versions=2).sections
    heads = [section.first_page_header.paragraphs[0].text.splitlines()[1].split("\u3000")[1:] for section in sections]
    assert heads == [
        ["A 卷"],
        ["A 卷", "答案卷"],
        ["B 卷"],
        ["B 卷", "答案卷"],
        ["A 卷", "解答"],
        ["B 卷", "解答"],
        ["A 卷", "詳解"],
        ["B 卷", "詳解"],
    ]
    assert all(section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1" for section in sections)


def test_nothing_for_pupils_tells_the_answers() -> None:
    made = document(Part.QUESTIONS, Part.ANSWER_SHEET)
    text = "\n".join(paragraph.text for paragraph in made.paragraphs)
    assert "端平元年正月己酉" not in text
    assert "答案：" not in text


def test_the_key_stands_in_boxes() -> None:
    (printed,) = nasty_paper()
    boxes = {
        table.cell(0, column).text: table.cell(1, column).text
        for table in document(Part.KEY).tables
        for column in range(len(table.columns))
    }
    assert boxes == {str(each.number): each.key for each in printed.questions if has_short_key(each)}


def test_names_are_underlined_and_two_of_them_do_not_touch() -> None:
    made = document(Part.QUESTIONS, Part.SOLUTIONS, marks=Marks.NAMES_AND_TITLES)
    runs = [run for paragraph in made.paragraphs for run in paragraph.runs]
    named = {run.text for run in runs if run.style.name == "Paper Name"}
    assert {"宋理宗", "端平", "孟珙", "蔡州", "完顏承麟"} <= named
    assert not {"宋", "史"} & {run.text for run in runs if run.style.name == "Paper Title of Work"}
    for before, gap, after in zip(runs, runs[1:], runs[2:], strict=False):
        if gap.style.name == "Paper Gap":
            assert gap.text == " "
            assert {before.style.name, after.style.name} & {"Paper Name"}
    assert any(run.style.name == "Paper Gap" for run in runs)
    assert made.styles["Paper Name"].font.underline
    assert not any(run.style.name == "Paper Name" for each in document(Part.QUESTIONS).paragraphs for run in each.runs)


def test_mainland_papers_have_a_table_for_points_and_others_have_none() -> None:
    (section,) = document(Part.QUESTIONS, place=Place.MAINLAND).sections
    (table,) = section.first_page_header.tables
    assert [cell.text for cell in table.rows[0].cells] == ["题号", *"一二三四五六七", "总分"]
    assert [cell.text for cell in table.rows[1].cells] == ["得分", *[""] * 8]
    for parts, place in (((Part.QUESTIONS,), Place.TAIWAN), ((Part.KEY,), Place.MAINLAND)):
        (section,) = document(*parts, place=place).sections
        assert not section.first_page_header.tables


def test_a_whole_bank_is_one_paper_with_or_without_answers() -> None:
    for answers in (True, False):
        out = io.BytesIO()
        written = FORMATS["docx"].write(nasty_questions(), out, Options(title="題庫", answers=answers))
        assert (written.questions, written.left) == (40, ())
        out.seek(0)
        text = "\n".join(paragraph.text for paragraph in Document(out).paragraphs)
        assert ("答案：" in text) is answers

"""PDFs: their text as poppler reads it, and what fonts lack."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import typst

from questions.exporters.format import LeftReason, Options
from questions.exporters.pdf.file import misfit, write_paper
from questions.exporters.pdf.glyphs import Face, Glyphs
from questions.exporters.registry import FORMATS
from questions.papers.composing import compose
from questions.papers.handout import Part
from questions.papers.marks import Marks
from questions.papers.paper import PageSize, Paper, Sheet
from questions.papers.printing import PrintedPaper, print_versions
from tests.exporters.papers import nasty_paper, texts_for_pupils, texts_for_teachers
from tests.exporters.reading import page_size_mm, pages, pdf_text, squeezed
from tests.nasty import nasty_questions

FITTING = [question for question in nasty_questions() if misfit(question) is None]


def printed(**changes: object) -> list[PrintedPaper]:
    paper: Paper = compose(FITTING, "#期中考 $x$", points=100, seed=7, **changes)  # type: ignore[arg-type]
    return print_versions(paper, {question.id: question for question in FITTING})


def written(path: Path, versions: list[PrintedPaper], *parts: Part) -> Path:
    with path.open("wb") as file:
        write_paper(versions, parts, file)
    return path


@pytest.mark.parametrize("marks", Marks)
def test_poppler_reads_every_text(tmp_path: Path, marks: Marks) -> None:
    (paper,) = printed(marks=marks)
    read = _letters(pdf_text(written(tmp_path / "paper.pdf", [paper], Part.QUESTIONS)))
    assert [text for text in texts_for_pupils(paper) for line in text.splitlines() if _letters(line) not in read] == []
    assert "#期中考$x$" in read


def test_poppler_reads_the_solutions(tmp_path: Path) -> None:
    (paper,) = printed()
    read = _letters(pdf_text(written(tmp_path / "paper.pdf", [paper], Part.SOLUTIONS)))
    wanted = [line for text in texts_for_teachers(paper) for line in text.splitlines()]
    assert [line for line in wanted if _letters(line) not in read] == []


def _letters(text: str) -> str:
    """Without what a typesetter adds, and without marks of variants, which a text layer need not keep."""
    return "".join(each for each in squeezed(text) if not 0xE0100 <= ord(each) < 0xE01F0)


def test_pages_are_counted_from_one_in_each_part(tmp_path: Path) -> None:
    path = written(tmp_path / "two.pdf", printed(versions=2), Part.QUESTIONS, Part.KEY)
    read = squeezed(pdf_text(path))
    each = (pages(path) - 2) // 2
    assert read.count(f"第1頁，共{each}頁卷號7A") == read.count(f"第{each}頁，共{each}頁卷號7B") == 1
    assert read.count("第1頁，共1頁卷號7") == 2  # the keys
    assert "A卷" in read
    assert "B卷" in read


@pytest.mark.parametrize(
    "sheet", [Sheet(PageSize.A4), Sheet(PageSize.B4, landscape=True, columns=2)], ids=lambda sheet: sheet.size.value
)
def test_sheets_and_their_sizes(tmp_path: Path, sheet: Sheet) -> None:
    path = written(tmp_path / "sheet.pdf", printed(sheet=sheet), Part.QUESTIONS, Part.ANSWER_SHEET)
    assert pages(path) > 1
    assert page_size_mm(path) == (sheet.width_mm, sheet.height_mm)


def test_the_typesetter_has_nothing_to_warn_of() -> None:
    """`write_paper` turns every warning of typst into a failure of this test: pytest takes warnings for errors."""
    out = io.BytesIO()
    write_paper(nasty_paper(), list(Part), out)
    assert out.getvalue().startswith(b"%PDF-1.7")


def test_what_no_font_has_is_told_and_left_out() -> None:
    """A plane of private characters is in no font."""
    question = nasty_questions()[0]
    object.__setattr__(question, "stem", "蔡\U0010fffd州")
    out = io.BytesIO()
    result = FORMATS["pdf"].write([question, *FITTING], out, Options(title="題庫"))
    assert result.questions == len(FITTING)
    assert [(each.question_id, each.reason, each.detail) for each in result.left] == [
        (question.id, LeftReason.CHARACTERS, "\U0010fffd")
    ]


def test_every_nasty_question_is_written_or_named() -> None:
    result = FORMATS["pdf"].write(nasty_questions(), io.BytesIO(), Options(title="題庫"))
    assert result.questions == len(FITTING)
    assert {each.question_id for each in result.left} == {each.id for each in nasty_questions()} - {
        each.id for each in FITTING
    }
    assert result.questions >= 30


def test_preferred_families_are_looked_into_first() -> None:
    faces = [Face(font.family, font.path, font.index) for font in typst.Fonts().fonts() if font.path]
    chinese = next(face for face in faces if "CJK" in face.family)
    glyphs = Glyphs(faces)
    assert glyphs.prefer(["No Such Font", chinese.family]) == [chinese.family]
    assert glyphs.missing("蔡州\u200d\n　\ufe0f") == ""
    assert glyphs.missing("\U0010fffd") == "\U0010fffd"


def test_a_damaged_font_is_passed_over(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"\0\1\0\0 no font")
    assert Glyphs([Face("Broken", str(broken), 0), Face("Gone", str(tmp_path / "gone.ttf"), 0)]).missing("甲") == "甲"

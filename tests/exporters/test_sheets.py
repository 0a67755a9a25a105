"""The sheets of web sites: columns, limits, texts; read back with libraries that others wrote."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import python_calamine

from questions.authoring.question import Option, Question, QuestionKind
from questions.exporters.format import LeftReason, Options, Written
from questions.exporters.registry import FORMATS
from questions.exporters.sheets.template import template
from questions.exporters.sheets.writing import NAMES
from tests.bank.examples import WHEN
from tests.importers.samples import ALL_KINDS
from tests.nasty import nasty_questions

QUESTIONS = [*ALL_KINDS, *nasty_questions()]


def export(name: str, questions: list[Question]) -> tuple[Written, list[list[str]]]:
    """What is written, as the rows that a program for such files sees."""
    out = io.BytesIO()
    written = FORMATS[name].write(questions, out, Options(title="蔡州"))
    data = out.getvalue()
    match template(name).file:
        case "xlsx":
            rows = _sheet(data)
        case "xls.zip":
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                rows = _sheet(packed.read(packed.namelist()[0]))
        case "csv":
            rows = list(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))
        case _:
            rows = [line.split("\t") for line in data.decode("utf-8").splitlines()]
    return written, rows


def _sheet(data: bytes) -> list[list[str]]:
    sheet = python_calamine.CalamineWorkbook.from_object(io.BytesIO(data)).get_sheet_by_index(0)
    return [[str(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]


def body(name: str, rows: list[list[str]]) -> list[list[str]]:
    wanted = template(name)
    return rows[len(wanted.notices) + bool(wanted.titles) + len(wanted.notices_below) :]


@pytest.mark.parametrize("name", [name for name in NAMES if name != "wenjuanxing"])
def test_every_question_is_written_whole_or_named(name: str) -> None:
    compare(name, QUESTIONS)


def compare(name: str, questions: list[Question]) -> None:
    """The rows of a sheet with the questions that it has, and that it told of the others."""
    written, rows = export(name, questions)
    left = {each.question_id for each in written.left}
    fit = [question for question in questions if question.id not in left]
    assert written.questions == len(fit) > 0
    assert len(written.left) + len(fit) == len(questions)
    told = body(name, rows)
    assert len(told) == len(fit)
    escapes = template(name).escapes
    for question, row in zip(fit, told, strict=True):
        texts = {text for cell in row for text in (cell, *cell.split(" （A）"))}
        assert _escaped(question.stem, escapes) in texts, question.id
        if question.kind in {QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE} and name != "quizlet":
            assert {_escaped(option.text, escapes) for option in question.options} <= texts, question.id


def _escaped(text: str, escapes: dict[str, str]) -> str:
    for character, written in escapes.items():
        text = text.replace(character, written)
    return text


@pytest.mark.parametrize("name", [name for name in NAMES if template(name).titles])
def test_rows_have_the_columns_of_the_template(name: str) -> None:
    wanted = template(name)
    assert {len(cells) for cells in wanted.kinds.values()} == {len(wanted.titles)}
    _, rows = export(name, QUESTIONS)
    assert list(wanted.titles) in rows
    assert max(map(len, rows)) == len(wanted.titles)


@pytest.mark.parametrize("name", NAMES)
def test_templates_say_when_they_were_looked_at(name: str) -> None:
    assert template(name).dated.year >= 2026


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("kahoot", [WHEN.stem, "1232年", "1234年", "1236年", "1240年", "30", "2"]),
        ("gimkit", [WHEN.stem, "1234年", "1232年", "1236年", "1240年"]),
        ("blooket", ["1", WHEN.stem, "1232年", "1234年", "1236年", "1240年", "30", "2"]),
        ("quizlet", [f"{WHEN.stem} （A）1232年 （B）1234年 （C）1236年 （D）1240年", "1234年"]),
        (
            "blackboard",
            ["MC", WHEN.stem, "1232年", "incorrect", "1234年", "correct", "1236年", "incorrect", "1240年", "incorrect"],
        ),
    ],
)
def test_a_single_choice(name: str, expected: list[str]) -> None:
    _, rows = export(name, [WHEN])
    assert body(name, rows) == [expected]


def test_several_right_judged_and_paired() -> None:
    _, kahoot = export("kahoot", ALL_KINDS)
    _, chaoxing = export("chaoxing", ALL_KINDS)
    _, blackboard = export("blackboard", ALL_KINDS)
    assert [row[6] for row in body("kahoot", kahoot)] == ["2", "1"]  # five options are too many for it
    assert [row[5] for row in body("chaoxing", chaoxing)] == ["B", "ACD", "A", "蔡州", "蔡州"]
    assert [row[0] for row in blackboard] == ["MC", "MA", "TF", "FIB", "FIB", "ORD", "MAT"]
    assert blackboard[2][2] == "true"
    assert blackboard[6][2:] == ["西夏滅亡", "1227年", "蔡州陷落", "1234年", "南宋滅亡", "1279年"]


def test_other_right_answers_stand_beside_the_first() -> None:
    typed = next(question for question in nasty_questions() if question.id == "nasty-typed-scripts")
    _, rows = export("wayground", [typed])
    assert body("wayground", rows)[0][1:7] == ["Fill-in-the-Blank", "完顏承麟", "完颜承麟", "承麟", "", ""]


def test_text_for_wenjuanxing() -> None:
    out = io.BytesIO()
    FORMATS["wenjuanxing"].write([WHEN], out, Options(title="宋史"))
    assert out.getvalue().decode().splitlines() == [
        "宋史",
        "",
        "===",
        "",
        f"1. {WHEN.stem} [单选题]",
        "A. 1232年",
        "B. 1234年",
        "C. 1236年",
        "D. 1240年",
    ]


def _reason(name: str, question: Question) -> tuple[LeftReason, str] | None:
    written, _ = export(name, [question])
    return (written.left[0].reason, written.left[0].detail) if written.left else None


def test_limits_are_told_and_nothing_is_cut() -> None:
    def option(text: str) -> Question:
        return replace(WHEN, options=(Option(text, True), Option("乙", False)), answer=text)

    assert _reason("kahoot", replace(WHEN, stem="長" * 120)) is None
    assert _reason("kahoot", replace(WHEN, stem="長" * 121)) == (LeftReason.STEM_LENGTH, "120")
    assert _reason("kahoot", replace(WHEN, stem="𠀀" * 61)) == (LeftReason.STEM_LENGTH, "120")
    assert _reason("kahoot", option("長" * 76)) == (LeftReason.OPTION_LENGTH, "75")
    five = tuple(Option(str(number), number == 1) for number in range(5))
    assert _reason("kahoot", replace(WHEN, options=five)) == (LeftReason.MANY_OPTIONS, "4")
    assert _reason("kahoot", ALL_KINDS[5]) == (LeftReason.KIND, "")
    assert _reason("quizlet", replace(WHEN, stem="甲\n乙")) == (LeftReason.LINES, "")
    assert _reason("blooket", option("=1+1")) == (LeftReason.FORMULA, "=1+1")
    assert _reason("chaoxing", option("=1+1")) is None
    assert _reason("tronclass", replace(WHEN, explanation="長" * 40_000)) == (LeftReason.EXPLANATION_LENGTH, "32767")


EXCEL = 32_767
"""Characters in a cell."""


def _with_options(count: int, longest: int = 1) -> Question:
    texts = [str(number).rjust(longest, "長") for number in range(count)]
    return replace(WHEN, options=tuple(Option(text, not place) for place, text in enumerate(texts)), answer=texts[0])


@pytest.mark.parametrize("name", [name for name in NAMES if name != "wenjuanxing"])
def test_what_is_just_short_enough_is_written_whole_and_one_more_is_told(name: str) -> None:
    """Every limit of every template, on both sides of it; no text is ever cut."""
    limits = template(name).limits
    stem, option = limits.stem or EXCEL, limits.option or EXCEL
    explanation, options = limits.explanation or EXCEL, limits.options or 12
    for just, above, reason in (
        (replace(WHEN, stem="長" * stem), replace(WHEN, stem="長" * (stem + 1)), LeftReason.STEM_LENGTH),
        (_with_options(2, option), _with_options(2, option + 1), LeftReason.OPTION_LENGTH),
        (_with_options(options), _with_options(options + 1) if limits.options else None, LeftReason.MANY_OPTIONS),
        (
            replace(WHEN, explanation="長" * explanation),
            replace(WHEN, explanation="長" * (explanation + 1)),
            LeftReason.EXPLANATION_LENGTH,
        ),
    ):
        compare(name, [just])
        if above is not None:
            assert _reason(name, above) == (reason, str(getattr(limits, _LIMITS[reason]) or EXCEL))
    most = limits.questions or 30
    written, rows = export(name, [replace(WHEN, id=str(number)) for number in range(most + 1)])
    assert written.questions == len(body(name, rows)) == (most if limits.questions else most + 1)


_LIMITS = {
    LeftReason.STEM_LENGTH: "stem",
    LeftReason.OPTION_LENGTH: "option",
    LeftReason.EXPLANATION_LENGTH: "explanation",
    LeftReason.MANY_OPTIONS: "options",
}


def test_one_file_for_blackboard_holds_250() -> None:
    many = [replace(WHEN, id=str(number)) for number in range(252)]
    written, rows = export("blackboard", many)
    assert (written.questions, len(rows)) == (250, 250)
    assert [(left.question_id, left.reason) for left in written.left] == [
        ("250", LeftReason.MANY_QUESTIONS),
        ("251", LeftReason.MANY_QUESTIONS),
    ]


def test_a_question_for_a_workbook_stays_text(tmp_path: Path) -> None:
    out = io.BytesIO()
    FORMATS["kahoot"].write([replace(WHEN, stem="=1+1")], out, Options())
    with zipfile.ZipFile(out) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")

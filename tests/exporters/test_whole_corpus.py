"""A bank of the whole corpus and forty nasty questions, read from every format by programs that we did not write.

The corpus lies beside the checkout where the project is worked on. These tests take more than a minute and are run by
`make test-corpus`; the others of this folder hold the same readers to the nasty questions.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pytest
import python_calamine
from selenium.webdriver import Chrome

from questions.authoring.question import Question, QuestionKind
from questions.bank import open_bank
from questions.exporters.exporting import export, in_script
from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from questions.exporters.sheets.writing import NAMES
from questions.papers.lines import GAP, WIDE_GAP
from questions.papers.paper import Place
from questions.papers.words import words_of
from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes
from tests.exporters import test_anki as test_anki_module
from tests.exporters import test_gift, test_moodle, test_qti, test_sheets
from tests.exporters.reading import converted, pdf_text, squeezed
from tests.nasty import nasty_questions

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"

pytestmark = [
    pytest.mark.skipif("JINIAN_WHOLE_CORPUS" not in os.environ, reason="takes a minute: make test-corpus"),
    pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared with its corpus is not here"),
    pytest.mark.timeout(300),
]


@pytest.fixture(scope="module")
def questions(tmp_path_factory: pytest.TempPathFactory) -> list[Question]:
    bank = tmp_path_factory.mktemp("corpus") / "corpus.qbank"
    build([CORPUS, sample_notes()], bank)
    made = [*nasty_questions(), *open_bank(bank).questions()]
    assert len(made) > 4000
    return made


def file_of(name: str, questions: list[Question], folder: Path, **options: str) -> tuple[Path, list[Question]]:
    """An export, and the questions that it holds; the others were named."""
    path = folder / f"corpus{FORMATS[name].suffix}"
    with path.open("wb") as out:
        written = export(questions, FORMATS[name], out, Options(title="全庫", **options))
    left = {each.question_id for each in written.left}
    kept = [question for question in questions if question.id not in left]
    assert written.questions == len(kept)
    assert len(left) <= 4  # what no font of this computer has
    return path, kept


def texts(question: Question) -> Iterator[str]:
    """What a paper with solutions says of a question."""
    yield question.stem.replace(GAP, WIDE_GAP) if question.kind is QuestionKind.CLOZE else question.stem
    yield question.explanation
    yield question.evidence
    if question.kind is not QuestionKind.TRUE_FALSE:
        for option in question.options:
            yield from (option.text, option.match)


def missing(questions: list[Question], read: str) -> list[str]:
    """Texts of the questions that a program did not find, without the blanks that programs put in and leave out."""
    found = squeezed(read)
    return [
        text
        for text in dict.fromkeys(text for question in questions for text in texts(question))
        if (said := squeezed(text)) not in found and not any(said.removesuffix(tail) in found for tail in NEEDLESS)
    ]


NEEDLESS = [tail for place in Place for tail in words_of(place).needless]
"""What headings of papers say already."""


@pytest.mark.skipif(find_spec("anki") is None, reason="the package anki is not installed")
def test_anki(questions: list[Question], tmp_path: Path) -> None:
    path, kept = file_of("anki", questions, tmp_path)
    (said,) = test_anki_module.read(tmp_path, path)
    assert said["new"] == len(questions)
    for question in kept:
        test_anki_module.compare(said["notes"][question.id], question)


def test_gift_pegjs(questions: list[Question], tmp_path: Path) -> None:
    path, kept = file_of("gift", questions, tmp_path)
    for read, question in zip(test_gift.understood(path), kept, strict=True):
        test_gift.compare(read, question)


def test_moodle_xml(questions: list[Question], tmp_path: Path) -> None:
    path, kept = file_of("moodle", questions, tmp_path)
    _, *elements = ElementTree.parse(path).getroot()
    for element, question in zip(elements, kept, strict=True):
        test_moodle.compare(element, question)


@pytest.mark.parametrize(("form", "way"), [("qti-2.2", "upgrade"), ("qti-3.0", "downgrade")])
def test_qti_and_what_a_converter_makes_of_it(questions: list[Question], tmp_path: Path, form: str, way: str) -> None:
    packed, some = test_qti.packed(form, questions), questions[::5]
    (tmp_path / "in.zip").write_bytes(test_qti.packed(form, some).getvalue())
    converter = Path(sys.executable).with_name("qti-convert")
    if not converter.exists():
        pytest.skip("the package citolab-qti-convert is not installed")
    call = [converter, way, tmp_path / "in.zip", tmp_path / "out.zip"]
    done = subprocess.run(call, check=True, capture_output=True, text=True, timeout=280)
    assert not done.stderr
    with (tmp_path / "out.zip").open("rb") as other:
        for package, held in ((test_qti.Package(packed, questions), questions), (test_qti.Package(other, some), some)):
            for question in held:
                test_qti.compare(package.items[question.id], question)


def test_libreoffice_reads_word(questions: list[Question], tmp_path: Path) -> None:
    path, kept = file_of("docx", questions, tmp_path)
    read = converted(path, "txt:Text (encoded):UTF8").read_text("utf-8-sig")
    assert missing(kept, read) == []


def test_poppler_reads_pdf(questions: list[Question], tmp_path: Path) -> None:
    path, kept = file_of("pdf", questions, tmp_path)
    assert missing(kept, pdf_text(path, "-raw")) == []


def test_chromium_answers_every_question(questions: list[Question], browser: Chrome, tmp_path: Path) -> None:
    path, kept = file_of("html", questions, tmp_path)
    browser.set_script_timeout(200)
    browser.get(path.as_uri())
    assert browser.execute_script("return window.quizSelfTest()") == {"questions": len(kept), "failures": []}
    assert missing(kept, browser.execute_script("return document.body.textContent")) == []


@pytest.mark.parametrize("reader", ["openpyxl", "calamine"])
def test_excel(questions: list[Question], tmp_path: Path, reader: str) -> None:
    path, kept = file_of("xlsx", questions, tmp_path)
    if reader == "openpyxl":
        book = openpyxl.load_workbook(path, read_only=True)
        rows = [list(row) for row in book.worksheets[0].values]
        book.close()
    else:
        rows = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    for question, row in zip(kept, rows[1:], strict=True):
        cells = {str(cell) for cell in row}
        wanted = {question.id, question.stem, question.explanation, question.evidence}
        wanted |= {text for option in question.options for text in (option.text, option.match)}
        assert wanted <= cells | {""}, question.id


@pytest.mark.parametrize("name", [name for name in NAMES if name != "wenjuanxing"])
def test_sheets_of_sites(questions: list[Question], name: str) -> None:
    test_sheets.compare(name, questions)


@pytest.mark.parametrize("script", ["zh-Hant", "zh-Hant-HK", "zh-Hans"])
def test_every_script_is_carried(questions: list[Question], tmp_path: Path, script: str) -> None:
    path, _ = file_of("gift", questions, tmp_path, script=script)
    for read, question in zip(test_gift.understood(path), in_script(questions, script), strict=True):
        test_gift.compare(read, question)

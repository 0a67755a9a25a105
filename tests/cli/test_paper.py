"""Papers from the command line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from questions.bank import Bank, create_bank, open_bank
from questions.cli.paper_options import years
from questions.pipeline.gathering import sample_notes
from tests.cli.conftest import Run
from tests.nasty import nasty_questions


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The forty nasty questions."""
    path = tmp_path_factory.mktemp("paper") / "term.qbank"
    with create_bank(path, "期中考") as draft:
        draft.store([], [], [replace(question, facts=()) for question in nasty_questions()])
    return path


def text_of(path: Path) -> str:
    document = Document(str(path))
    heads = [paragraph.text for section in document.sections for paragraph in section.first_page_header.paragraphs]
    return "\n".join([*heads, *(paragraph.text for paragraph in document.paragraphs)])


def test_a_paper_of_chosen_kinds(run: Run, bank: Path, tmp_path: Path) -> None:
    out = tmp_path / "paper.docx"
    result = run(
        "paper", bank, "-o", out, "--questions", 9, "--kind", "single-choice=2", "--kind", "order=1", "--seed", 5,
        "--school", "紀年中學", "--points", 90,
    )  # fmt: skip
    assert (result.exit_code, result.stdout) == (0, "")
    assert f"{out}: 9 questions, 90 points, versions: 1, seed 5" in result.stderr
    text = text_of(out)
    assert "一、單選題（6 題，每題 10 分，共 60 分）" in text
    assert "二、排序題（3 題，每題 10 分，共 30 分）" in text
    assert "紀年中學" in text
    assert "詳解" in text


def test_the_same_seed_makes_the_same_paper(run: Run, bank: Path, tmp_path: Path) -> None:
    texts = []
    for seed in (5, 5, 6):
        run("paper", bank, "-o", tmp_path / "paper.docx", "--questions", 9, "--seed", seed)
        texts.append(text_of(tmp_path / "paper.docx").replace("卷號 6", "卷號 5"))
    assert texts[0] == texts[1] != texts[2]


def test_a_file_for_each_part_of_each_version(run: Run, bank: Path, tmp_path: Path) -> None:
    result = run(
        "paper", bank, "-o", tmp_path / "x.docx", "--versions", 2, "--part", "key", "--part", "questions", "--separate"
    )
    assert result.exit_code == 0
    assert {path.name for path in tmp_path.iterdir()} == {
        "x-A-questions.docx", "x-B-questions.docx", "x-A-key.docx", "x-B-key.docx",
    }  # fmt: skip


def test_too_few_questions_are_told(run: Run, bank: Path, tmp_path: Path) -> None:
    result = run("paper", bank, "-o", tmp_path / "x.html", "--questions", 9, "--kind", "cloze")
    assert result.exit_code == 1
    assert "only 3 of 9 questions: 3 in the bank fit" in result.stderr
    assert (tmp_path / "x.html").exists()


def test_questions_picked_by_hand(run: Run, bank: Path, tmp_path: Path) -> None:
    out = tmp_path / "x.docx"
    run("paper", bank, "-o", out, "--pick", "nasty-quotes", "--pick", "nasty-typed-tag", "--part", "questions")
    text = text_of(out)
    assert "原話是" in text
    assert "哪個標籤換行" in text
    assert "波浪號" not in text
    refused = run("paper", bank, "-o", out, "--pick", "nasty-quotes", "--pick", "q-gone")
    assert refused.exit_code == 2
    assert "q-gone" in refused.stderr


def test_a_paper_is_kept_and_printed_again(run: Run, bank: Path, tmp_path: Path) -> None:
    first, again = tmp_path / "first.docx", tmp_path / "again.docx"
    for _ in range(2):
        run("paper", bank, "-o", first, "--questions", 9, "--title", "隨堂測驗", "--keep")
    kept: Bank = open_bank(bank)
    assert [each.title for each in kept.papers.all()].count("隨堂測驗") == 1
    assert run("paper", bank, "-o", again, "--kept", "隨堂測驗").exit_code == 0
    assert text_of(again) == text_of(first)
    unknown = run("paper", bank, "-o", again, "--kept", "期末考")
    assert unknown.exit_code == 2
    assert "隨堂測驗" in unknown.stderr


@pytest.mark.parametrize(
    "options",
    [
        ("--years", "1127-907"),
        ("--years", "宋"),
        ("--kind", "essay"),
        ("--difficulty", "3:5"),
        ("--place", "mars"),
        ("--size", "A5"),
        ("--part", "appendix"),
        ("--script", "latin"),
        ("--versions", "5"),
    ],
)
def test_wrong_calls(run: Run, bank: Path, tmp_path: Path, options: tuple[str, str]) -> None:
    result = run("paper", bank, "-o", tmp_path / "x.docx", *options)
    assert result.exit_code == 2
    assert not (tmp_path / "x.docx").exists()


def test_the_ending_says_the_format(run: Run, bank: Path, tmp_path: Path) -> None:
    assert run("paper", bank, "-o", tmp_path / "x.odt").exit_code == 2


def test_a_folder_that_is_missing_is_told(run: Run, bank: Path, tmp_path: Path) -> None:
    result = run("paper", bank, "-o", tmp_path / "none" / "x.docx")
    assert result.exit_code == 1
    assert str(tmp_path / "none" / "x.docx") in result.stderr


@pytest.mark.parametrize(
    ("text", "expected"),
    [("907-1127", (907, 1127)), ("前221-前202", (-220, -201)), ("前5至14", (-4, 14)), (None, (None, None))],
)
def test_years(text: str | None, expected: tuple[int | None, int | None]) -> None:
    assert years(text) == expected


@pytest.mark.parametrize(("script", "word"), [("simplified", "单项选择题"), ("traditional", "單選題")])
def test_a_paper_is_in_one_script(run: Run, tmp_path: Path, script: str, word: str) -> None:
    bank = tmp_path / "notes.qbank"
    run("build", sample_notes() / "靖康之變.md", "--bank", bank)
    assert run("paper", bank, "-o", tmp_path / "x.docx", "--questions", 5, "--script", script).exit_code == 0
    assert word in text_of(tmp_path / "x.docx")

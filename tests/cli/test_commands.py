"""What each command writes where, and with which exit status."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from questions.bank import open_bank
from questions.cli.main import COMMANDS
from tests.cli.conftest import Run


def test_dates_are_rows_in_document_order(run: Run, note: Path) -> None:
    result = run("dates", note)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert (result.exit_code, result.stderr) == (0, "")
    assert [row["value"] for row in rows] == ["1232-01", "1233-04", "1234-01", "1211"]
    text = note.read_text("utf-8")
    assert all(text[row["start"] : row["end"]] == row["surface"] for row in rows)
    assert {row["document"] for row in rows} == {"金亡.md"}


def test_facts_are_rows_with_their_evidence(run: Run, note: Path) -> None:
    result = run("facts", note)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert (result.exit_code, result.stderr) == (0, "")
    assert any("攻陷蔡州" in row["statement"] and row["date"]["value"] == "1234-01" for row in rows)
    text = note.read_text("utf-8")
    assert all(text[row["evidence"]["start"] : row["evidence"]["end"]] == row["evidence"]["text"] for row in rows)


@pytest.mark.parametrize("command", ["dates", "facts"])
def test_bad_files_are_named_in_a_line_each_and_the_others_done(
    run: Run, note: Path, tmp_path: Path, command: str
) -> None:
    (tmp_path / "empty.md").touch()
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 4)
    (tmp_path / "folder").mkdir()
    bad = [tmp_path / name for name in ("empty.md", "picture.png", "folder", "missing.md")]
    result = run(command, *bad, note)
    assert result.exit_code == 1
    lines = result.stderr.splitlines()
    assert len(lines) == len(bad)
    assert all(line.startswith(f"{path}: ") for line, path in zip(lines, bad, strict=True))
    assert "1234-01" in result.stdout


def test_build_then_export_then_check(run: Run, note: Path, tmp_path: Path) -> None:
    bank = tmp_path / "x.qbank"
    built = run("build", note, "--bank", bank, "--title", "金亡")
    assert (built.exit_code, built.stdout) == (0, "")
    assert f"{bank}: {open_bank(bank).count()} questions" in built.stderr

    exported = run("export", bank, "--format", "json-lines", "-o", "-")
    rows = [json.loads(line) for line in exported.stdout.splitlines()]
    assert (exported.exit_code, exported.stderr) == (0, "")
    assert [row["id"] for row in rows] == [question.id for question in open_bank(bank).questions()]

    written = run("export", bank, "--format", "json-lines", "-o", tmp_path / "x.jsonl")
    assert (written.exit_code, written.stdout) == (0, "")
    assert (tmp_path / "x.jsonl").read_text("utf-8") == exported.stdout

    checked = run("check", bank)
    assert (checked.exit_code, checked.stdout) == (0, "")


def test_building_again_says_that_nothing_has_changed(run: Run, note: Path, tmp_path: Path) -> None:
    run("build", note, "--bank", tmp_path / "x.qbank")
    again = run("build", note, "--bank", tmp_path / "x.qbank")
    assert again.exit_code == 0
    assert "nothing has changed" in again.stderr


def test_build_tells_of_bad_files_and_builds_the_rest(run: Run, note: Path, tmp_path: Path) -> None:
    result = run("build", note, tmp_path / "missing.md", "--bank", tmp_path / "x.qbank")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{tmp_path / 'missing.md'}: there is no such file\n")
    assert open_bank(tmp_path / "x.qbank").count()


def test_build_of_nothing_makes_nothing(run: Run, tmp_path: Path) -> None:
    result = run("build", tmp_path / "missing.md", "--bank", tmp_path / "x.qbank")
    assert result.exit_code == 1
    assert "not made" in result.stderr
    assert not (tmp_path / "x.qbank").exists()


def test_contradictions_are_shown_with_their_sources(run: Run, tmp_path: Path) -> None:
    (tmp_path / "甲.md").write_text("1122年，金軍攻陷遼西京。", "utf-8")
    (tmp_path / "乙.md").write_text("1124年，金軍攻陷遼西京。", "utf-8")
    result = run("build", tmp_path / "甲.md", tmp_path / "乙.md", "--bank", tmp_path / "x.qbank")
    told = next(line for line in result.stderr.splitlines() if "contradict" in line)
    assert "甲.md" in told
    assert "乙.md" in told


def test_check_names_flaws_and_fails(run: Run, note: Path, tmp_path: Path) -> None:
    bank = tmp_path / "x.qbank"
    run("build", note, "--bank", bank)
    question = next(open_bank(bank).questions())
    open_bank(bank).editing.revise(replace(question, stem=f"**{question.stem}"))
    result = run("check", bank)
    assert result.exit_code == 1
    assert result.stdout.splitlines()[0].split("\t")[:2] == [question.id, "markup"]


@pytest.mark.parametrize("call", [("export", "--format", "json-lines"), ("check",)])
def test_a_file_that_is_no_bank_is_one_line(run: Run, note: Path, call: tuple[str, ...]) -> None:
    result = run(*call, note)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"{note}: not a question bank, or a damaged one\n"


def test_an_output_that_cannot_be_written_is_one_line(run: Run, note: Path, tmp_path: Path) -> None:
    run("build", note, "--bank", tmp_path / "x.qbank")
    result = run("export", tmp_path / "x.qbank", "--format", "json-lines", "-o", tmp_path / "none" / "x.jsonl")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"{tmp_path / 'none' / 'x.jsonl'}: cannot be written\n"


def test_evaluate_prints_figures(run: Run, note: Path, tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    row = {"document": note.name, "surface": "1211年", "type": "DATE", "value": "1211"}
    gold.write_text(json.dumps(row), "utf-8")
    result = run("evaluate", gold, note, "--misses")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-2:] == [
        "dates found: recall 1.000 (1/1)  precision 0.250 (1/4)  F1 0.400",
        "dates right: recall 1.000 (1/1)  precision 0.250 (1/4)  F1 0.400",
    ]
    assert sum(line.startswith("spurious") for line in result.stdout.splitlines()) == 3


@pytest.mark.parametrize(
    "call",
    [
        ("no-such-command",),
        ("dates",),
        ("build", "x.md"),
        ("build", "x.md", "--bank", "x.qbank", "--jobs", "0"),
        ("export", "x.qbank", "--format", "papyrus"),
        ("evaluate", "gold.jsonl"),
    ],
)
def test_wrong_calls_are_status_2(run: Run, call: tuple[str, ...]) -> None:
    result = run(*call)
    assert (result.exit_code, result.stdout) == (2, "")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(run: Run, name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert f"{name} [OPTIONS]" in result.stdout


def test_version(run: Run) -> None:
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, "0.1.0\n")

"""``import``: a line for each question that was refused or changed, a summary, and the exit status."""

from __future__ import annotations

from pathlib import Path

from questions.bank import open_bank
from tests.cli.conftest import Run

TABLE = "題目,A,B,答案\n蔡州何年陷落？,1233年,1234年,B\n沒有答案,甲,乙,\n"


def test_a_new_bank_holds_what_could_be_taken(run: Run, tmp_path: Path) -> None:
    table, bank = tmp_path / "x.csv", tmp_path / "x.qbank"
    table.write_text(TABLE, "utf-8")
    result = run("import", table, "--bank", bank)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [
        "3 (沒有答案): refused, no right answer is marked",
        f"{table}: 1 questions added, 0 changed, 0 unchanged, 1 refused",
    ]
    assert open_bank(bank).count() == 1


def test_trying_makes_no_bank(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(TABLE, "utf-8")
    result = run("import", tmp_path / "x.csv", "--bank", tmp_path / "x.qbank", "--try")
    assert "1 questions would be added" in result.stderr
    assert not (tmp_path / "x.qbank").exists()


def test_a_bank_goes_out_and_comes_back(run: Run, note: Path, tmp_path: Path) -> None:
    run("build", note, "--bank", tmp_path / "x.qbank")
    exported = run("export", tmp_path / "x.qbank", "--format", "moodle", "-o", tmp_path / "x.xml")
    assert exported.exit_code == 0
    result = run("import", tmp_path / "x.xml", "--bank", tmp_path / "y.qbank")
    assert result.exit_code == 0
    assert list(open_bank(tmp_path / "y.qbank").questions()) == list(open_bank(tmp_path / "x.qbank").questions())
    assert "0 changed" in run("import", tmp_path / "x.xml", "--bank", tmp_path / "x.qbank").stderr


def test_exports_name_what_they_leave_out(run: Run, note: Path, tmp_path: Path) -> None:
    run("build", note, "--bank", tmp_path / "x.qbank")
    kinds = [question.kind for question in open_bank(tmp_path / "x.qbank").questions()]
    result = run("export", tmp_path / "x.qbank", "--format", "gimkit", "-o", tmp_path / "x.csv")
    left = [line for line in result.stderr.splitlines() if "left out, the format has no questions of this kind" in line]
    assert len(left) == sum(kind not in {"single_choice", "true_false"} for kind in kinds) > 0
    assert result.exit_code == 1


def test_a_format_of_no_name_is_a_wrong_call(run: Run, tmp_path: Path) -> None:
    assert run("import", tmp_path / "x.csv", "--bank", tmp_path / "x.qbank", "--format", "papyrus").exit_code == 2

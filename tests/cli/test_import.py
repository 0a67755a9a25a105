"""``import``: a line for each question that was refused or changed, a summary, and the exit status."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions.bank import open_bank
from tests.cli.conftest import Run
from tests.importers.anki_packages import old_layout, package

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


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    kind = (3, "史事", ("編號", "年", "事", "書"), False)
    notes = [(3, "1|1234年|金亡於何年？|宋史"), (3, "2|1227年|<b>西夏</b>亡於何年？|"), (3, "3||何年？|")]
    return package(tmp_path / "x.apkg", "collection.anki2", old_layout([kind], notes))


FIELDS = ("--field", "question=事", "--field", "answer=年", "--field", "source=書")


def test_a_preview_shows_fields_and_first_questions(run: Run, deck: Path, tmp_path: Path) -> None:
    result = run("import", deck, *FIELDS, "--preview")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "史事: 3 notes",
        "    編號 = –    1",
        "    年 = answer    1234年",
        "    事 = question    金亡於何年？",
        "    書 = source    宋史",
        "1. 金亡於何年？ → 1234年",
        "2. 西夏亡於何年？ → 1227年 [formatting was taken off]",
        "3. 何年？: refused, no right answer is marked",
    ]
    assert [each.name for each in tmp_path.iterdir()] == [deck.name]


def test_chosen_fields_are_taken(run: Run, deck: Path, tmp_path: Path) -> None:
    result = run("import", deck, *FIELDS, "--bank", tmp_path / "x.qbank")
    assert "2 questions added" in result.stderr
    first, _ = open_bank(tmp_path / "x.qbank").questions()
    assert (first.stem, first.answer, first.document) == ("金亡於何年？", "1234年", "宋史")


@pytest.mark.parametrize("field", ["answer=背面", "answer", "riddle=年", "=年"])
def test_a_field_that_is_none_is_a_wrong_call(run: Run, deck: Path, tmp_path: Path, field: str) -> None:
    assert run("import", deck, "--field", field, "--bank", tmp_path / "x.qbank").exit_code == 2
    assert not (tmp_path / "x.qbank").exists()


def test_only_notes_have_fields_to_choose(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(TABLE, "utf-8")
    assert run("import", tmp_path / "x.csv", "--field", "answer=答案", "--preview").exit_code == 2
    result = run("import", tmp_path / "x.csv", "--preview")
    assert result.stdout.splitlines()[0] == "2. 蔡州何年陷落？ / ( ) 1233年 / (x) 1234年 → 1234年"


def test_without_preview_a_bank_is_wanted(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(TABLE, "utf-8")
    assert run("import", tmp_path / "x.csv").exit_code == 2

"""The questions of the sample notes, read by the checker that shares no code with what wrote them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from questions.bank import open_bank
from questions.exporters.rows import question_row
from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes
from scripts.check_export import findings

Row = dict[str, Any]


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    notes = sorted(sample_notes().iterdir())[:3]
    path = tmp_path_factory.mktemp("notes") / "notes.qbank"
    build(notes, path)
    return [json.loads(json.dumps(question_row(question))) for question in open_bank(path).questions()]


def test_nothing_is_found(rows: list[Row]) -> None:
    assert rows
    assert list(findings(rows)) == []


def first(rows: list[Row], kind: str, asks: str) -> Row:
    found = next(row for row in rows if (row["kind"], row["asks"]) == (kind, asks))
    return {**found, "options": [dict(option) for option in found["options"]]}


def two_right(row: Row) -> None:
    next(option for option in row["options"] if not option["correct"])["correct"] = True


def answer_in_stem(row: Row) -> None:
    row["stem"] = f"{row['answer']}，{row['stem']}"


def no_evidence(row: Row) -> None:
    row["evidence"] = " "


def not_accepted(row: Row) -> None:
    row["accepted"] = row["accepted"][1:]


def half_a_bracket(row: Row) -> None:
    row["explanation"] += "（"


def backwards(row: Row) -> None:
    row["options"].reverse()
    row["explanation"] = row["explanation"].replace("：", "：西夏滅亡（1999年）；", 1)


def other_verdict(row: Row) -> None:
    row["options"].reverse()
    for option in row["options"]:
        option["correct"] = not option["correct"]
    row["answer"] = next(option["text"] for option in row["options"] if option["correct"])


def a_pair_twice(row: Row) -> None:
    row["options"][1]["match"] = row["options"][0]["match"]


def a_year_too_many(row: Row) -> None:
    right = next(option for option in row["options"] if option["correct"])
    wrong = next(option for option in row["options"] if not option["correct"])
    wrong["text"] = right["text"].replace("年", "年末")


def all_right(row: Row) -> None:
    for option in row["options"]:
        option["correct"] = True


@pytest.mark.parametrize(
    ("kind", "asks", "spoil"),
    [
        ("single_choice", "when", two_right),
        ("single_choice", "when", a_year_too_many),
        ("single_choice", "who", answer_in_stem),
        ("single_choice", "what", no_evidence),
        ("text_entry", "when", not_accepted),
        ("cloze", "who", half_a_bracket),
        ("order", "order", backwards),
        ("true_false", "when", other_verdict),
        ("match", "when", a_pair_twice),
        ("multiple_choice", "what", all_right),
    ],
)
def test_what_is_spoiled_is_found(rows: list[Row], kind: str, asks: str, spoil: Callable[[Row], None]) -> None:
    row = first(rows, kind, asks)
    assert list(findings([row])) == []
    spoil(row)
    assert list(findings([row]))


def test_a_question_asked_twice_is_found(rows: list[Row]) -> None:
    row = first(rows, "true_false", "when")
    assert any("twice" in line for line in findings([row, {**row, "id": "another"}]))


def test_the_checker_shares_no_code_with_what_it_checks() -> None:
    source = (Path(__file__).parents[2] / "scripts" / "check_export.py").read_text("utf-8")
    assert "from questions" not in source
    assert "import questions" not in source

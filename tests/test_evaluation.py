"""Precision and recall on rows small enough to count by hand, and the same figures as another scorer gives."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from questions.cli.readings import Readings
from questions.errors import GoldUnreadable
from questions.evaluation import Gold, Score, align, evaluate_dates, evaluate_facts
from questions.exporters.rows import claim_row, expression_row
from questions.facts.extract import Extractor

SHARED = Path(__file__).resolve().parents[2] / "shared"


def date(surface: str, value: str, **more: str) -> dict[str, Any]:
    return {"document": "x.md", "surface": surface, "type": "DATE", "value": value, **more}


def fact(must: Sequence[str], value: str, optional: bool = False, **more: str) -> dict[str, Any]:
    return {"document": "x.md", "must": must, "optional": optional, "date": {"type": "DATE", "value": value}, **more}


def said(statement: str, value: str) -> dict[str, Any]:
    return {"document": "x.md", "statement": statement, "date": {"type": "DATE", "value": value, "mod": None}}


def gold(*rows: dict[str, Any]) -> Gold:
    return Gold({"x.md": rows}, about_dates="surface" in rows[0])


def test_dates_are_found_by_surface_and_right_by_meaning() -> None:
    answers = gold(date("1206年", "1206"), date("十二月", "1206-12", calendar="chinese"), date("1211年", "1211"))
    predicted = [date("1206年", "1206"), date("十二月", "1206-12", calendar="western"), date("七年", "0007")]
    result = evaluate_dates(answers, predicted)
    assert result.scores["dates found"] == Score(2, 3, 2, 3)
    assert result.scores["dates right"] == Score(1, 3, 1, 3)
    assert [line.split()[0] for line in result.misses] == ["wrong", "missed", "spurious"]


def test_a_year_is_compared_without_its_calendar() -> None:
    answers = gold(date("嘉定四年", "1211", calendar="chinese"))
    result = evaluate_dates(answers, [date("嘉定四年", "1211", calendar="western")])
    assert result.scores["dates right"].f1 == 1


def test_surfaces_are_compared_in_one_script_and_may_hold_each_other() -> None:
    result = evaluate_dates(gold(date("绍兴二年", "1132")), [date("宋高宗紹興二年", "1132")])
    assert result.scores["dates right"].f1 == 1


def test_gold_parts_share_a_longer_prediction() -> None:
    answers = gold(date("1234年", "1234"), date("正月", "1234-01", calendar="chinese"))
    predicted = [date("1234年正月", "1234-01", calendar="chinese")]
    assert align(answers.rows["x.md"], predicted) == [(0, 0), (1, 0)]
    assert evaluate_dates(answers, predicted).scores["dates right"] == Score(2, 2, 2, 2)


def test_alignment_keeps_the_order() -> None:
    rows = [date("八月", "1213-08"), date("九月", "1213-09"), date("十月", "1213-10")]
    assert align(rows, rows) == [(0, 0), (1, 1), (2, 2)]
    assert len(align(rows, rows[::-1])) == 1


def test_facts_need_all_of_must_and_the_date() -> None:
    answers = gold(fact(["夏", "邠州"], "1213"), fact(["金哀宗", "自缢"], "1234"), fact(["求和"], "1233", True))
    predicted = [said("（夏兵）破邠州", "1213"), said("金哀宗自縊", "1233"), said("金哀宗求和", "1233")]
    result = evaluate_facts(answers, predicted)
    assert result.scores["facts"] == Score(1, 2, 2, 3)
    assert [line.split()[0] for line in result.misses] == ["missed", "spurious"]


def test_half_of_must_excuses_a_statement() -> None:
    result = evaluate_facts(gold(fact(["蒙古", "蔡州"], "1234")), [said("宋軍攻陷蔡州", "1234")])
    assert result.scores["facts"] == Score(0, 1, 1, 1)


def test_restored_subjects_are_counted_among_the_right_facts() -> None:
    answers = gold(fact(["破邠州"], "1213", subject="夏"), fact(["破巩州"], "1213", subject="夏"))
    result = evaluate_facts(answers, [said("（夏兵）破邠州", "1213"), said("破巩州", "1213")])
    assert result.figures[1].startswith("subjects restored: 1/2")


def test_nothing_predicted_is_no_division_by_zero() -> None:
    assert evaluate_dates(gold(date("1206年", "1206")), []).scores["dates right"].f1 == 0


@pytest.mark.parametrize("content", [None, "", "1206年", '{"document": "x.md"}', '["x"]'])
def test_what_is_no_gold_file(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "gold.jsonl"
    if content is not None:
        path.write_text(content, "utf-8")
    with pytest.raises(GoldUnreadable):
        Gold.read(path)


@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared with its gold rows is not here")
@pytest.mark.parametrize("what", ["dates", "facts"])
def test_same_figures_as_the_other_scorer(what: str, tmp_path: Path) -> None:
    answers = SHARED / "gold" / f"seeds.{what}.jsonl"
    sources = [SHARED / "corpus" / "seeds"]
    if what == "dates":
        rows = [
            expression_row(document.name, each)
            for document, expressions in Readings(sources, Extractor().dates)
            for each in expressions
        ]
        result = evaluate_dates(Gold.read(answers), rows)
    else:
        rows = [claim_row(claim) for part in Readings(sources, Extractor().read) for claim in part.claims]
        result = evaluate_facts(Gold.read(answers), rows)
    predicted = tmp_path / "predicted.jsonl"
    predicted.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    theirs = subprocess.run(
        [sys.executable, SHARED / "gold" / "score.py", what, answers, predicted],
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=60,
    )
    assert list(result.figures) == theirs.stdout.splitlines()

"""Every format of the registry, and JSON Lines read back by a program that we did not write."""

from __future__ import annotations

import io
import json

import pytest

from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from tests.bank.examples import QUESTIONS


@pytest.mark.parametrize("name", FORMATS)
def test_formats_write_all_questions_and_count_them(name: str) -> None:
    out = io.BytesIO()
    written = FORMATS[name].write(iter(QUESTIONS), out, Options())
    assert written.questions + len(written.left) == len(QUESTIONS)
    assert out.getvalue()


def test_registry_goes_by_the_formats_own_names() -> None:
    assert all(FORMATS[name].name == name for name in FORMATS)


def test_json_lines_are_one_object_a_line() -> None:
    out = io.BytesIO()
    FORMATS["json-lines"].write(QUESTIONS, out, Options())
    rows = [json.loads(line) for line in out.getvalue().decode().splitlines()]
    assert [row["id"] for row in rows] == [question.id for question in QUESTIONS]
    assert rows[1]["stem"] == QUESTIONS[1].stem

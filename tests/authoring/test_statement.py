"""Statements made fit for reading, read from data/statements.txt."""

import pytest

from questions.authoring.statement import statement_of
from questions.documents.script import HANT
from tests.authoring.cases import blocks
from tests.authoring.making import fact

CASES = [block[-3:] for block in blocks("statements.txt")]


@pytest.mark.parametrize(("title", "marked", "expected"), CASES, ids=[case[0] for case in CASES])
def test_statement(title: str, marked: str, expected: str) -> None:
    statement = statement_of(fact(marked, "1223").leading, HANT)
    assert statement.text == expected, title
    for entity in statement.entities:
        assert statement.text[entity.start : entity.end] == entity.text

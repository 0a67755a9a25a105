"""Statements made fit for reading, read from data/statements.txt."""

import pytest

from questions.authoring.statement import full_titles, statement_of
from questions.documents.script import HANT
from tests.authoring.cases import blocks
from tests.authoring.making import fact

CASES = [block[-3:] for block in blocks("statements.txt")]


@pytest.mark.parametrize(("title", "marked", "expected"), CASES, ids=[case[0] for case in CASES])
def test_statement(title: str, marked: str, expected: str) -> None:
    titles = full_titles([fact("*[夏神宗:person::西夏]即位", "1211").leading])
    statement = statement_of(fact(marked, "1223").leading, HANT, titles)
    assert statement.text == expected, title
    for entity in statement.entities:
        assert statement.text[entity.start : entity.end] == entity.text


def test_a_bare_title_of_two_rulers_stays_bare() -> None:
    claims = [fact(f"*[{name}:person]即位", "1211").leading for name in ("夏神宗", "宋神宗", "金哀宗")]
    assert full_titles(claims) == {"神宗": "神宗", "哀宗": "金哀宗"}

from pathlib import Path

import pytest

from questions.facts.clauses import sentences
from tests.cases import Case, read_cases


@pytest.mark.parametrize("case", read_cases(Path(__file__).with_name("clause_cases.txt")), ids=str)
def test_sentences_and_clauses(case: Case) -> None:
    found = list(sentences(case.given))
    shown = "\n".join("|".join(case.given[c.start : c.end] for c in sentence.clauses) for sentence in found)
    assert shown == case.expected

from pathlib import Path

import pytest

from questions.documents.readers.wikitext import WikitextReader
from tests.cases import Case, read_cases
from tests.documents.passages import check_places, shown

CASES = read_cases(Path(__file__).with_name("wikitext_cases.txt"))


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_passages(case: Case, newline: str) -> None:
    passages = WikitextReader().passages(case.given.replace("\n", newline), 0)
    assert "\n".join(map(shown, passages)) == case.expected


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("start", [0, 1000])
def test_every_character_knows_its_place(case: Case, start: int) -> None:
    for passage in WikitextReader().passages(case.given, start):
        check_places(passage, case.given, start)


def test_a_long_text_is_cut_before_a_heading() -> None:
    text = "== 甲 ==\n文。\n\n文。\n== 乙 ==\n{| x\n\n|}"
    assert WikitextReader().cut(text) == text.index("== 乙")

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions.documents.readers.html import HtmlReader
from questions.documents.readers.markdown import MarkdownReader
from questions.documents.readers.reader import Reader
from questions.documents.readers.wikitext import WikitextReader
from tests.cases import read_cases
from tests.documents.passages import check_places
from tests.fuzz.mutations import MARKS, damaged, in_html, in_wikitext

READERS = (MarkdownReader, WikitextReader, HtmlReader)
CASES = [
    case.given
    for path in sorted((Path(__file__).parents[1] / "documents").glob("*_cases.txt"))
    for case in read_cases(path)
]
ARTICLE = "\n\n".join(CASES)
SLOWEST_TO_LINES = 6
PILED_CHARACTERS = 8_000

each_reader = pytest.mark.parametrize("reader", READERS)


def read_and_check(reader: Callable[[], Reader], text: str, start: int = 0) -> None:
    for passage in reader().passages(text, start):
        check_places(passage, text, start)


@each_reader
@given(text=st.lists(st.sampled_from([*MARKS, "文", "金哀宗", "a b", "1234年"]), max_size=60).map("".join))
@settings(max_examples=150, deadline=None)
def test_marks_in_any_order(reader: Callable[[], Reader], text: str) -> None:
    read_and_check(reader, text)


@each_reader
@given(text=st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_any_text(reader: Callable[[], Reader], text: str) -> None:
    read_and_check(reader, text)


@each_reader
@pytest.mark.parametrize("seed", range(60))
def test_damaged_documents(reader: Callable[[], Reader], seed: int) -> None:
    chance = random.Random(seed)
    text = damaged(chance.choice((ARTICLE, in_wikitext(ARTICLE), in_html(ARTICLE), *CASES)), chance)
    read_and_check(reader, text, chance.choice((0, 7)))


@each_reader
def test_no_mark_without_its_end_takes_long(reader: Callable[[], Reader]) -> None:
    """Piles of marks take no more than a few times what lines of one character take, which is linear."""
    chance = random.Random(1)
    piles = [*MARKS, *(mark + "文" for mark in MARKS), *("".join(chance.sample(MARKS, 2)) for _ in range(100))]
    limit = SLOWEST_TO_LINES * max(_seconds(reader, "文\n"), _seconds(reader, "文\n"))
    slow = [pile for pile in piles if _seconds(reader, pile) > limit]
    assert not [pile for pile in slow if _seconds(reader, pile) > limit]


def _seconds(reader: Callable[[], Reader], pile: str) -> float:
    text = (pile * PILED_CHARACTERS)[:PILED_CHARACTERS]
    begin = time.process_time()
    for _ in reader().passages(text, 0):
        pass
    return time.process_time() - begin

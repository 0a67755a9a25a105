import os
import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions.documents.document import Document, Passage, PassageKind
from questions.temporal import Narrative, TimeExpression, tag
from tests.cases import read_cases
from tests.fuzz.chain import check_expressions
from tests.fuzz.mutations import DATES

CASES = sorted((Path(__file__).parents[1] / "temporal" / "cases").glob("*.txt"))
TEXTS = [case.given for path in CASES for case in read_cases(path)]
DOCUMENTS = int(os.environ.get("JINIAN_FUZZ_DOCUMENTS", "600"))
"""Documents made of pieces, and by mutation; 20,000 take some minutes."""
SLOWEST_TO_MEDIAN = 20
REPETITIONS = 20_000


def document(*paragraphs: str) -> Document:
    passages, start = [], 0
    for paragraph in paragraphs:
        if paragraph:
            passages.append(Passage(PassageKind.PARAGRAPH, paragraph, (0,), (start,)))
        start += len(paragraph) + 2
    return Document("a.txt", "a", "\n\n".join(paragraphs), 0, "zh-Hant", tuple(passages))


def tagged(*paragraphs: str) -> list[TimeExpression]:
    """What is found, after checking that it stands where it says."""
    whole = document(*paragraphs)
    found = tag(whole, Narrative())
    check_expressions(whole, found)
    for expression in found:
        assert whole.slice(expression.start, expression.end) == expression.surface
    return found


@given(st.lists(st.lists(st.sampled_from(DATES), max_size=30).map("".join), min_size=1, max_size=3))
@settings(max_examples=DOCUMENTS, deadline=None)
def test_pieces_of_dates_in_any_order(paragraphs: list[str]) -> None:
    tagged(*paragraphs)


@given(st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_text(text: str) -> None:
    tagged(text)


def test_mutated_texts() -> None:
    chance = random.Random(1)
    for _ in range(DOCUMENTS):
        text = list(chance.choice(TEXTS) + chance.choice(TEXTS))
        for _ in range(chance.randint(1, 8)):
            place = chance.randrange(len(text))
            end = place + chance.randint(0, 3)
            text[place:end] = [chance.choice([*DATES, "".join(text[end : end + 6])])]
        tagged("".join(text))


def seconds_per_character(text: str) -> float:
    begin = time.process_time()
    tag(document(text), Narrative())
    return (time.process_time() - begin) / len(text)


@pytest.mark.parametrize(
    "piece",
    [
        "9",
        "一",
        "十",
        "年",
        "（",
        "「",
        "1234年",
        "1234",
        "二十",
        "甲子",
        "至1234",
        "、三",
        "正月",
        "1年至",
        "大安元年",
        "約",
        "前",
        "初",
        "春",
        "閏",
    ],
)
def test_time_is_linear_in_nasty_text(piece: str) -> None:
    ordinary = seconds_per_character("\n".join(TEXTS) * 4)
    text = "1211年，" + piece * REPETITIONS
    assert min(seconds_per_character(text) for _ in range(2)) < SLOWEST_TO_MEDIAN * ordinary

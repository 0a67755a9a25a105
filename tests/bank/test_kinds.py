"""Questions of every kind come back from a bank as they went in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.authoring.question import Asks, Option, QuestionKind
from questions.bank import Bank
from tests.bank.examples import DOCUMENTS, FACTS, WHEN, WHERE

PAIRS = tuple(Option(text, True, match) for text, match in (("蔡州陷落", "1234年"), ("西夏滅亡", "1227年")))
ORDERED = (Option("西夏滅亡", True), Option("蔡州陷落", True))
EVERY = [
    replace(WHEN, id="match", kind=QuestionKind.MATCH, options=PAIRS),
    replace(WHEN, id="order", kind=QuestionKind.ORDER, asks=Asks.ORDER, options=ORDERED),
    replace(WHEN, id="several", kind=QuestionKind.MULTIPLE_CHOICE, asks=Asks.WHAT),
    replace(WHEN, id="judged", kind=QuestionKind.TRUE_FALSE, options=(Option("正確", False), Option("錯誤", True))),
    replace(WHERE, id="cloze", kind=QuestionKind.CLOZE),
    replace(WHERE, id="era", asks=Asks.ERA),
    replace(WHEN, id="first", asks=Asks.FIRST),
    replace(WHEN, id="interval", asks=Asks.INTERVAL),
]


@pytest.mark.parametrize("question", EVERY, ids=lambda question: question.id)
def test_round_trip(bank: Bank, question: object) -> None:
    bank.store(DOCUMENTS, FACTS, EVERY)
    assert question in list(bank.questions())

"""What goes out says what stayed at home."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions.bank import create_bank
from quizapp.errands import write_questions
from tests.bank.examples import DOCUMENTS, FACTS
from tests.importers.samples import ALL_KINDS


@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans"])
def test_questions_left_out_are_named_by_their_words(tmp_path: Path, language: str) -> None:
    order = ALL_KINDS[5]
    with create_bank(tmp_path / "史.qbank", "蔡州") as draft:
        draft.store(DOCUMENTS, FACTS, [], generator="test")
        draft.arrivals.take([order])
    target = tmp_path / "史.xlsx"
    handed = write_questions(
        tmp_path / "史.qbank", [], "kahoot", "", target, language, lambda _done, _total, _at="": None
    )
    assert handed.questions == 0
    (line,) = handed.left
    assert line.startswith(order.stem[:10])
    assert order.id not in line

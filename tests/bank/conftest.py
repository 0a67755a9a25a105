from __future__ import annotations

from pathlib import Path

import pytest

from questions.bank import Bank, create_bank, open_bank
from tests.bank.examples import DOCUMENTS, FACTS, QUESTIONS


@pytest.fixture
def bank(tmp_path: Path) -> Bank:
    path = tmp_path / "史.qbank"
    with create_bank(path, "蔡州") as draft:
        draft.store(DOCUMENTS, FACTS, QUESTIONS, generator="test")
    return open_bank(path)

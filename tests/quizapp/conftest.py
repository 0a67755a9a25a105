from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizapp.store import Collection, open_collection
from tests.quizapp.study.stubs import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def collection(tmp_path: Path, clock: FakeClock) -> Iterator[Collection]:
    collection = open_collection(tmp_path / "learner.jinian", clock.now())
    yield collection
    collection.close()

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.apart import Tell


@pytest.fixture(autouse=True)
def _work_stays_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Or each bank would take a second for a process to begin; the journeys and ``test_apart`` have the real thing."""

    def here(work: Callable[..., object], *given: object, tell: Tell) -> object:
        return work(*given, tell)

    monkeypatch.setattr("quizapp.apart.apart", here)

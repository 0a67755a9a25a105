from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from typing import Any

import pytest

from questions.documents.script import fold
from quizapp.store import Collection
from quizapp.study.grading import Grader
from quizapp.study.options import StudyOptions
from quizapp.study.session import StudySession
from quizapp.study.tools import StudyTools
from quizapp.study.years import YearReader
from tests.quizapp.study.stubs import FakeClock, StubBank

Begin = Callable[..., StudySession]


@pytest.fixture
def tools(collection: Collection, clock: FakeClock) -> Callable[..., StudyTools]:
    """Tools with whatever options differ from the usual."""

    def assemble(**options: Any) -> StudyTools:
        grader = Grader(fold, YearReader())
        return StudyTools.assemble(collection, grader, clock, StudyOptions(**options), UTC)

    return assemble


@pytest.fixture
def begin(collection: Collection, clock: FakeClock, tools: Callable[..., StudyTools]) -> Begin:
    """Opens banks and begins a session on them."""

    def on(*banks: StubBank, **options: Any) -> StudySession:
        for each in banks:
            collection.sync_bank(each, f"/{each.bank_id}", clock.now())
        return StudySession({each.bank_id: each for each in banks}, tools(**options))

    return on

from __future__ import annotations

from datetime import timedelta

import pytest

from quizapp.viewmodels.intervals import interval_text


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (timedelta(seconds=30), "<1 min"),
        (timedelta(minutes=10), "10 min"),
        (timedelta(hours=5), "5 h"),
        (timedelta(days=1), "1 d"),
        (timedelta(days=8), "8 d"),
        (timedelta(days=70), "2.3 mo"),
        (timedelta(days=61), "2 mo"),
        (timedelta(days=511), "1.4 y"),
    ],
)
def test_interval_text(qapp: object, interval: timedelta, text: str) -> None:
    assert interval_text(interval) == text

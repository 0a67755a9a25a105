from __future__ import annotations

from datetime import date, timedelta

import pytest

from quizapp.study.exam import Countdown
from quizapp.study.options import StudyOptions
from quizapp.study.scheduler import stabilities_until

TODAY = date(2026, 3, 2)


def countdown(days: int) -> Countdown:
    return Countdown(TODAY + timedelta(days=days), TODAY)


@pytest.mark.parametrize(
    ("days", "unseen", "share"),
    [(30, 56, 2), (30, 57, 3), (3, 7, 7), (2, 7, 7), (1, 7, 0), (0, 7, 0), (-4, 7, 0), (30, 0, 0)],
)
def test_new_questions_leave_the_last_days_free(days: int, unseen: int, share: int) -> None:
    assert countdown(days).new_share(unseen) == share


@pytest.mark.parametrize(("days", "waiting", "share"), [(10, 95, 10), (1, 95, 95), (0, 95, 0), (10, 0, 0)])
def test_looks_are_spread_evenly(days: int, waiting: int, share: int) -> None:
    assert countdown(days).review_share(waiting) == share


def test_a_card_keeps_nine_in_ten_for_one_stability() -> None:
    assert stabilities_until(StudyOptions(desired_retention=0.9)) == pytest.approx(1.0)
    assert stabilities_until(StudyOptions(desired_retention=0.8)) > 2
    assert stabilities_until(StudyOptions(desired_retention=0.95)) < 0.5

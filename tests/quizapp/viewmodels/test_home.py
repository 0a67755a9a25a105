from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from quizapp.composition import Application
from tests.quizapp.memory_bank import SAMPLES, Shelf, many
from tests.quizapp.running import Start
from tests.quizapp.study.stubs import FakeClock


def answer_all(application: Application) -> None:
    study = application.models.study
    while study.in_progress:
        study.reveal()
        study.grade(4)


def test_counts(start: Start, shelf: Shelf) -> None:
    home = start(shelf.put("宋金夏蒙", many(50)), shelf.put("遼金之際", SAMPLES)).models.home
    assert (home.today.new, home.today.learning, home.today.reviews) == (20, 0, 0)
    assert [row.title for row in home.banks.rows()] == ["宋金夏蒙", "遼金之際"]
    assert [row.counts.new for row in home.banks.rows()] == [50, 3]
    assert home.today.minutes_left == 5
    assert home.today.streak == 0


def test_limits_take_effect_at_once(start: Start, shelf: Shelf) -> None:
    application = start(shelf.put("宋金夏蒙", many(50)))
    application.limits.set_new_per_day(7)
    application.models.home.refresh()
    assert application.models.home.today.new == 7


def test_streak(start: Start, shelf: Shelf, clock: FakeClock) -> None:
    application = start(shelf.put("宋金夏蒙", many(90)))
    home = application.models.home
    for day in range(3):
        application.models.study.begin([row.bank_id for row in home.banks.rows()])
        answer_all(application)
        home.refresh()
        assert home.today.streak == day + 1
        assert home.today.answers > 0
        clock.advance(days=1)
    home.refresh()
    assert home.today.streak == 3, "today is not over yet"
    assert home.today.week == (False, False, False, True, True, True, False)
    clock.advance(days=1)
    home.refresh()
    assert home.today.streak == 0


def test_a_file_that_is_gone(start: Start, shelf: Shelf) -> None:
    path = shelf.put("遼金之際", SAMPLES)
    application = start(path)
    Path(path).unlink()
    application.models.home.refresh()
    (row,) = application.models.home.banks.rows()
    assert not row.found
    assert application.models.home.today.to_do == 0


def test_next_due(start: Start, shelf: Shelf, clock: FakeClock) -> None:
    application = start(shelf.put("遼金之際", SAMPLES))
    home = application.models.home
    assert home.next_due_text == ""
    application.models.study.begin(["id of 遼金之際"])
    application.models.study.reveal()
    application.models.study.grade(4)
    home.refresh()
    days = (home.next_due - clock.now()).days  # type: ignore[operator]
    assert days >= 2
    clock.advance(days=days)
    home.refresh()
    assert "明天" in home.next_due_text
    clock.moment += timedelta(days=2)
    home.refresh()
    assert "現在" in home.next_due_text

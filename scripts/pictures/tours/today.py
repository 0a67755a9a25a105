"""Today: nothing done yet, in the middle, all done; other ways to study; an exam."""

from __future__ import annotations

from datetime import timedelta

from quizapp.study.card import Rating
from quizapp.study.scope import Aim
from scripts.pictures import material
from scripts.pictures.tours.walking import answer_right
from scripts.pictures.visit import Visit

_DAYS_TO_EXAM = 27


def fresh(visit: Visit) -> None:
    """The first day, other ways to study, and an exam."""
    window, how = visit.window, visit.models.how
    visit.shoot("home-fresh")
    window.rooms.home.fold_how()
    visit.shoot("home-how")
    how.choose(aim=Aim.MORE, document="靖康之變", timed=True)
    visit.shoot("home-how-chosen")
    how.choose(document="", timed=False)
    panel = window.rooms.home.how
    assert panel is not None
    panel.period.setText("1115–1127")
    panel.period.editingFinished.emit()
    visit.shoot("home-how-period")
    panel.period.setText("昨天")
    panel.period.editingFinished.emit()
    visit.shoot("home-how-period-not-read")
    panel.period.clear()
    panel.period.editingFinished.emit()
    how.choose(aim=Aim.EXAM, exam_day=visit.clock.now().date() + timedelta(days=_DAYS_TO_EXAM))
    visit.shoot("home-how-exam")
    how.keep_exam()
    window.rooms.home.fold_how()
    visit.shoot("home-exam")


def middle(visit: Visit) -> None:
    """After months of study, some of today's questions answered; and a bank whose file is gone."""
    study = visit.models.study
    visit.shoot("home-middle-morning")
    visit.window.begin_all()
    for _ in range(9):
        answer_right(visit)
        visit.clock.advance(seconds=11)
        study.grade(Rating.GOOD)
    visit.window.show_home()
    visit.shoot("home-middle")
    (visit.folder / material.QUARREL).unlink()
    visit.window.show_home()
    visit.shoot("home-lost-bank")


def done(visit: Visit) -> None:
    """Nothing is left for today."""
    study = visit.models.study
    visit.application.limits.set(new_per_day=3)
    visit.window.show_home()
    visit.window.begin_all()
    while study.in_progress:
        study.reveal()
        visit.clock.advance(seconds=11)
        study.grade(Rating.EASY)
    visit.window.show_home()
    visit.shoot("home-done")

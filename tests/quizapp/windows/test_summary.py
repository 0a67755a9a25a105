"""The end of a session says what to look at again, and where it is told."""

from __future__ import annotations

from quizapp.study.card import Rating
from quizapp.widgets.prose import Prose
from quizapp.windows.again_line import AgainLine
from tests.quizapp.memory_bank import EVIDENCE, SAMPLES, Shelf
from tests.quizapp.running import Start
from tests.quizapp.windows.wholeness import settle


def test_a_forgotten_question_unfolds_its_evidence(start: Start, shelf: Shelf) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    study = application.models.study
    application.window.begin_all()
    while study.in_progress:
        study.reveal()
        study.grade(Rating.EASY if study.done else Rating.AGAIN)
    assert study.summary is not None
    (question,) = study.summary.again
    (line,) = application.window.findChildren(AgainLine)
    assert line.fold.accessibleName() == question.stem
    assert not line.proof.isVisible()
    line.fold.click()
    assert line.proof.isVisible()
    assert [prose.plain_text for prose in line.proof.findChildren(Prose)] == [EVIDENCE]
    line.fold.click()
    assert not line.proof.isVisible()


def test_the_way_on_stays_in_sight_however_much_was_forgotten(start: Start, shelf: Shelf) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    window, study = application.window, application.models.study
    window.begin_all()
    asked: set[str] = set()
    while study.in_progress:
        first = study.question.id not in asked
        asked.add(study.question.id)
        study.reveal()
        study.grade(Rating.AGAIN if first else Rating.EASY)
    window.resize(1024, 700)
    for line in window.findChildren(AgainLine):
        line.fold.click()
    settle()
    view = window.rooms.summary
    assert view._page.verticalScrollBar().maximum() > 0, "there is more than fits"
    assert not view._home.visibleRegion().isEmpty()
    assert view._home.visibleRegion().boundingRect() == view._home.rect()

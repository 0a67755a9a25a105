"""Study: what a session is beside its questions."""

from __future__ import annotations

from questions.authoring.question import Asks, Question, QuestionKind
from quizapp.settings.declarations import SCRIPT_DISPLAY, ScriptDisplay
from quizapp.study.card import Card, CardState, Rating
from quizapp.study.scope import Scope
from quizapp.windows.again_line import AgainLine
from scripts.pictures.camera import pass_time
from scripts.pictures.tours.walking import answer_right, answer_wrong, ask, cards
from scripts.pictures.visit import Visit

_READING_TABLES_MS = 4000
_SCROLLING_MS = 100
_ANSWERS = 9


def _is_choice(question: Question, card: Card) -> bool:
    choice = question.kind is QuestionKind.SINGLE_CHOICE and question.asks is Asks.WHAT
    return choice and card.state is CardState.REVIEW


def session(visit: Visit) -> None:
    """A guess, a mark, two grades, editing, a leech, undoing, a timed round, the keys."""
    study, limits = visit.models.study, visit.application.limits
    view = visit.window.rooms.study
    one, other = cards(visit, _is_choice, 2)
    ask(visit, [one, other])
    study.guess()
    study.flag()
    visit.shoot("session-guess-before")
    answer_right(visit)
    visit.shoot("session-guess")
    view.turn_history()
    pass_time(_SCROLLING_MS)
    visit.shoot("session-history")
    view.turn_history()
    visit.window.show_keys()
    visit.shoot("keys")
    visit.window.keys_sheet.fold()
    view.edit()
    visit.shoot("session-editing")
    assert view.editor is not None
    view.editor.stem.setPlainText("誰？")
    visit.shoot("session-editing-flaws")
    view.editor.cancelled.emit()
    study.grade(Rating.HARD)
    study.undo()
    visit.shoot("session-undone")
    limits.set(two_grades=True)
    ask(visit, [one, other])
    answer_wrong(visit)
    visit.shoot("session-two-grades-wrong")
    ask(visit, [one, other])
    answer_right(visit)
    visit.shoot("session-two-grades-right")
    limits.set(two_grades=False, leech_lapses=one.memory.lapses + 1)
    ask(visit, [one, other])
    first = study.question.id
    answer_wrong(visit)
    limits.set(leech_lapses=next(card for card in (one, other) if card.question_id == first).memory.lapses + 1)
    ask(visit, [one, other])
    answer_wrong(visit)
    study.grade(Rating.AGAIN)
    visit.shoot("session-leech")
    visit.window.begin_scope([one.bank_id], Scope(minutes=10))
    for _ in range(3):
        answer_right(visit)
        visit.clock.advance(seconds=37)
        study.grade(Rating.GOOD)
    visit.shoot("session-timed")


def summary(visit: Visit) -> None:
    """The end, with questions worth another look, folded and unfolded."""
    study = visit.models.study
    ask(visit, cards(visit, lambda _, card: card.state is CardState.REVIEW, _ANSWERS))
    asked = 0
    while study.in_progress:
        asked += 1
        wrong = asked <= _ANSWERS and asked % 3 == 0
        (answer_wrong if wrong else answer_right)(visit)
        visit.clock.advance(minutes=2)
        study.accept()
    visit.shoot("summary")
    for line in visit.window.findChildren(AgainLine):
        line.fold.click()
    visit.shoot("summary-unfolded")
    study.undo()
    visit.shoot("summary-undone")


def scripts(visit: Visit) -> None:
    """One answered question in each script, and places that show words of banks."""
    ask(visit, cards(visit, _is_choice))
    answer_wrong(visit)
    for script in ScriptDisplay:
        visit.application.settings.set(SCRIPT_DISPLAY, script)
        pass_time(_READING_TABLES_MS if script is ScriptDisplay.TAIWAN else 0)
        visit.shoot(f"script-{script.value}", whole=False)
    visit.window.show_home()
    visit.shoot("script-home-simplified", whole=False)
    for place in ("banks", "facts", "timeline"):
        visit.go(place)
        visit.shoot(f"script-{place}-simplified", whole=False)

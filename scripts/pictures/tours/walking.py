"""What several tours do on their way: find a question, ask it, answer it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from questions.authoring.question import Question, QuestionKind
from quizapp.study.card import Card
from scripts.pictures import material
from scripts.pictures.visit import Visit


def cards(visit: Visit, fits: Callable[[Question, Card], bool], count: int = 1) -> list[Card]:
    """The first cards of the sample bank that fit, none about a fact of another."""
    bank, store = visit.bank(material.SAMPLE), visit.application.collection
    found: list[Card] = []
    facts: set[str] = set()
    for question in bank.questions():
        card = store.card(bank.bank_id, question.id)
        if not card.suspended and facts.isdisjoint(card.facts) and fits(question, card):
            found.append(card)
            facts.update(card.facts)
        if len(found) == count:
            return found
    raise LookupError(f"{len(found)} questions of {count} fit")


def ask(visit: Visit, chosen: Sequence[Card]) -> None:
    """Begin a session with these."""
    visit.models.study.begin_cards([chosen[0].bank_id], lambda: chosen)
    visit.window.show_session()


def answer_right(visit: Visit) -> None:
    """Answer the question on the screen as it should be."""
    study = visit.models.study
    if study.typing:
        type_in(visit, study.question.answer)
    else:
        give(visit, study.right_places)


def answer_wrong(visit: Visit) -> None:
    """Answer it as it should not be."""
    study = visit.models.study
    right = study.right_places
    if study.typing:
        type_in(visit, "不知道")
    elif study.axis is not None:
        give(visit, [0 if right[0] > 1 else study.choices - 1])
    elif len(right) == len(study.options):
        give(visit, right[::-1])
    else:
        wrong = [place for place in range(len(study.options)) if place not in right]
        give(visit, [*wrong[:1], *(right[:1] if study.kind is QuestionKind.MULTIPLE_CHOICE else ())])


def give(visit: Visit, places: Sequence[int]) -> None:
    """Choose options as they are counted on the screen, and hand the answer in."""
    put(visit, places)
    visit.models.study.submit()


def put(visit: Visit, places: Sequence[int]) -> None:
    """Choose options; where one is not enough, the answer waits to be handed in."""
    study = visit.models.study
    for place in places:
        if study.matches:
            study.pair(place)
        else:
            study.choose(place)


def type_in(visit: Visit, text: str) -> None:
    """Type an answer, and press Enter."""
    field = visit.window.rooms.study.question.field
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)

"""Study: every kind of question asked, answered right and wrong; near misses; a place on the time axis."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from questions.authoring.question import Asks, Question, QuestionKind
from quizapp.study.card import Card
from quizapp.study.grading import NearMiss
from quizapp.study.placing import may_be_placed
from scripts.pictures import material
from scripts.pictures.tours.walking import answer_right, answer_wrong, ask, cards, give, put, type_in
from scripts.pictures.visit import Visit

_KINDS = QuestionKind
_FORMS: dict[str, tuple[QuestionKind, Asks | None]] = {
    "single_choice": (_KINDS.SINGLE_CHOICE, Asks.WHAT),
    "single_choice_year": (_KINDS.SINGLE_CHOICE, Asks.WHEN),
    "single_choice_era": (_KINDS.SINGLE_CHOICE, Asks.ERA),
    "single_choice_first": (_KINDS.SINGLE_CHOICE, Asks.FIRST),
    "true_false": (_KINDS.TRUE_FALSE, None),
    "multiple_choice": (_KINDS.MULTIPLE_CHOICE, None),
    "text_entry": (_KINDS.TEXT_ENTRY, Asks.WHO),
    "text_entry_year": (_KINDS.TEXT_ENTRY, Asks.WHEN),
    "cloze": (_KINDS.CLOZE, None),
    "order": (_KINDS.ORDER, None),
    "match": (_KINDS.MATCH, None),
}

_LOOKED = ("study-single_choice", "study-text_entry")
"""Enough to see what an answer looks like that nobody gave."""


def every_kind(visit: Visit) -> None:
    """Each form of question: asked, in the making, right, wrong, looked at."""
    for name, (kind, asks) in _FORMS.items():
        _picture(visit, f"study-{name}", cards(visit, partial(_is_of, kind, asks))[0])
    longest = max(
        (question for question in visit.bank(material.SAMPLE).questions() if question.kind is _KINDS.SINGLE_CHOICE),
        key=lambda question: len(question.stem) + sum(len(option.text) for option in question.options),
    )
    _picture(visit, "study-longest", cards(visit, lambda question, _: question.id == longest.id)[0])


def near_misses(visit: Visit) -> None:
    """One year off, one character off, another name."""

    def one_year_off(question: Question) -> str:
        year = re.search(r"\d{3,4}", question.answer)
        return str(int(year[0]) + 1) if year and question.asks is Asks.WHEN else ""

    def one_character_off(question: Question) -> str:
        named = question.asks is Asks.WHO and len(question.answer) == 3
        return question.answer[:2] + "某" if named else ""

    def another_name(question: Question) -> str:
        if question.asks is not Asks.WHO:
            return ""
        others = (each for each in question.accepted if not set(each) & set(question.answer))
        return next(others, "")

    given: dict[NearMiss, Callable[[Question], str]] = {
        NearMiss.YEAR: one_year_off,
        NearMiss.CHARACTER: one_character_off,
        NearMiss.NAME: another_name,
    }
    study = visit.models.study
    for miss, typed in given.items():
        found = cards(visit, partial(_takes, typed))
        ask(visit, found)
        type_in(visit, typed(study.question))
        assert study.answer is not None and study.answer.near is miss, f"{typed(study.question)} is no {miss}"
        visit.shoot(f"near-{miss.value}")


def placement(visit: Visit) -> None:
    """A year asked as a place on the time axis."""
    study = visit.models.study

    def fits(question: Question, card: Card) -> bool:
        if not may_be_placed(card, question):
            return False
        ask(visit, [card])
        return study.in_progress and study.axis is not None

    found = cards(visit, fits)
    visit.shoot("placement-asked")
    right = study.right_places[0]
    put(visit, [right])
    visit.shoot("placement-put")
    study.submit()
    visit.shoot("placement-right")
    ask(visit, found)
    answer_wrong(visit)
    visit.shoot("placement-wrong")
    ask(visit, found)
    give(visit, [right - 1 if right else right + 1])
    visit.shoot("placement-nearly")


def _is_of(kind: QuestionKind, asks: Asks | None, question: Question, card: Card) -> bool:
    return question.kind is kind and asks in {None, question.asks} and not may_be_placed(card, question)


def _takes(typed: Callable[[Question], str], question: Question, card: Card) -> bool:
    return _is_of(_KINDS.TEXT_ENTRY, None, question, card) and bool(typed(question))


def _picture(visit: Visit, name: str, card: Card) -> None:
    study = visit.models.study
    ask(visit, [card])
    visit.shoot(f"{name}-asked")
    if study.draft is not None:
        put(visit, study.right_places[:-1])
        visit.shoot(f"{name}-begun")
        ask(visit, [card])
    answer_right(visit)
    visit.shoot(f"{name}-right")
    ask(visit, [card])
    answer_wrong(visit)
    visit.shoot(f"{name}-wrong")
    if name in _LOOKED:
        ask(visit, [card])
        study.reveal()
        visit.shoot(f"{name}-looked")

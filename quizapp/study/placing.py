"""Asking for a year as a place on the time axis: between which events did it happen?

Recognising one year among four says little; knowing what came before and after is what one learns history for. A
question for a year that was learned already is asked so now and then, if the bank tells of enough events around it.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.surroundings import Event, Surroundings
from quizapp.study.card import Card, CardState

_EVERY = 3
"""One of so many times."""
_LANDMARKS = 4
_FEWEST = 2
_KINDS = (QuestionKind.SINGLE_CHOICE, QuestionKind.TEXT_ENTRY)


@dataclass(frozen=True, slots=True)
class Placement:
    """An event to be put among others."""

    event: Event
    landmarks: tuple[Event, ...]
    """In order of time; none of them overlaps the event."""
    place: int
    """Before which of them it belongs, from 0; their number where it belongs after all."""


def may_be_placed(card: Card, question: Question) -> bool:
    """Whether it is the turn of the time axis."""
    return (
        question.asks is Asks.WHEN
        and question.kind in _KINDS
        and card.state is CardState.REVIEW
        and card.memory.reps % _EVERY == _EVERY - 1
    )


def placement(card: Card, surroundings: Surroundings) -> Placement | None:
    """The event among its neighbours, not always in their middle; None where there are too few of them."""
    event = surroundings.event
    if event is None:
        return None
    before, after = _distinct(surroundings.before[::-1], event)[::-1], _distinct(surroundings.after, event)
    if len(before) + len(after) < _FEWEST:
        return None
    chance = Random(f"{card.question_id} {card.memory.reps} place")
    most_before = min(len(before), _LANDMARKS)
    least_before = max(0, min(_LANDMARKS, len(before) + len(after)) - len(after))
    earlier = chance.randint(min(least_before, most_before), most_before)
    landmarks = (*before[len(before) - earlier :], *after[: _LANDMARKS - earlier])
    return Placement(event, landmarks, earlier)


def _distinct(events: tuple[Event, ...], asked: Event) -> tuple[Event, ...]:
    """Events that say something else than the one asked and than each other."""
    seen = {asked.statement}
    kept = []
    for event in events:
        if event.statement not in seen:
            seen.add(event.statement)
            kept.append(event)
    return tuple(kept)

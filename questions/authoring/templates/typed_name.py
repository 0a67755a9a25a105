"""Who and where, to be typed: a name that is known from elsewhere and that nothing but the rest determines.

1234年正月，誰在蔡州自縊？ 金哀宗, 完顏守緒…
"""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.aliases import typed_names
from questions.authoring.chronicle import Chronicle
from questions.authoring.difficulty import estimate
from questions.authoring.draft import Draft
from questions.authoring.event import Event, key_of
from questions.authoring.gap import is_askable, is_asked_beside
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.stems import asks_in_place, stem_without
from questions.entities.entity import Entity, EntityType

ASKS = {EntityType.PERSON: Asks.WHO, EntityType.PLACE: Asks.WHERE}
"""A side has too many names (金, 金朝, 金國, 金人, 女真) to be typed."""
_KNOWN_MENTIONS = 2
"""Mentions by which a name is worth typing."""


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Ask for each such name; a blank to be typed is a cloze."""
    for target in typed(event, chronicle):
        if not asks_in_place(event, target):
            continue
        asks = ASKS[target.type]
        told = explanation.of_event(event, chronicle)
        draft = Draft(event, asks, stem_without(event, target, turn=1), target.text, told)
        yield draft.entry(typed_names(target, chronicle), estimate(QuestionKind.TEXT_ENTRY, asks, event, chronicle))


def typed(event: Event, chronicle: Chronicle) -> Iterator[Entity]:
    """The people and places of an event whose names can be typed, each once."""
    asked: set[str] = set()
    for target in event.entities:
        key = key_of(target)
        if target.type not in ASKS or key in asked or not is_askable(event, target, chronicle):
            continue
        asked.add(key)
        if is_asked_beside(event, target, chronicle):
            continue
        if chronicle.mentions(key) >= _KNOWN_MENTIONS and chronicle.has_one_answer(event, target):
            yield target

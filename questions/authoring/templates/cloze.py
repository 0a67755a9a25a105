"""A name left out of the sentence, to be typed.

1122年五月，夏崇宗派大將＿＿領兵三萬至天德軍。（填人名）
"""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.aliases import typed_names
from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import stem_date
from questions.authoring.difficulty import estimate
from questions.authoring.draft import Draft
from questions.authoring.event import Event, key_of
from questions.authoring.gap import is_askable
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.templates.participant import KNOWN_MENTIONS
from questions.entities.entity import EntityType

_ASKS = {EntityType.PERSON: (Asks.WHO, "cloze.who"), EntityType.PLACE: (Asks.WHERE, "cloze.where")}


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Leave out each person and place that is known from elsewhere and that nothing but the rest determines."""
    asked: set[str] = set()
    for target in event.entities:
        key = key_of(target)
        if target.type not in _ASKS or key in asked or not is_askable(event, target, chronicle):
            continue
        asked.add(key)
        if chronicle.mentions(key) < KNOWN_MENTIONS or not chronicle.has_one_answer(event, target):
            continue
        asks, use = _ASKS[target.type]
        before, after = event.text[: target.start], event.text[target.end :]
        stem = put(use, event, date=stem_date(event), before=before, after=after)
        draft = Draft(event, asks, stem, target.text, explanation.of_event(event, chronicle))
        yield draft.cloze(typed_names(target, chronicle), estimate(QuestionKind.CLOZE, asks, event, chronicle))

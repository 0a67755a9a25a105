"""Who, where, which side: one name of the statement is left out.

1213年八月，哪一方破金朝邠州？
1213年八月，夏兵破金朝的哪個地方？
1122年五月，夏崇宗派大將＿＿領兵三萬至天德軍。空格處是哪位人物？
"""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.difficulty import estimate
from questions.authoring.distractors.names import wrong_names
from questions.authoring.draft import Draft
from questions.authoring.event import Event, key_of
from questions.authoring.gap import is_askable, is_asked_beside
from questions.authoring.identity import drawn
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.stems import stem_without
from questions.entities.entity import EntityType

_ASKS = {
    EntityType.PERSON: Asks.WHO,
    EntityType.PLACE: Asks.WHERE,
    EntityType.POLITY: Asks.SIDE,
    EntityType.ARMY: Asks.SIDE,
}


_WRONG_PEOPLE = 3
"""Where fewer are found, they are seldom plausible."""


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Ask for each name that the rest of the statement determines."""
    asked: set[str] = set()
    for target in event.entities:
        key = key_of(target)
        asks = _ASKS.get(target.type)
        if asks is None or key in asked or not is_askable(event, target, chronicle):
            continue
        asked.add(key)
        if is_asked_beside(event, target, chronicle):
            continue
        draft = Draft(event, asks, stem_without(event, target), target.text, explanation.of_event(event, chronicle))
        wrong = wrong_names(event, target, chronicle)
        if asks is Asks.WHO and len(wrong) < _WRONG_PEOPLE:
            continue
        options = drawn([target.text, *wrong], f"{event.fact.id}|{key}|options")
        yield draft.choice(options, estimate(QuestionKind.SINGLE_CHOICE, asks, event, chronicle))

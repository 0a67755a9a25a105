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
from questions.authoring.event import Event
from questions.authoring.phrasing import put
from questions.authoring.question import Question, QuestionKind
from questions.authoring.templates.typed_name import ASKS, typed
from questions.entities.entity import EntityType

_USES = {EntityType.PERSON: "cloze.who", EntityType.PLACE: "cloze.where"}


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Leave out each name that can be typed."""
    for target in typed(event, chronicle):
        asks = ASKS[target.type]
        before, after = event.text[: target.start], event.text[target.end :]
        stem = put(_USES[target.type], event, date=stem_date(event), before=before, after=after)
        draft = Draft(event, asks, stem, target.text, explanation.of_event(event, chronicle))
        yield draft.cloze(typed_names(target, chronicle), estimate(QuestionKind.CLOZE, asks, event, chronicle))

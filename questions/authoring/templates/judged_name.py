"""True or false: an event with the one whose it was, or with somebody who certainly was not there.

1234年正月，西夏滅亡。這個說法正確嗎？
"""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import stem_date
from questions.authoring.difficulty import estimate
from questions.authoring.distractors.impostors import impostor
from questions.authoring.draft import Draft
from questions.authoring.event import Event, key_of
from questions.authoring.gap import is_whole_party
from questions.authoring.identity import number
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.entities.entity import EntityType

_ASKS = {EntityType.PERSON: Asks.WHO, EntityType.POLITY: Asks.SIDE}


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Half of them true: the ids of the fact and of the name decide which."""
    if event.quotes:
        return
    for target in event.entities:
        asks = _ASKS.get(target.type)
        if asks is None or not is_whole_party(event, target):
            continue
        false = impostor(event, target, chronicle)
        if false is None:
            continue
        key = key_of(target)
        is_true = number(f"{event.fact.id}|{key}|judged name", 2) == 0
        text = event.text if is_true else event.text[: target.start] + false + event.text[target.end :]
        verdicts = put("judged.right", event), put("judged.wrong", event)
        draft = Draft(
            event,
            asks,
            put("judged", event, date=stem_date(event), event=text),
            verdicts[not is_true],
            explanation.of_event(event, chronicle),
            about=f"name|{key}",
        )
        yield draft.judgement(verdicts, estimate(QuestionKind.TRUE_FALSE, asks, event, chronicle))
        return

"""What then, of one person or state: its other deeds are the wrong options.

1126年四月，夏崇宗做了下列哪件事？ 攻下北宋邊地的震威城 / 奉表降金 / 遣使臣去遼 / 出兵攻佔樂州和西寧州
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import stem_date
from questions.authoring.difficulty import estimate
from questions.authoring.distractors.events import wrong_events
from questions.authoring.draft import Draft
from questions.authoring.event import Event, key_of
from questions.authoring.fitness import gives_year_away
from questions.authoring.identity import drawn
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.settled import LONGEST
from questions.documents.script import fold
from questions.entities.entity import EntityType

_SUFFERED = re.compile("[被遭败敗降死卒亡崩病]")
"""In what nobody does, but what befalls him."""
_SHORTEST = 4
"""Characters a predicate needs to be an option."""


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Ask what the subject of an event did at its date, where enough is known that it did at other times."""
    subject = event.subject
    if subject is None or event.year is None:
        return
    mine = key_of(subject)

    def predicate(other: Event) -> str | None:
        named = other.subject
        if named is None or key_of(named) != mine or named.type is not subject.type:
            return None
        if named.type is not EntityType.PERSON and fold(named.text) != fold(subject.text):
            return None  # 元軍 did not do what 蒙古軍 did
        words = other.text[other.subject_end :]
        if other.year is None or gives_year_away(words, other.year):
            return None
        return words if _SHORTEST <= len(words) <= LONGEST else None

    key = predicate(event)
    others = wrong_events(event, chronicle, predicate)
    if key is None or not others:
        return
    told = [words for other in others if (words := predicate(other)) is not None]
    use = "what.subject.suffered" if any(_SUFFERED.search(words) for words in (key, *told)) else "what.subject"
    stem = put(use, event, date=stem_date(event), subject=subject.text)
    options = drawn([key, *told], f"{event.fact.id}|subject")
    distances = [abs((other.year or event.year) - event.year) for other in others]
    hard = estimate(QuestionKind.SINGLE_CHOICE, Asks.WHAT, event, chronicle, distances)
    yield Draft(event, Asks.WHAT, stem, key, explanation.of_choice(event, others, chronicle)).choice(options, hard)

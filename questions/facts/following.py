"""Whom the clause after one means, where it leaves its subject out: him who was sent, appointed, or who acted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from questions.entities.entity import Entity, EntityType
from questions.facts.claim import ClaimKind
from questions.facts.subject import Subject
from questions.facts.wording import Also, Verb

_start = attrgetter("start")
_MAKING = re.compile("[以命拜封授立徙迁改推尊任]")
"""以|徐幹為假司馬."""
_OFFICERS = (EntityType.OFFICE, EntityType.PERSON)
_GOES_ON_WITH = "、和與与及為为等"
_LISTING = "、和與与及"


def acting_next(
    text: str, entities: Sequence[Entity], verbs: Sequence[Verb], subject: Subject | None
) -> Subject | None:
    """Whom a following clause without a subject means: him who was sent (派彭春率領清軍…), else the subject."""
    for verb in verbs:
        sent = _person_sent(entities, verb.end) if Also.SENDS in verb.also else None
        if sent is None:
            continue
        later = verbs[bisect_left(verbs, sent.end, key=_start) :]
        if later or _told_more(text, sent.end):
            return _led_army(entities, later) or Subject(_with_listed(text, sent, entities), is_person=True)
    return subject


def appointee(folded: str, entities: Sequence[Entity], verbs: Sequence[Verb]) -> Subject | None:
    """Whom a following 赴廣東 or 出知江寧府 means: him who was appointed or dismissed."""
    for verb in verbs:
        if Also.APPOINTS in verb.also:
            person = _person_sent(entities, verb.end)
            if person is not None and folded[person.end : person.end + 1] == "、":
                return None  # 以楊廣、楊素為行軍元帥: which of them acts next is open
            return Subject(person.text, is_person=True) if person is not None else None
        if verb.kind is ClaimKind.APPOINTMENT and folded[verb.start : verb.end] == "为":
            made = next((entity for entity in entities if entity.end == verb.start), None)
            if made is not None and made.type is EntityType.PERSON and "、" in folded[: made.start]:
                return None
            if made is not None and made.type is EntityType.PERSON and _MAKING.search(folded, 0, made.start):
                return Subject(made.text, is_person=True)
    return None


def _person_sent(entities: Sequence[Entity], position: int) -> Entity | None:
    """The person named right after a verb of sending, titles before his name passed over."""
    for place in range(bisect_left(entities, position, key=_start), len(entities)):
        entity = entities[place]
        if entity.start > position + 4:
            break
        if entity.type is EntityType.PERSON:
            return entity
        if entity.type in (EntityType.OFFICE, EntityType.PLACE, EntityType.POLITY):
            position = entity.end
    return None


def _told_more(text: str, position: int) -> bool:
    """Whether the clause says more of him who was sent than his name: 遣劉元鼎|入蕃."""
    return len(text) - position > 1 and text[position] not in _GOES_ON_WITH


def _with_listed(text: str, first: Entity, entities: Sequence[Entity]) -> str:
    """``first`` and who is listed with him: 小西行長、加藤清正等."""
    end = first.end
    for entity in entities:
        joined = entity.start == end + 1 and text[end] in _LISTING and entity.type in _OFFICERS
        titled = entity.start == end > first.end and entity.type is EntityType.PERSON
        if joined or titled:
            end = entity.end
    return text[first.start : end + text.startswith("等", end)]


def _led_army(entities: Sequence[Entity], verbs: Sequence[Verb]) -> Subject | None:
    for verb in verbs:
        if Also.LEADS in verb.also:
            army = next((entity for entity in entities if verb.end <= entity.start <= verb.end + 2), None)
            if army is not None and army.type is EntityType.ARMY:
                return Subject(army.text, is_person=False)
    return None

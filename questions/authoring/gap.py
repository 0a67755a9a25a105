"""Leaving a name out of a statement: where that makes a fair question, and how the rest is put."""

from __future__ import annotations

from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import stem_date
from questions.authoring.event import Event, key_of
from questions.authoring.phrasing import put
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import ClaimKind

BLANK = "＿＿"

_SIDES = (EntityType.POLITY, EntityType.ARMY)
_ANCHORS = {EntityType.PERSON, EntityType.PLACE, EntityType.EVENT, EntityType.POLITY, EntityType.ARMY}
_SOLE = {ClaimKind.FOUNDING, ClaimKind.FALL, ClaimKind.ACCESSION}
"""Events that nobody else has at the time: nothing more need be named."""
_SHORTEST_REST = 4
_SHORTEST_NAME = 2
_SUBJECT_USES = {
    EntityType.PERSON: "who.subject",
    EntityType.POLITY: "polity.subject",
    EntityType.ARMY: "army.subject",
}
_BLANK_USES = {EntityType.PERSON: "who.blank", EntityType.POLITY: "side.blank", EntityType.ARMY: "side.blank"}
_MANY = "等诸各"
"""Others of the same sort took part unnamed: 鹽州、宥州等地."""
_JOINED = "、和与及跟同"
_NO_PART = "国王主帝使将臣相守之的人氏路军兵民部"
"""What follows a name that only qualifies another word: 夏国王, 金将, 保安州守将."""
_NO_SUBJECT = "之的等、和与及兼所部军兵"


def is_askable(event: Event, target: Entity, chronicle: Chronicle) -> bool:
    """Whether the statement without ``target`` still determines it and does not hold it."""
    if len(target.text) < _SHORTEST_NAME or event.year is None:
        return False
    before, after = fold(event.text[: target.start]), fold(event.text[target.end :])
    rest = before + after
    others = {key_of(entity) for entity in event.entities if entity.type in _ANCHORS} - {key_of(target)}
    return (
        len(rest) >= _SHORTEST_REST
        and not any(mark in rest for mark in _MANY)
        and (bool(others) or event.kind in _SOLE)
        and not (target.type in _SIDES and (_names_side(event, target) or after[:1] in tuple(_NO_PART)))
        and not _touches(event, target)
        and not any(alias in rest for alias in chronicle.aliases(key_of(target)))
    )


def _names_side(event: Event, target: Entity) -> bool:
    """Whether anything else in the statement belongs to the side that is asked for."""
    key, polity = key_of(target), target.polity
    others = [entity for entity in event.entities if entity is not target]
    return any(key_of(entity) == key or (polity is not None and entity.polity == polity) for entity in others)


def _touches(event: Event, target: Entity) -> bool:
    """Whether a side stands against another name without a word between: 宋 and 蒙 of 宋蒙聯軍, 金朝 of 金朝邠州."""
    if target.type not in _SIDES:
        return False
    return any(target.end == other.start or other.end == target.start for other in event.entities)


def stem_without(event: Event, target: Entity) -> str:
    """The question about ``target``: 誰, 哪一方 and 哪個地方 in its place where that is good Chinese, else a blank."""
    date = stem_date(event)
    before, after = event.text[: target.start], event.text[target.end :]
    if target.type is EntityType.PLACE:
        if not after and before and fold(before[-1]) not in _JOINED and "，" not in before:
            owner = next((entity for entity in event.entities if entity.end == target.start), None)
            if owner is None:
                return put("where.end", event, date=date, before=before)
            if len(owner.text) >= _SHORTEST_NAME:
                return put("where.end.of", event, date=date, before=before)
        return put("where.blank", event, date=date, before=before, after=after)
    subject_use = _SUBJECT_USES.get(target.type)
    if subject_use and not before and after and fold(after[0]) not in _NO_SUBJECT:
        return put(subject_use, event, date=date, rest=after)
    return put(_BLANK_USES[target.type], event, date=date, before=before, after=after)

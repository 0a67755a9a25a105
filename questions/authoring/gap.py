"""Where leaving a name out of a statement makes a fair question."""

from __future__ import annotations

from itertools import islice

from questions.authoring.aliases import gives_away, is_given_name
from questions.authoring.chronicle import Chronicle
from questions.authoring.event import Event, key_of
from questions.authoring.fitness import unfit
from questions.authoring.names import is_whole
from questions.authoring.pacts import is_pact
from questions.authoring.unfit_words import words
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import ClaimKind

SIDES = (EntityType.POLITY, EntityType.ARMY)
_SHORTEST_REST, _SHORTEST_FATE = 4, 2
"""Characters that must be left to determine the answer; 滅亡 is enough for a state."""
_TELLING_JOURNEY = 7
"""The same where a place is asked that somebody came to: 孛魯直抵＿＿ may be any."""
_TELLING_REST = 10
"""Characters by which a fight against a state is known from others: 再發兵救遼，被金兵阻道, not 繼續進攻金."""
_ANCHORS = {EntityType.PERSON, EntityType.PLACE, EntityType.EVENT, EntityType.POLITY, EntityType.ARMY}
_READ = 24
"""Events of the story that are looked at for those of the same sentence."""
_SOLE = {ClaimKind.FOUNDING, ClaimKind.FALL, ClaimKind.ACCESSION}
"""Events that nobody else has at the time: nothing more need be named."""
_MANY = "等诸各"
"""Others of the same sort took part unnamed: 鹽州、宥州等地."""
_ALLIED = "联"
_QUALIFIED = tuple("国王主帝使将臣相守之的人氏路军兵民部")
"""What follows a state that only qualifies another word: 夏国王, 金将."""


def is_askable(event: Event, target: Entity, chronicle: Chronicle) -> bool:
    """Whether the statement without ``target`` still determines it and does not hold it."""
    if not is_whole(target.text) or event.year is None or _is_quoted(event, target):
        return False
    rest = event.folded[: target.start] + event.folded[target.end :]
    if any(mark in rest for mark in _MANY) or gives_away(rest, target, chronicle):
        return False
    if target.type in SIDES and not _stands_for_itself(event, target):
        return False
    if target.type is EntityType.PLACE and is_pact(event):
        return False  # a pact has more terms than one document tells, and other towns in them
    if target.type is EntityType.PERSON and (_runs_into_another(event, target) or _is_kin(event, target)):
        return False
    return _is_determined(event, target, rest)


def is_asked_beside(event: Event, target: Entity, chronicle: Chronicle) -> bool:
    """Whether another event of the same sentence and day asks for the same: 攻佔樂州和西寧州 makes two of it."""
    key, sentence = key_of(target), event.fact.leading.evidence.sentence
    for other in islice(chronicle.story(event), _READ):
        if other.fact.id > event.fact.id or other.interval != event.interval or unfit(other) is not None:
            continue
        if other.fact.leading.evidence.sentence != sentence:
            continue
        if any(
            other_key == key and each.type is target.type and is_askable(other, each, chronicle)
            for each, other_key in zip(other.entities, other.entity_keys, strict=True)
        ):
            return True
    return False


def _is_quoted(event: Event, target: Entity) -> bool:
    """Whether a name stands in somebody's words or in the name of something: 「黃河九渡」."""
    before = event.text[: target.start]
    return sum(map(before.count, "「『“‘")) > sum(map(before.count, "」』”’"))


def _is_kin(event: Event, target: Entity) -> bool:
    """Whether somebody is told by his given name after the word for his kinship: 次子德旺."""
    return is_given_name(target) and event.folded[: target.start].endswith(words("kin"))


def is_whole_party(event: Event, target: Entity) -> bool:
    """Whether ``target`` is one party by itself, so that another name can stand in its place."""
    if not is_whole(target.text) or event.year is None:
        return False
    if target.type in SIDES:
        return _stands_for_itself(event, target)
    if event.entity_keys.count(key_of(target)) > 1:
        return False  # 鐵木真上尊號成吉思汗 can be said of nobody else
    beside = (entity for entity in event.entities if entity is not target)
    return not any(target.end == other.start or other.end == target.start for other in beside)


def _is_determined(event: Event, target: Entity, rest: str) -> bool:
    """Whether what is left names something else, or tells what only one can do at a time."""
    others = {key for entity, key in zip(event.entities, event.entity_keys, strict=True) if entity.type in _ANCHORS} - {
        key_of(target)
    }
    if event.kind in _SOLE and target.type in SIDES:
        return len(rest) >= _SHORTEST_FATE
    if len(rest) < _SHORTEST_REST or not (others or event.kind in _SOLE):
        return False
    if target.type is EntityType.PLACE and len(rest) < _TELLING_JOURNEY and rest.endswith(words("arrival")):
        return False
    if target.type in SIDES and any(word in rest for word in words("repeat")):
        return False  # 哪個政權再進攻西夏
    return target.type is not EntityType.PERSON or not _many_did(event, target, rest)


def _many_did(event: Event, target: Entity, rest: str) -> bool:
    """Whether others may have done the same in the year: fought a state or surrendered, no place or person named."""
    fought = event.kind is ClaimKind.BATTLE or any(word in rest for word in words("fate in war"))
    if not fought or len(rest) >= _TELLING_REST:
        return False
    return all(entity is target or entity.type in SIDES for entity in event.entities)


def _runs_into_another(event: Event, target: Entity) -> bool:
    """Whether two people stand side by side with nothing between: a list that lost its mark."""
    return any(
        other.type is EntityType.PERSON and (other.start == target.end or other.end == target.start)
        for other in event.entities
    )


def _stands_for_itself(event: Event, target: Entity) -> bool:
    """Whether a side is one party by itself, and no other name tells it.

    Not 宋蒙聯軍; not 宋 of 宋蒙聯軍, 金朝 of 金朝邠州 or 夏 of 夏國王; not 金軍 beside 完顏宗弼.
    """
    if event.folded[target.end :].startswith(_QUALIFIED) or _ALLIED in fold(target.text):
        return False
    key = key_of(target)
    for other, other_key in zip(event.entities, event.entity_keys, strict=True):
        if other is target:
            continue
        same_side = other_key == key or (other.polity is not None and other.polity == target.polity)
        if same_side or target.end == other.start or other.end == target.start:
            return False
    return True

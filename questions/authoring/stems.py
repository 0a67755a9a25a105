"""A statement with a name left out, as a question: 誰, 哪個政權, 哪個地方 in its place where that is good Chinese."""

from __future__ import annotations

from questions.authoring import names
from questions.authoring.dating import stem_date
from questions.authoring.event import Event
from questions.authoring.phrasing import put
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType

_AS_SUBJECT = {
    EntityType.PERSON: "who.subject",
    EntityType.POLITY: "polity.subject",
    EntityType.ARMY: "army.subject",
}
_AS_BLANK = {
    EntityType.PERSON: "who.blank",
    EntityType.PLACE: "where.blank",
    EntityType.POLITY: "side.blank",
    EntityType.ARMY: "side.blank",
}
_FORCES = "军兵"
_NO_PREDICATE = (*"之的等、和与及兼所部军兵", "手下", "麾下", "旗下", "一")
"""What shows that a name at the head is only part of the subject: 曹彬所部, 楊業、潘美."""
_JOINED = tuple("、和与及跟同")

_APPOSED = ("首都", "国都", "都城", "京城", "陪都", "重镇", "要地", "要塞", "治所", "根据地", "境内")


def stem_without(event: Event, target: Entity, turn: int = 0) -> str:
    """The question about ``target``; ``turn`` as in `questions.authoring.phrasing.put`."""
    before, after = event.text[: target.start], event.text[target.end :]
    use = _in_place(event, target, before, after) or _AS_BLANK[target.type]
    return put(use, event, turn=turn, date=stem_date(event), before=before, after=after, rest=after)


def asks_in_place(event: Event, target: Entity) -> bool:
    """Whether the question puts 誰 or 哪個地方 where the name was, and leaves no blank."""
    return _in_place(event, target, event.text[: target.start], event.text[target.end :]) is not None


def _in_place(event: Event, target: Entity, before: str, after: str) -> str | None:
    """The wording that asks in the place of the name, None where only a blank will do."""
    if target.type is EntityType.PLACE:
        return None if after else _at_the_end(event, target, before)
    if before or not after or fold(after).startswith(_NO_PREDICATE):
        return None
    if target.type is EntityType.ARMY and fold(target.text[-1]) not in _FORCES:
        return None
    return _AS_SUBJECT[target.type]


def _at_the_end(event: Event, target: Entity, before: str) -> str | None:
    """夏兵破金朝的哪個地方, 金哀宗逃入哪個地方; not after a pause, another place or 首都."""
    if not before or "，" in before or fold(before).endswith((*_JOINED, *_APPOSED)):
        return None
    owner = next((entity for entity in event.entities if entity.end == target.start), None)
    if owner is None:
        return "where.end.after" if before.endswith("的") else "where.end"
    return "where.end.of" if len(owner.text) >= names.SHORTEST else None

"""Whether the words beside a gap leave a wrong name possible: what they strike out, nobody chooses."""

from __future__ import annotations

from questions.authoring.chronicle import Chronicle, Named
from questions.authoring.distractors.civilians import is_civilian, is_deed_of_a_soldier
from questions.authoring.distractors.form import is_fort, is_water
from questions.authoring.event import Event, holder_of
from questions.authoring.unfit_words import words
from questions.calendars.courts import courts_named
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import ClaimKind

_FATES = (ClaimKind.FOUNDING, ClaimKind.FALL)


def is_left_open(named: Named, event: Event, target: Entity, chronicle: Chronicle) -> bool:
    """Whether ``named`` could stand in the place of ``target`` for all that the other words tell."""
    if target.type is EntityType.PERSON:
        return _is_person_open(named, event, target)
    if target.type is EntityType.PLACE:
        return _is_place_open(named, event, target, chronicle)
    return event.kind in _FATES or _is_minor(target.polity) or not _is_minor(named.polity)


def _is_person_open(named: Named, event: Event, target: Entity) -> bool:
    """No 李志常 for who marched; no 高良惠 after 太子, for a prince has the surname of his house."""
    if is_civilian(named.key) and is_deed_of_a_soldier(event, target):
        return False
    in_house = event.folded[: target.start].endswith(words("house"))
    return not in_house or named.text[0] == target.text[0]


def _is_place_open(named: Named, event: Event, target: Entity, chronicle: Chronicle) -> bool:
    """No place of 西夏 after 攻金, as far as events say whose it was; no 雅克薩 before 流域, no fort before 北部.

    Nobody dies of an illness in a pass, as far as stories go.
    """
    if event.folded.startswith(words("water"), target.end) and not is_water(named.text):
        return False
    in_land = event.kind is ClaimKind.DEATH or event.folded.startswith(words("region"), target.end)
    if in_land and is_fort(named.text) and not is_fort(target.text):
        return False
    holder, holders = holder_of(event, target), chronicle.holders(named.key)
    return holder is None or not holders or holder in holders


def _is_minor(polity: str | None) -> bool:
    """Whether a side had no court with eras: 克烈部 is not where 宋 sent envoys, nor 高昌回鶻 who besieged 靈州."""
    return not courts_named(polity or "")

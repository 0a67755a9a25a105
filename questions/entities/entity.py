"""An entity mentioned in a statement."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

_new = tuple.__new__
"""Makes a named tuple of a tuple in half the time that its class takes."""


class EntityType(StrEnum):
    """What a name names."""

    PERSON = "person"
    PLACE = "place"
    POLITY = "polity"
    OFFICE = "office"
    ARMY = "army"
    """An army or a people: 夏兵, 宋軍, 契丹."""
    EVENT = "event"
    """A war, treaty or the like: 三峰山之戰, 澶淵之盟."""
    WORK = "work"
    """A book: 《資治通鑑》."""


class Entity(NamedTuple):
    """One mention of an entity in a statement. A tuple, for a long text has very many of them."""

    text: str
    """As written in the statement."""
    name: str
    """Normalised name in Traditional Chinese (``金末帝`` for 完顏承麟): equal names mean one entity."""
    type: EntityType
    start: int
    """Offset in the statement; ``statement[start:end] == text``."""
    end: int
    polity: str | None = None
    """The side it belongs to or stands for, normalised, where known (``金`` for 金哀宗 and 金兵)."""

    def moved(self, by: int) -> Entity:
        """The same in a text that has ``by`` more characters before it."""
        text, name, kind, start, end, polity = self
        return _new(Entity, (text, name, kind, start + by, end + by, polity))

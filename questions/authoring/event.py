"""A fact made ready to be asked about: its statement fit for reading, its days, its names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from questions.authoring.source import Source
from questions.authoring.statement import Statement, statement_of
from questions.authoring.unfit_words import words
from questions.authoring.years import span, year_of
from questions.calendars.dates import DayInterval
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import ClaimKind
from questions.facts.fact import Fact

_PEOPLE = (EntityType.PERSON, EntityType.OFFICE)
_SIDES = (EntityType.POLITY, EntityType.ARMY)


@dataclass(frozen=True, slots=True, eq=False)
class Event:
    """A fact as questions use it."""

    fact: Fact
    source: Source
    text: str
    """The statement without the brackets of restoration, short names written in full (神宗 -> 夏神宗)."""
    folded: str
    """The text script-folded."""
    entities: tuple[Entity, ...]
    """In order, with offsets into ``text``; none overlaps another."""
    subject_end: int
    """Where the subject ends in ``text``; 0 where the statement does not open with its subject."""
    subject: Entity | None
    """The entity that is the whole subject and opens the statement: not 宋 of 宋將种諤奪取綏州."""
    interval: DayInterval
    """The days on which it may have happened."""
    year: int | None
    """The one year its date names, None where there is no single one."""
    band: DayInterval
    """Every day of the year its date names, or its days where it names none."""
    entity_keys: tuple[str, ...]
    """What each of ``entities`` is, see `key_of`."""
    keys: frozenset[str]
    """What it is about."""
    known_keys: frozenset[str]
    """What any of the claims of the fact names: more than its own words say."""

    @property
    def kind(self) -> ClaimKind:
        """What sort of event it is."""
        return self.fact.kind

    @property
    def document(self) -> str:
        """The document its leading claim stands in: its story."""
        return self.fact.leading.document

    @property
    def script(self) -> str:
        """The script of its text."""
        return self.source.script

    @property
    def is_name(self) -> bool:
        """Whether the statement is nothing but the name of an event: 三峰山之戰."""
        return [entity.text for entity in self.entities if entity.type is EntityType.EVENT] == [self.text]

    @property
    def quotes(self) -> bool:
        """Whether the statement quotes what somebody said or wrote."""
        return any(mark in self.text for mark in "「『“‘")

    @property
    def object_keys(self) -> frozenset[str]:
        """What the deed is done to, where and by means of whom: people, places and events apart from the subject.

        All keys where there is none of these.
        """
        own = (
            key
            for entity, key in zip(self.entities, self.entity_keys, strict=True)
            if entity.type not in _SIDES and entity is not self.subject
        )
        return frozenset(own) or self.keys

    def years_apart(self, other: Event) -> bool:
        """Whether no year said of the one can hold the other."""
        return not (self.interval.overlaps(other.band) or self.band.overlaps(other.interval))


def key_of(entity: Entity) -> str:
    """What an entity is, for comparing: a state and its army are one side."""
    if entity.type in _SIDES:
        return side_key(entity.polity or entity.name)
    return _name_key(entity.name)


def holder_of(event: Event, place: Entity) -> str | None:
    """The side whose place the words say it is: 金 of 金定西城; None where they do not."""
    before = (entity for entity in event.entities if entity.end == place.start or _of(event, entity) == place.start)
    return next((side_key(entity.polity or entity.name) for entity in before if entity.type in _SIDES), None)


def _of(event: Event, entity: Entity) -> int:
    """Where a name goes on after 的: 北宋邊地的震威城 apart, 西夏的銀州."""
    return entity.end + event.text.startswith("的", entity.end)


@lru_cache(maxsize=1 << 14)
def _name_key(name: str) -> str:
    return fold(name)


@lru_cache(maxsize=1 << 12)
def side_key(polity: str) -> str:
    """What a side is, by its normalised name."""
    return f"side:{fold(polity)}"


def event_of(fact: Fact, source: Source, titles: Mapping[str, str] | None = None) -> Event | None:
    """``fact`` as an event; None where its date covers no days that can be compared.

    ``titles``: what bare titles stand for in its document, from `questions.authoring.statement.full_titles`.
    """
    interval = fact.date.interval
    if interval is None:
        return None
    statement = statement_of(fact.leading, source.script, titles)
    keys, year = tuple(key_of(entity) for entity in statement.entities), year_of(fact.date)
    return Event(
        fact=fact,
        source=source,
        text=statement.text,
        folded=fold(statement.text),
        entities=statement.entities,
        subject_end=statement.subject_end,
        subject=_subject(statement),
        interval=interval,
        year=year,
        band=interval if year is None else _with_year(interval, year),
        entity_keys=keys,
        keys=frozenset(keys),
        known_keys=frozenset(keys).union(key_of(entity) for claim in fact.claims for entity in claim.entities),
    )


def _subject(statement: Statement) -> Entity | None:
    first = statement.entities[0] if statement.entities else None
    if first is None or (first.start, first.end) != (0, statement.subject_end):
        return None
    compound = any(
        entity.type in _PEOPLE and _only_qualifies(statement.text[first.end : entity.start])
        for entity in statement.entities
        if entity is not first
    )
    return None if compound else first


def _only_qualifies(between: str) -> bool:
    """Whether what stands between two names makes them one: 宋＿將＿种諤, 成吉思汗＿幼子＿拖雷."""
    return len(between) <= 1 or fold(between).lstrip("之的") in words("kin")


def _with_year(interval: DayInterval, year: int) -> DayInterval:
    whole = span(year)
    return DayInterval(min(interval.first, whole.first), max(interval.last, whole.last))

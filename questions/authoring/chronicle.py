"""All that is known, arranged for asking: what happened around a time, who was there, and what else would be true."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from questions.authoring.event import Event, holder_of, key_of, side_key
from questions.authoring.likeness import tell_alike
from questions.authoring.names import is_whole
from questions.authoring.timeline import Timeline
from questions.calendars.dates import DayInterval
from questions.documents.script import HANS, convert, fold
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import ClaimKind

_SIDES = (EntityType.POLITY, EntityType.ARMY)
_FATES = (ClaimKind.FOUNDING, ClaimKind.FALL)


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something that may be named in an option."""

    key: str
    type: EntityType
    text: str
    """As the documents of one script mostly write it."""
    polity: str | None
    story: bool
    """Whether the story asked about names it."""
    days_off: int
    """Days between the event asked about and the nearest mention found."""


class Chronicle:
    """Every event in the order of time, by story and by name.

    ``events`` are all that can be compared, those nobody will be asked about and those in conflict included: whatever
    any of them says may be true, and so proves no option wrong.
    """

    def __init__(self, events: Iterable[Event]) -> None:
        self._stories: dict[str, Timeline] = defaultdict(Timeline)
        self._scripts: dict[str, Timeline] = defaultdict(Timeline)
        self._by_fact: dict[str, Event] = {}
        self._by_key: dict[str, Timeline] = defaultdict(Timeline)
        self._writings: dict[tuple[str, EntityType, str], Counter[str]] = defaultdict(Counter)
        self._names: dict[str, set[str]] = defaultdict(set)
        self._holders: dict[str, set[str]] = defaultdict(set)
        self._aliases: dict[str, frozenset[str]] = {}
        self._written: dict[tuple[str, EntityType, str], str] = {}
        for event in sorted(events, key=lambda event: (event.interval.first, event.interval.last, event.fact.id)):
            self._by_fact[event.fact.id] = event
            self._stories[event.document].append(event)
            self._scripts[event.script].append(event)
            for key in event.known_keys:
                self._by_key[key].append(event)
            for entity, key in zip(event.entities, event.entity_keys, strict=True):
                self._writings[key, entity.type, event.script][entity.text] += 1
                self._names[key] |= {entity.text, entity.name}
                if entity.type is EntityType.PLACE and (holder := holder_of(event, entity)) is not None:
                    self._holders[key].add(holder)

    def story(self, event: Event) -> Iterator[Event]:
        """The other events of the story of ``event``, the nearest in time first."""
        return self._stories[event.document].outward(event)

    def around(self, event: Event) -> Iterator[Event]:
        """The other events told in the script of ``event``, the nearest in time first."""
        return self._scripts[event.script].outward(event)

    def stories(self) -> Iterator[Timeline]:
        """The events of each story, in order of time."""
        return iter(self._stories.values())

    def before(self, event: Event) -> Iterator[Event]:
        """The events of its story that were surely over when ``event`` began, the latest first."""
        earlier = self._stories[event.document].before(event.interval)
        return (other for other in earlier if other.interval.last < event.interval.first)

    def after(self, event: Event) -> Iterator[Event]:
        """The events of its story that surely began when ``event`` was over, the earliest first."""
        return self._stories[event.document].after(event.interval)

    def names(self, key: str) -> frozenset[str]:
        """Every way the documents name what ``key`` stands for, in their own scripts."""
        return frozenset(self._names.get(key, ()))

    def aliases(self, key: str) -> frozenset[str]:
        """The same, script-folded."""
        if key not in self._aliases:
            self._aliases[key] = frozenset(map(fold, self._names.get(key, ())))
        return self._aliases[key]

    def holders(self, key: str) -> frozenset[str]:
        """The sides that held the place ``key``, as far as any event says whose it was."""
        return frozenset(self._holders.get(key, ()))

    def mentions(self, key: str) -> int:
        """How many events name what ``key`` stands for."""
        return len(self._by_key[key].events) if key in self._by_key else 0

    def opposed(self, event: Event) -> Iterator[Event]:
        """The events that ``event`` contradicts."""
        return (self._by_fact[other] for other in event.fact.conflicts_with if other in self._by_fact)

    def is_active(self, key: str, days: DayInterval) -> bool:
        """Whether anything known of ``key`` may have happened on one of ``days``."""
        return key in self._by_key and self._by_key[key].overlaps(days)

    def tells(self, keys: frozenset[str], days: DayInterval, kind: ClaimKind | None = None) -> bool:
        """Whether something (of ``kind``, if given) that names all of ``keys`` may have happened on one of ``days``."""
        return any(
            other.interval.overlaps(days) and (kind is None or other.kind is kind) for other in self._naming_all(keys)
        )

    def has_told(self, keys: frozenset[str]) -> bool:
        """Whether anything of any time names all of ``keys``."""
        return any(True for _ in self._naming_all(keys))

    def retellings(self, event: Event) -> Iterator[Event]:
        """Other events of which the statement of ``event`` might as well be told, in its own year or another."""
        for other in self._naming_all(event.keys):
            if other is not event and other.kind is event.kind and not _of_another_age(event, other):
                yield other

    def is_unique(self, event: Event) -> bool:
        """Whether nothing known of another time might be told in the same words."""
        return all(
            other.year == event.year or other.interval.overlaps(event.interval) or not tell_alike(event, other)
            for other in self.retellings(event)
        )

    def has_one_answer(self, event: Event, target: Entity) -> bool:
        """Whether nothing known of the same days would put another name of its type in the place of ``target``."""
        rest = event.keys - {key_of(target)}
        for other in self._naming_all(rest):
            if other is event or other.kind is not event.kind or not other.interval.overlaps(event.interval):
                continue
            if any(entity.type is target.type and key_of(entity) not in event.keys for entity in other.entities):
                return False
        return True

    def _naming_all(self, keys: frozenset[str]) -> Iterator[Event]:
        """The events that name all of ``keys``; none where one of them is never named, or there are no keys."""
        if keys and all(key in self._by_key for key in keys):
            rarest = min((self._by_key[key] for key in keys), key=lambda timeline: len(timeline.events))
            yield from (event for event in rarest.events if event.known_keys >= keys)

    def named(self, event: Event, types: Sequence[EntityType], most: int) -> Iterator[Named]:
        """What of ``types`` the events nearest to ``event`` name, story first, each once; ``most`` events are read."""
        seen: set[str] = set()
        for story, nearby in ((True, self.story(event)), (False, self.around(event))):
            for other, _ in zip(nearby, range(most), strict=False):
                for entity, key in zip(other.entities, other.entity_keys, strict=True):
                    if entity.type not in types or key in seen:
                        continue
                    # A state is named as at the time (北宋, 南宋), anybody else as usual.
                    text = entity.text if entity.type in _SIDES else self._written_as(key, entity, event.script)
                    if is_whole(text):
                        seen.add(key)
                        off = abs(other.interval.first - event.interval.first)
                        yield Named(key, entity.type, text, entity.polity, story, off)

    def side_name(self, entity: Entity, script: str) -> str | None:
        """How the documents in ``script`` mostly name the state an entity belongs to; None where they do not."""
        if entity.polity is None:
            return None
        counted = self._writings.get((side_key(entity.polity), EntityType.POLITY, script), Counter())
        full = {text: count for text, count in counted.items() if is_whole(text)}
        return min(full, key=lambda text: (-full[text], text)) if full else None

    def _written_as(self, key: str, entity: Entity, script: str) -> str:
        """How the documents in ``script`` mostly write an entity; its normalised name where none does."""
        sought = (key, entity.type, script)
        if sought not in self._written:
            counted = self._writings.get(sought)
            if counted:
                text = min(counted, key=lambda text: (-counted[text], -len(text), text))
            else:
                text = convert(entity.name, script) if script == HANS else entity.name
            self._written[sought] = text
        return self._written[sought]


def _of_another_age(one: Event, other: Event) -> bool:
    """Whether two events tell of the beginning or the end of states that are one side by different names.

    北宋 fell before 南宋 was founded; 宋 may be either.
    """
    if one.kind not in _FATES:
        return False
    first, second = (
        {entity.name for entity in event.entities if entity.type is EntityType.POLITY} for event in (one, other)
    )
    return bool(first and second) and not any(mine in yours or yours in mine for mine in first for yours in second)

"""Wrong events: things that did happen in the same story, but in other years."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache
from itertools import chain, islice

from questions.authoring.chronicle import Chronicle
from questions.authoring.event import Event, key_of, side_key
from questions.authoring.fitness import happens_once, unfit
from questions.authoring.identity import drawn
from questions.authoring.settled import as_option
from questions.authoring.sides import existed, had_fallen
from questions.documents.script import fold
from questions.entities.entity import EntityType

_COUNT = 3
_CHOICE = 6
"""The nearest ones that are taken into account, so that neighbouring questions do not all show the same three."""
_OF_ONE_SUBJECT = 2
_SIDES = (EntityType.POLITY, EntityType.ARMY)
_READ = 160
"""Events looked at before giving up."""
_FARTHEST_DAYS, _FARTHEST_OUTSIDE_DAYS = 100 * 366, 20 * 366
"""An event of another age is no plausible answer, in the same story or outside it; there it shares a side as well."""
_LONGER = 1.8
"""How many times as long as the shortest option the longest may be."""


def wrong_events(event: Event, chronicle: Chronicle, told: Callable[[Event], str | None]) -> list[Event]:
    """Up to three events of which nothing known allows that they happened in the year or years of ``event``."""
    return _found(event, chronicle, told)[:_COUNT]


def _found(event: Event, chronicle: Chronicle, told: Callable[[Event], str | None]) -> list[Event]:
    """Up to six such events, drawn.

    ``told`` gives the words in which an event would stand as an option, or None where it cannot.
    """
    key = told(event)
    if key is None:
        return []
    found: dict[str, Event] = {}
    lengths = [len(key)]
    for other in islice(chain(chronicle.story(event), chronicle.around(event)), _READ):
        words = told(other)
        if words is None or words in found or fold(words) == fold(key):
            continue
        if _is_far(other, event) or not _stands_beside(other, found.values(), event):
            continue
        if max(*lengths, len(words)) <= _LONGER * min(*lengths, len(words)) and is_wrong(other, event, chronicle):
            found[words] = other
            lengths.append(len(words))
        if len(found) == _CHOICE:
            break
    return [found[words] for words in drawn(found, f"{event.fact.id}|events")]


def options_beside(event: Event, chronicle: Chronicle) -> tuple[Event, ...]:
    """The wrong events as whole statements."""
    return _beside(event, chronicle)[:_COUNT]


def other_options_beside(event: Event, chronicle: Chronicle) -> tuple[Event, ...]:
    """The same for whoever asks again, one of them at least another; none where there is no other."""
    beside = _beside(event, chronicle)
    return beside[-_COUNT:] if len(beside) > _COUNT else ()


@lru_cache(maxsize=2)
def _beside(event: Event, chronicle: Chronicle) -> tuple[Event, ...]:
    """Kept, for several templates in a row ask for those of one event."""
    return tuple(_found(event, chronicle, as_option))


def _stands_beside(other: Event, found: Collection[Event], event: Event) -> bool:
    """Whether it does not make the wrong options one group that points to the key: of one year, of one subject."""
    if not all(other.years_apart(taken) for taken in found):
        return False
    if _of_one_subject(other, event):
        return True
    return sum(_of_one_subject(other, taken) for taken in found) < _OF_ONE_SUBJECT


def _of_one_subject(one: Event, other: Event) -> bool:
    return one.subject is not None and other.subject is not None and key_of(one.subject) == key_of(other.subject)


def _is_far(other: Event, event: Event) -> bool:
    days = abs(other.interval.first - event.interval.first)
    if other.document == event.document:
        return days > _FARTHEST_DAYS or _names_what_was_gone(other, event)
    return days > _FARTHEST_OUTSIDE_DAYS or not (_sides(other) & _sides(event)) or _is_of_a_lost_side(other, event)


def _is_of_a_lost_side(other: Event, event: Event) -> bool:
    """Whether a side that takes part in ``other`` had fallen when ``event`` happened.

    夏神宗派人去四川 is no plausible answer for 1234: whoever knows when 西夏 fell strikes it out unread.
    """
    year = event.year
    return year is not None and any(had_fallen(side, year) for side in _sides(other))


def _names_what_was_gone(other: Event, event: Event) -> bool:
    """Whether ``other`` names a state that was not called so when ``event`` happened: 北宋 is no option for 1220."""
    year = event.year
    return year is not None and any(
        not existed(key, entity.text, year)
        for entity, key in zip(other.entities, other.entity_keys, strict=True)
        if entity.type is EntityType.POLITY
    )


def _sides(event: Event) -> set[str]:
    """The states and peoples that take part."""
    return {
        side_key(entity.polity or entity.name) for entity in event.entities if entity.polity or entity.type in _SIDES
    }


def is_wrong(other: Event, event: Event, chronicle: Chronicle) -> bool:
    """Whether ``other`` certainly did not happen when ``event`` did, nor anything its words might as well tell.

    夏神宗攻破邠州 is no wrong answer for a year in which 夏兵 did the same: what is done counts, not by whom.
    """
    alike = other.kind is event.kind and (other.keys <= event.keys or other.keys >= event.keys)
    return (
        not alike
        and event.years_apart(other)
        and unfit(other) is None
        and happens_once(other)
        and not chronicle.tells(other.object_keys, event.band)
    )

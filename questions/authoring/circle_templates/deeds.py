"""Match people to what they did."""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.circles import Circle
from questions.authoring.difficulty import estimate
from questions.authoring.draft import Draft
from questions.authoring.event import Event, key_of
from questions.authoring.identity import drawn
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.documents.script import fold
from questions.entities.entity import EntityType

_SHORTEST, _LONGEST = 4, 24
"""Characters of a deed."""


def write(circle: Circle, chronicle: Chronicle) -> Iterator[Question]:
    """Ask who did what; the circle has a different person in each event."""
    lead = circle[0]
    people = {event.subject.text: deed(event) or "" for event in circle if event.subject is not None}
    pairs = [(person, people[person]) for person in drawn(people, f"{lead.fact.id}|deeds")]
    draft = Draft(
        lead,
        Asks.WHO,
        put("match.who", lead),
        "；".join(f"{person}——{did}" for person, did in pairs),
        explanation.of_circle(circle, lead),
        circle[1:],
        "|".join(event.folded for event in circle),
    )
    yield draft.match(pairs, estimate(QuestionKind.MATCH, Asks.WHO, lead, chronicle))


def deed(event: Event) -> str | None:
    """What the person who is the subject did, where that names something else and stands alone; None otherwise."""
    subject = event.subject
    if subject is None or subject.type is not EntityType.PERSON or event.year is None or "，" in event.text:
        return None
    words = event.text[event.subject_end :]
    if not _SHORTEST <= len(words) <= _LONGEST or not event.keys - {key_of(subject)}:
        return None
    return words


def differ(one: Event, other: Event, chronicle: Chronicle) -> bool:
    """Whether the deeds of two people cannot be exchanged: neither names the other, nor is known to have done the same.

    The deeds stand without their dates, so nothing of any time may tell of the other person and the same objects.
    """
    mine, yours = one.subject, other.subject
    if mine is None or yours is None:
        return False
    first, second = key_of(mine), key_of(yours)
    if first == second or first in other.known_keys or second in one.known_keys:
        return False
    if _is_named(mine.text, other) or _is_named(yours.text, one):
        return False
    exchanged = ((one.object_keys - {first}) | {second}, (other.object_keys - {second}) | {first})
    return one.object_keys != other.object_keys and not any(chronicle.has_told(keys) for keys in exchanged)


def _is_named(name: str, event: Event) -> bool:
    return fold(name) in event.folded

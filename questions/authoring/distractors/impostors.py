"""Somebody who certainly did not: what makes a statement false beyond doubt.

That no document tells of it is not enough here. Proof is a life that was over or had not begun, a reign that began or
ended in another year, a state that was founded or fell in another year.
"""

from __future__ import annotations

from itertools import islice

from questions.authoring.chronicle import Chronicle, Named
from questions.authoring.distractors.form import form
from questions.authoring.event import Event, key_of, side_key
from questions.authoring.identity import drawn
from questions.authoring.lives import Span, lifetimes, reigns, states
from questions.authoring.sides import had_fallen
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import ClaimKind

_READ = 24
_CHOICE = 3
_NEAR_DAYS = 60 * 366
_MARGIN = 2
"""Years by which a life or a reign must miss the event: tables count years in their own way."""
_TYPES = (EntityType.PERSON, EntityType.POLITY)


def impostor(event: Event, target: Entity, chronicle: Chronicle) -> str | None:
    """A name like that of ``target`` that makes the statement false; None where none can be proven to."""
    if event.year is None or target.type not in _TYPES:
        return None
    year = event.year
    found = (
        named.text
        for named in chronicle.named(event, (target.type,), _READ)
        if _is_false(named, event, year, chronicle) and named.days_off <= _NEAR_DAYS and _is_like(named, target)
    )
    nearest = list(islice(found, _CHOICE))
    return drawn(nearest, f"{event.fact.id}|{key_of(target)}|impostor")[0] if nearest else None


def _is_like(named: Named, target: Entity) -> bool:
    return form(named.text, named.type) == form(target.text, target.type) and fold(named.text) != fold(target.text)


def _is_false(named: Named, event: Event, year: int, chronicle: Chronicle) -> bool:
    """Whether it is proven that ``named`` had no part in it, and nothing known says otherwise."""
    if not _is_proven(named, event.kind, year):
        return False
    if named.type is not EntityType.POLITY and named.polity is not None and had_fallen(side_key(named.polity), year):
        return False  # nobody takes a prince of 西夏 for who marched on 洛陽 in 1234
    if named.key in event.known_keys or any(alias in event.folded for alias in chronicle.aliases(named.key)):
        return False
    return not chronicle.is_active(named.key, event.band)


def _is_proven(named: Named, kind: ClaimKind, year: int) -> bool:
    if named.type is EntityType.POLITY:
        return _misses(states().get(named.key), kind, year, ClaimKind.FOUNDING, ClaimKind.FALL)
    lifetime = lifetimes().get(named.key)
    if lifetime is not None and _is_outside(lifetime, year):
        return True
    return _misses(reigns().get(named.key), kind, year, ClaimKind.ACCESSION, ClaimKind.ABDICATION)


def _misses(span: Span | None, kind: ClaimKind, year: int, beginning: ClaimKind, end: ClaimKind) -> bool:
    """Whether an event that begins or ends a span lies off its beginning or end."""
    if span is None or kind not in (beginning, end):
        return False
    wanted = span.first if kind is beginning else span.last
    return wanted is not None and abs(wanted - year) >= _MARGIN


def _is_outside(span: Span, year: int) -> bool:
    return (span.last is not None and year >= span.last + _MARGIN) or (
        span.first is not None and year <= span.first - _MARGIN
    )

"""Claims weighed against each other: what says the same is one fact, what cannot both be true is a conflict."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from questions.documents.script import fold
from questions.facts.claim import Claim
from questions.facts.deed import ONCE, Deed, deeds
from questions.facts.fact import Fact, FactStatus

NEIGHBOURING_DAYS = 5 * 366
"""A place can change hands again; the same side taking it twice within so many days is taken for one event."""
LEAST_SHARED_NAMES = 2
LEAST_SHARED_PART = 0.75


@dataclass
class _Weighed:
    """A claim with what is compared."""

    claim: Claim
    deeds: list[Deed]
    names: frozenset[str]
    group: int
    conflicts: set[int] = field(default_factory=set)
    """Indices of claims it contradicts."""


def weigh(claims: Iterable[Claim]) -> list[Fact]:
    """Facts in the order of their first claims."""
    weighed = [
        _Weighed(claim, deeds(claim), frozenset(entity.name for entity in claim.entities), index)
        for index, claim in enumerate(claims)
    ]
    for first, second in _comparable_pairs(weighed):
        _compare(weighed, first, second)
    return _facts(weighed)


def _comparable_pairs(weighed: Sequence[_Weighed]) -> Iterable[tuple[int, int]]:
    """Pairs that share a deed's act and target, or a kind and a name; each once."""
    buckets: dict[object, list[int]] = defaultdict(list)
    for index, item in enumerate(weighed):
        for deed in item.deeds:
            buckets[deed.act, deed.target].append(index)
        if len(item.names) >= LEAST_SHARED_NAMES:
            buckets[item.claim.kind, min(item.names), len(item.names)].append(index)
    seen: set[tuple[int, int]] = set()
    for bucket in buckets.values():
        for place, first in enumerate(bucket):
            for second in bucket[place + 1 :]:
                if (first, second) not in seen:
                    seen.add((first, second))
                    yield first, second


def _compare(weighed: Sequence[_Weighed], first: int, second: int) -> None:
    one, other = weighed[first], weighed[second]
    days, other_days = one.claim.date.interval, other.claim.date.interval
    if days is None or other_days is None:
        return
    shared = [deed for deed in one.deeds for other_deed in other.deeds if deed.same_as(other_deed)]
    if days.overlaps(other_days):
        if shared or _tell_the_same(one, other):
            _join(weighed, one.group, other.group)
        return
    if one.claim.document == other.claim.document:
        return
    gap = max(days.first, other_days.first) - min(days.last, other_days.last)
    if any(deed.act in ONCE or gap <= NEIGHBOURING_DAYS for deed in shared):
        one.conflicts.add(second)
        other.conflicts.add(first)


def _tell_the_same(one: _Weighed, other: _Weighed) -> bool:
    """Same kind, nearly the same names, in two documents: told twice."""
    if one.claim.document == other.claim.document or one.claim.kind is not other.claim.kind:
        return False
    shared = one.names & other.names
    return len(shared) >= LEAST_SHARED_NAMES and len(shared) >= LEAST_SHARED_PART * len(one.names | other.names)


def _join(weighed: Sequence[_Weighed], group: int, other: int) -> None:
    if group == other:
        return
    kept, joined = min(group, other), max(group, other)
    for item in weighed:
        if item.group == joined:
            item.group = kept


def _facts(weighed: Sequence[_Weighed]) -> list[Fact]:
    members: dict[int, list[_Weighed]] = defaultdict(list)
    for item in weighed:
        members[item.group].append(item)
    ids = {group: _fact_id(items) for group, items in members.items()}
    facts = []
    for group, items in members.items():
        against = {weighed[index].group for item in items for index in item.conflicts} - {group}
        facts.append(
            Fact(
                ids[group],
                tuple(item.claim for item in sorted(items, key=_leading_first)),
                _status(items, against),
                tuple(sorted(ids[other] for other in against)),
            )
        )
    return _without_twins(facts)


def _without_twins(facts: list[Fact]) -> list[Fact]:
    """A sentence met twice in one document gives one fact."""
    return list({fact.id: fact for fact in reversed(facts)}.values())[::-1]


def _status(items: Sequence[_Weighed], against: set[int]) -> FactStatus:
    if against:
        return FactStatus.CONFLICT
    documents = {item.claim.document for item in items}
    return FactStatus.CORROBORATED if len(documents) > 1 else FactStatus.SINGLE


def _leading_first(item: _Weighed) -> tuple[int, int, int]:
    """The claim with the narrowest date speaks for the fact, then the one whose subject is its own."""
    days = item.claim.date.interval
    return (days.last - days.first if days else 1 << 30, item.claim.restored, len(item.claim.statement))


def _fact_id(items: Sequence[_Weighed]) -> str:
    """From what the first claim says and when; the document's name has no part in it."""
    claim = items[0].claim
    told = f"{claim.date.value}|{claim.date.calendar}|{fold(claim.statement)}"
    return hashlib.sha256(told.encode()).hexdigest()[:16]

"""Claims weighed against each other: what says the same is one fact, what cannot both be true is a conflict."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from questions.documents.script import fold
from questions.facts.claim import Claim
from questions.facts.deed import ONCE, Deed, deeds
from questions.facts.fact import Fact, FactStatus
from questions.facts.review import Ruling, Settlement
from questions.facts.wording import verbs

NEIGHBOURING_DAYS = 5 * 366
"""A place can change hands again; the same side taking it twice within so many days is taken for one event."""
LEAST_SHARED_NAMES = 2
LEAST_SHARED_PART = 0.75

_Settled = Mapping[tuple[str, str], Ruling]


@dataclass
class _Weighed:
    """A claim with what is compared."""

    claim: Claim
    deeds: list[Deed]
    names: frozenset[str]
    verbs: frozenset[str]
    group: int
    conflicts: set[int] = field(default_factory=set)
    """Indices of claims it contradicts."""

    @property
    def tells_one_deed(self) -> bool:
        """Not of a capture and a fall at once: then it is the same as neither."""
        return len({(deed.act, deed.target) for deed in self.deeds}) == 1


def weigh(claims: Iterable[Claim], settlements: Iterable[Settlement] = ()) -> list[Fact]:
    """Facts in the order of their first claims; what people settled about conflicts is heeded."""
    weighed = [
        _Weighed(claim, deeds(claim), frozenset(e.name for e in claim.entities), _verbs_of(claim), index)
        for index, claim in enumerate(claims)
    ]
    for first, second in _comparable_pairs(weighed):
        _compare(weighed, first, second)
    settled = {(settlement.fact, settlement.other): settlement.ruling for settlement in settlements}
    _join_same(weighed, settled)
    return _facts(weighed, settled)


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
        same = bool(shared) and one.tells_one_deed and other.tells_one_deed
        if same or (not shared and _tell_the_same(one, other)):
            _join(weighed, one.group, other.group)
        return
    if one.claim.document == other.claim.document or one.claim.date_open or other.claim.date_open:
        return
    gap = max(days.first, other_days.first) - min(days.last, other_days.last)
    if any(deed.act in ONCE or gap <= NEIGHBOURING_DAYS for deed in shared):
        one.conflicts.add(second)
        other.conflicts.add(first)


def _verbs_of(claim: Claim) -> frozenset[str]:
    folded = fold(claim.statement)
    names = [(entity.start, entity.end) for entity in claim.entities]
    return frozenset(folded[verb.start : verb.end] for verb in verbs(folded, names))


def _tell_the_same(one: _Weighed, other: _Weighed) -> bool:
    """Same kind, a verb in common, nearly the same names, one date within the other, two documents: told twice."""
    if one.claim.document == other.claim.document or one.claim.kind is not other.claim.kind:
        return False
    days, other_days = one.claim.date.interval, other.claim.date.interval
    if days is None or other_days is None or not (days.contains(other_days) or other_days.contains(days)):
        return False
    if not one.verbs & other.verbs:
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


def _members(weighed: Sequence[_Weighed]) -> dict[int, list[_Weighed]]:
    members: dict[int, list[_Weighed]] = defaultdict(list)
    for item in weighed:
        members[item.group].append(item)
    return members


def _join_same(weighed: Sequence[_Weighed], settled: _Settled) -> None:
    """Make one of those that a person called the same."""
    groups = {number: group for group, number in _ids(_members(weighed)).items()}
    for (fact, other), ruling in settled.items():
        if ruling is Ruling.SAME and fact in groups and other in groups:
            _join(weighed, groups[fact], groups[other])
            groups[fact] = groups[other] = min(groups[fact], groups[other])


def _facts(weighed: Sequence[_Weighed], settled: _Settled) -> list[Fact]:
    members = _members(weighed)
    ids = _ids(members)
    facts: dict[str, Fact] = {}
    for group, items in members.items():
        against = {weighed[index].group for item in items for index in item.conflicts} - {group}
        claims = tuple(item.claim for item in sorted(items, key=_leading_first))
        conflicts = tuple(sorted(ids[other] for other in against))
        status = _status(items, ids[group], conflicts, settled)
        facts.setdefault(ids[group], Fact(ids[group], claims, status, conflicts))
    return list(facts.values())


def _ids(members: Mapping[int, Sequence[_Weighed]]) -> dict[int, str]:
    """An id for every group: from its deed and year where it has one, so that another source bearing it out keeps it.

    Where that would give two groups one id, and where there is no deed, from what is said and when. A sentence met
    twice has one id and becomes one fact.
    """
    by_deed = {group: min(map(_told, items)) for group, items in members.items()}
    count = Counter(by_deed.values())
    return {
        group: _digest(told if count[told] == 1 else min(map(_said, members[group]))) for group, told in by_deed.items()
    }


def _told(item: _Weighed) -> str:
    if not item.tells_one_deed:
        return _said(item)
    deed = item.deeds[0]
    year = item.claim.date.value.split("/", maxsplit=1)[0].lstrip("-").split("-", maxsplit=1)[0]
    return f"{deed.act}|{deed.target}|{year}"


def _said(item: _Weighed) -> str:
    date = item.claim.date
    return f"{date.value}|{date.calendar}|{fold(item.claim.statement)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _status(items: Sequence[_Weighed], fact: str, conflicts: Sequence[str], settled: _Settled) -> FactStatus:
    """The gravest of what its conflicts make of it; what was settled in its favour weighs nothing."""
    standing = {_standing(fact, other, settled) for other in conflicts}
    for status in (FactStatus.OVERRULED, FactStatus.CONFLICT, FactStatus.DISPUTED):
        if status in standing:
            return status
    documents = {item.claim.document for item in items}
    return FactStatus.CORROBORATED if len(documents) > 1 else FactStatus.SINGLE


def _standing(fact: str, other: str, settled: _Settled) -> FactStatus | None:
    if settled.get((fact, other)) is Ruling.PREFERRED:
        return None
    if settled.get((other, fact)) is Ruling.PREFERRED:
        return FactStatus.OVERRULED
    disputed = Ruling.DISPUTED in (settled.get((fact, other)), settled.get((other, fact)))
    return FactStatus.DISPUTED if disputed else FactStatus.CONFLICT


def _leading_first(item: _Weighed) -> tuple[bool, int, int, int]:
    """A claim whose date is certain speaks for the fact, of these the narrowest, then one whose subject is its own."""
    days = item.claim.date.interval
    length = days.last - days.first if days else 1 << 30
    return (item.claim.date_open, length, item.claim.restored, len(item.claim.statement))

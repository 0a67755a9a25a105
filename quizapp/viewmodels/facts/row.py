"""A claim as the review shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from questions.documents.script import fold
from questions.facts.claim import Claim
from questions.facts.fact import Fact, FactStatus
from questions.facts.review import Key, Review, Verdict, key_of

if TYPE_CHECKING:
    from questions.bank import Bank


class Filter(StrEnum):
    """Which claims are listed."""

    ALL = "all"
    WAITING = "waiting"
    """Nobody decided on them."""
    INFERRED = "inferred"
    RESTORED = "restored"
    CONFLICT = "conflict"
    DOUBTFUL = "doubtful"
    """More than one thing was taken from the narrative, or the era is that of several courts."""
    CHANGED = "changed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class FactRow:
    """A claim, what was decided about it, and the fact it is part of."""

    claim: Claim
    """As the program read it."""
    review: Review | None = None
    fact: Fact | None = None
    """None where the claim was rejected, and until the bank is made anew."""

    @property
    def standing(self) -> Claim:
        """What it says now; what a rejected one said."""
        return (self.review.standing if self.review else None) or self.claim

    @property
    def verdict(self) -> Verdict | None:
        """What was decided."""
        return self.review.verdict if self.review else None

    @property
    def told_by(self) -> list[str]:
        """Other documents that say the same."""
        if self.fact is None:
            return []
        return list(dict.fromkeys(c.document for c in self.fact.claims if c.document != self.claim.document))

    def passes(self, wanted: Filter) -> bool:
        """Whether it is listed under a filter."""
        return _TESTS[wanted](self)

    def holds(self, folded: str) -> bool:
        """Whether what it says holds words, given folded by `fold`."""
        claim = self.standing
        return folded in fold(claim.statement) or folded in fold(claim.mention.surface) or folded in claim.date.value


_TESTS: Mapping[Filter, Callable[[FactRow], bool]] = {
    Filter.ALL: lambda row: True,
    Filter.WAITING: lambda row: row.review is None,
    Filter.INFERRED: lambda row: row.standing.mention.inferred,
    Filter.RESTORED: lambda row: row.standing.restored,
    Filter.CONFLICT: lambda row: row.fact is not None and bool(row.fact.conflicts_with),
    Filter.DOUBTFUL: lambda row: (
        bool(row.standing.mention.alternatives) or (row.standing.mention.inferred and row.standing.restored)
    ),
    Filter.CHANGED: lambda row: row.verdict is Verdict.CHANGED,
    Filter.REJECTED: lambda row: row.verdict is Verdict.REJECTED,
}


def rows_of(bank: Bank) -> list[FactRow]:
    """Every claim of a bank in the order of its documents."""
    reviews: Mapping[Key, Review] = {key_of(review.claim): review for review in bank.reviews.all()}
    facts = bank.facts()
    by_claim = {claim: fact for fact in facts for claim in fact.claims}
    read = bank.claims()
    return [_row(claim, reviews.get(key_of(claim)), by_claim) for claim in (*read, *_vouched(reviews, read))]


def _row(claim: Claim, review: Review | None, facts: Mapping[Claim, Fact]) -> FactRow:
    standing = review.standing if review else claim
    return FactRow(claim, review, facts.get(standing) if standing else None)


def _vouched(reviews: Mapping[Key, Review], read: Iterable[Claim]) -> Iterable[Claim]:
    """Claims that stand by a person's word alone: the program does not read them any more."""
    keys = {key_of(claim) for claim in read}
    return (review.claim for key, review in reviews.items() if key not in keys and review.standing is not None)


def is_unsettled(row: FactRow) -> bool:
    """Whether its fact waits for somebody to settle a conflict."""
    return row.fact is not None and row.fact.status is FactStatus.CONFLICT

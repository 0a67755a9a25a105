"""What people decide about claims and conflicts: it stands above what the program reads, and outlives every rebuild."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from questions.documents.script import fold
from questions.facts.claim import Claim


class Verdict(StrEnum):
    """What a reviewer says of a claim."""

    ACCEPTED = "accepted"
    CHANGED = "changed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Review:
    """A reviewer's word on one claim."""

    claim: Claim
    """As the program read it."""
    verdict: Verdict
    revised: Claim | None = None
    """What it should say; where the verdict is `CHANGED`."""

    @property
    def standing(self) -> Claim | None:
        """What is claimed now; None where it was rejected."""
        if self.verdict is Verdict.CHANGED:
            return self.revised
        return None if self.verdict is Verdict.REJECTED else self.claim


class Ruling(StrEnum):
    """How a conflict between two facts is settled."""

    PREFERRED = "preferred"
    """The first is right, the other is not asked."""
    DISPUTED = "disputed"
    """Sources differ and both stand: asked only as what each source says."""
    SAME = "same"
    """They are one fact, told in two ways."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """A reviewer's word on two facts that contradict each other, by their ids."""

    fact: str
    other: str
    ruling: Ruling


Key = tuple[str, str, str, str]


def key_of(claim: Claim) -> Key:
    """What a claim is known by: its document, what it says in either script, when, and the words it rests on."""
    return (claim.document, fold(claim.statement), repr(claim.date), claim.evidence.text)


def reviewed(claims: Iterable[Claim], reviews: Iterable[Review], unchanged: Collection[str]) -> list[Claim]:
    """The claims that stand after review, in order.

    Args:
        claims: as the program read them.
        reviews: what people said of them, or of what an earlier version read.
        unchanged: names of the documents that are as they were when they were reviewed. What a reviewer vouched for
            there stands even if the program does not read it any more.
    """
    by_key: Mapping[Key, Review] = {key_of(review.claim): review for review in reviews}
    standing: list[Claim] = []
    met: set[Key] = set()
    for claim in claims:
        key = key_of(claim)
        met.add(key)
        kept = by_key[key].standing if key in by_key else claim
        if kept is not None:
            standing.append(kept)
    vouched = [
        review.standing
        for key, review in by_key.items()
        if key not in met and review.standing is not None and review.claim.document in unchanged
    ]
    return standing + vouched

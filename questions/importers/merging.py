"""Documents, claims and decisions of two banks weighed together, so that one bears the other out or contradicts it."""

from __future__ import annotations

from collections.abc import Iterable

from questions.bank import Bank
from questions.bank.company import Company, Decisions
from questions.bank.values import Origin
from questions.facts.claim import Claim
from questions.facts.corroboration import weigh
from questions.facts.fact import Fact
from questions.facts.review import Settlement, key_of, reviewed


def company_of(other: Bank, bank: Bank) -> Company | None:
    """What ``bank`` holds once it has taken in ``other``; None where that has no document.

    A document is known by its name, as in a build: where both have one of that name with other words, the bank's own
    stays, for two versions of one text do not bear each other out.
    """
    own = {document.name: document for document in bank.documents()}
    brought = {document.name: document for document in other.documents()}
    if not brought:
        return None
    same = {name for name, document in brought.items() if name in own and own[name].sha256 == document.sha256}
    arriving = {name: document for name, document in brought.items() if name not in own}
    shared = same | arriving.keys()
    documents = [*own.values(), *arriving.values()]
    claims = [*bank.claims(), *(claim for claim in other.claims() if claim.document in arriving)]
    decisions = other.reviews.decisions()
    decisions = Decisions([row for row in decisions.reviews if row["document"] in shared], decisions.settlements)
    facts = _weighed(claims, other, bank, shared)
    return Company(
        revision=bank.revision,
        documents=documents,
        facts=facts,
        claims=claims,
        decisions=decisions,
        generated=_made_again(other, facts),
        arrived=len(arriving),
        namesakes=tuple(sorted(brought.keys() - shared)),
    )


def _weighed(claims: Iterable[Claim], other: Bank, bank: Bank, shared: set[str]) -> list[Fact]:
    """Facts of the claims as people reviewed and settled them in either bank; the bank's own word goes first."""
    reviews = [review for review in other.reviews.all() if review.claim.document in shared]
    by_key = {key_of(review.claim): review for review in (*reviews, *bank.reviews.all())}
    judged = {review.claim.document for review in by_key.values()}
    changed = _reread(bank) | _reread(other)
    settlements = _by_pair(other.reviews.settlements()) | _by_pair(bank.reviews.settlements())
    return weigh(reviewed(claims, by_key.values(), judged - changed), settlements.values())


def _reread(bank: Bank) -> set[str]:
    """Documents that are not as they were when they were reviewed."""
    return {review.claim.document for review in bank.reviews.all()} - bank.reviews.unchanged_documents()


def _by_pair(settlements: Iterable[Settlement]) -> dict[frozenset[str], Settlement]:
    return {frozenset((each.fact, each.other)): each for each in settlements}


def _made_again(other: Bank, facts: Iterable[Fact]) -> frozenset[str]:
    """Questions that a program wrote and whose facts all came: a build may write them anew."""
    known = {fact.id for fact in facts}
    origins = {entry.id: entry.origin for entry in other.entries()}
    return frozenset(
        ref.id for ref in other.index() if origins[ref.id] == Origin.GENERATED and known.issuperset(ref.fact_ids)
    )

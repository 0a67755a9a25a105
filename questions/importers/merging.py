"""What two banks hold, put together: documents, claims and decisions weighed so that one bears the other out or
contradicts it, papers and earlier wordings side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from questions.bank import Bank
from questions.bank.company import Arrived, Company, Decisions, Weighed
from questions.bank.values import Origin
from questions.bank.works import new_papers
from questions.facts.claim import Claim
from questions.facts.corroboration import weigh
from questions.facts.fact import Fact
from questions.facts.review import Settlement, key_of, reviewed


def company_of(other: Bank, bank: Bank) -> Company:
    """What comes into ``bank`` with the questions of ``other``."""
    works = other.works()
    papers, own_stay = new_papers(bank.works().papers, works.papers)
    company = Company(bank.revision, works, arrived=Arrived(papers=len(papers), other_papers=tuple(own_stay)))
    return _with_documents(company, other, bank)


def _with_documents(company: Company, other: Bank, bank: Bank) -> Company:
    """``company`` with the documents of ``other`` and all that they tell.

    A document is known by its name, as in a build: where both have one of that name with other words, the bank's own
    stays, for two versions of one text do not bear each other out.
    """
    own = {document.name: document for document in bank.documents()}
    brought = {document.name: document for document in other.documents()}
    if not brought:
        return company
    same = {name for name, document in brought.items() if name in own and own[name].sha256 == document.sha256}
    arriving = {name: document for name, document in brought.items() if name not in own}
    shared = same | arriving.keys()
    claims = [*bank.claims(), *(claim for claim in other.claims() if claim.document in arriving)]
    decisions = other.reviews.decisions()
    decisions = Decisions([row for row in decisions.reviews if row["document"] in shared], decisions.settlements)
    facts = _weighed(claims, other, bank, shared)
    return replace(
        company,
        weighed=Weighed(
            documents=[*own.values(), *arriving.values()],
            facts=facts,
            claims=claims,
            decisions=decisions,
            generated=_made_again(other, facts),
        ),
        arrived=replace(
            company.arrived,
            documents=len(arriving),
            namesakes=tuple(sorted(brought.keys() - shared)),
            decisions=_new_decisions(decisions, bank.reviews.decisions()),
        ),
    )


def _new_decisions(others: Decisions, own: Decisions) -> int:
    """How many of ``others`` are on something that nobody has decided on in the bank."""
    reviewed = {row["id"] for row in own.reviews}
    settled = {frozenset((row["fact_id"], row["other_id"])) for row in own.settlements}
    return sum(row["id"] not in reviewed for row in others.reviews) + sum(
        frozenset((row["fact_id"], row["other_id"])) not in settled for row in others.settlements
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

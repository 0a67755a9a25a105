"""What people decided about claims and conflicts, in a bank."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sqlalchemy import Delete, delete, insert, select, update

from questions.bank.claim_json import claim_from_json, claim_to_json
from questions.bank.company import Decisions, decisions_in
from questions.bank.door import Door, utc_now
from questions.bank.models import DocumentRow, MetaRow, ReviewRow, SettlementRow
from questions.facts.claim import Claim
from questions.facts.review import Review, Ruling, Settlement, Verdict, key_of


class Reviews:
    """A bank's reviews and settlements.

    Each is kept the moment it is made; facts and questions follow with the next build, which `pending` calls for.
    """

    def __init__(self, door: Door) -> None:
        self._door = door

    @property
    def pending(self) -> bool:
        """Whether there are decisions that facts and questions do not reflect yet."""
        with self._door.reading() as session:
            return not session.scalars(select(MetaRow.weighed)).one()

    def all(self) -> list[Review]:
        """Every review, the oldest first."""
        with self._door.reading() as session:
            return [_review_of(row) for row in session.scalars(select(ReviewRow).order_by(ReviewRow.decided))]

    def decisions(self) -> Decisions:
        """Everything that was decided, for another bank to take over."""
        with self._door.connected() as connection:
            return decisions_in(connection)

    def unchanged_documents(self) -> set[str]:
        """Names of documents that are as they were at every review of them."""
        with self._door.reading() as session:
            now = {row.name: row.sha256 for row in session.execute(select(DocumentRow.name, DocumentRow.sha256))}
            then = session.execute(select(ReviewRow.document, ReviewRow.sha256).distinct()).all()
        changed = {row.document for row in then if now.get(row.document) != row.sha256}
        return {row.document for row in then} - changed

    def put(self, reviews: Iterable[Review]) -> None:
        """Keep reviews; an earlier one of the same claim gives way."""
        decided = utc_now()
        with self._door.writing() as connection:
            digests = {row.name: row.sha256 for row in connection.execute(select(DocumentRow.name, DocumentRow.sha256))}
            for review in reviews:
                number = _id(review.claim)
                connection.execute(delete(ReviewRow).where(ReviewRow.id == number))
                connection.execute(
                    insert(ReviewRow).values(
                        id=number,
                        document=review.claim.document,
                        sha256=digests.get(review.claim.document, ""),
                        verdict=review.verdict.value,
                        claim=claim_to_json(review.claim),
                        claim_revised=claim_to_json(review.revised) if review.revised else None,
                        decided=decided,
                    )
                )
            connection.execute(update(MetaRow).values(weighed=False))

    def withdraw(self, claims: Iterable[Claim]) -> None:
        """Forget what was decided about claims, given as the program read them."""
        with self._door.writing() as connection:
            for claim in claims:
                connection.execute(delete(ReviewRow).where(ReviewRow.id == _id(claim)))
            connection.execute(update(MetaRow).values(weighed=False))

    def settlements(self) -> list[Settlement]:
        """How conflicts were settled."""
        with self._door.reading() as session:
            rows = session.scalars(select(SettlementRow).order_by(SettlementRow.fact_id, SettlementRow.other_id))
            return [Settlement(row.fact_id, row.other_id, Ruling(row.ruling)) for row in rows]

    def settle(self, settlement: Settlement) -> None:
        """Settle a conflict; an earlier decision on the same two facts gives way."""
        with self._door.writing() as connection:
            connection.execute(_of_pair(settlement.fact, settlement.other))
            connection.execute(
                insert(SettlementRow).values(
                    fact_id=settlement.fact,
                    other_id=settlement.other,
                    ruling=settlement.ruling.value,
                    decided=utc_now(),
                )
            )
            connection.execute(update(MetaRow).values(weighed=False))

    def unsettle(self, fact: str, other: str) -> None:
        """Forget how the conflict of two facts was settled."""
        with self._door.writing() as connection:
            connection.execute(_of_pair(fact, other))
            connection.execute(update(MetaRow).values(weighed=False))


def _of_pair(fact: str, other: str) -> Delete:
    pair = (fact, other)
    return delete(SettlementRow).where(SettlementRow.fact_id.in_(pair), SettlementRow.other_id.in_(pair))


def _id(claim: Claim) -> str:
    return hashlib.sha256("\n".join(key_of(claim)).encode()).hexdigest()[:16]


def _review_of(row: ReviewRow) -> Review:
    revised = claim_from_json(row.claim_revised) if row.claim_revised is not None else None
    return Review(claim_from_json(row.claim), Verdict(row.verdict), revised)

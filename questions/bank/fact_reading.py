"""Facts with their claims and entities, read from a bank."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from questions.bank.claim_rows import claim_of, entity_of
from questions.bank.models import (
    ClaimRow,
    ConflictRow,
    DocumentRow,
    EntityRow,
    FactClaimRow,
    FactRow,
    MentionRow,
)
from questions.entities.entity import Entity
from questions.facts.claim import Claim
from questions.facts.fact import Fact, FactStatus


def read_facts(session: Session) -> list[Fact]:
    """Every fact that is still told, in order."""
    claims = read_claims(session)
    told: defaultdict[str, list[Claim]] = defaultdict(list)
    for fact_id, claim_id in session.execute(
        select(FactClaimRow.fact_id, FactClaimRow.claim_id).order_by(FactClaimRow.position)
    ):
        told[fact_id].append(claims[claim_id])
    conflicts: defaultdict[str, list[str]] = defaultdict(list)
    for fact_id, other_id in session.execute(select(ConflictRow.fact_id, ConflictRow.other_id)):
        conflicts[fact_id].append(other_id)
    rows = session.scalars(select(FactRow).where(~FactRow.retired).order_by(FactRow.position))
    return [Fact(row.id, tuple(told[row.id]), FactStatus(row.status), tuple(sorted(conflicts[row.id]))) for row in rows]


def read_claims(session: Session, *, revised: bool = True) -> dict[str, Claim]:
    """Claims by id, in order; with or without those that a reviewer worded."""
    entities: defaultdict[str, list[Entity]] = defaultdict(list)
    mentions = (
        select(
            MentionRow.claim_id,
            MentionRow.text,
            EntityRow.name,
            EntityRow.type,
            MentionRow.start,
            MentionRow.end,
            MentionRow.polity,
        )
        .join(EntityRow)
        .order_by(MentionRow.claim_id, MentionRow.position)
    )
    for mention in session.execute(mentions).mappings():
        entities[mention["claim_id"]].append(entity_of(mention))
    told = select(ClaimRow, DocumentRow.name).join(DocumentRow).order_by(ClaimRow.position)
    if not revised:
        told = told.where(~ClaimRow.revised)
    return {row.id: claim_of(row, document, entities[row.id]) for row, document in session.execute(told)}

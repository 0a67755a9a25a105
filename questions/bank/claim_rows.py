"""Claims to rows and back."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import RowMapping

from questions.bank.date_columns import Columns, date_columns, date_from_json, date_of, date_to_json
from questions.bank.models import ClaimRow
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import Claim, ClaimKind, Evidence
from questions.temporal.expression import TimeExpression


def claim_ids(claims: Iterable[Claim]) -> dict[Claim, str]:
    """An id for each claim, derived from what it says and where: it outlives changes elsewhere in its document."""
    seen: Counter[str] = Counter()
    ids: dict[Claim, str] = {}
    for claim in claims:
        if claim in ids:
            continue
        said = "\n".join((claim.document, claim.statement, repr(claim.date), claim.evidence.text))
        seen[said] += 1
        ids[claim] = hashlib.sha256(f"{said}\n{seen[said]}".encode()).hexdigest()[:16]
    return ids


def claim_columns(claim: Claim) -> Columns:
    """Everything of a claim but its id, its document and its entities."""
    mention, evidence = claim.mention, claim.evidence
    return date_columns(claim.date) | {
        "statement": claim.statement,
        "subject": claim.subject,
        "restored": claim.restored,
        "kind": claim.kind.value,
        "date_surface": mention.surface,
        "date_start": mention.start,
        "date_end": mention.end,
        "date_inferred": mention.inferred,
        "evidence": evidence.text,
        "evidence_start": evidence.start,
        "evidence_end": evidence.end,
        "sentence": evidence.sentence,
        "highlight_start": evidence.highlight[0],
        "highlight_end": evidence.highlight[1],
        "preceding": evidence.preceding,
        "following": evidence.following,
        "date_alternatives": [date_to_json(date) for date in mention.alternatives],
    }


def claim_of(row: ClaimRow, document: str, entities: Sequence[Entity]) -> Claim:
    """The claim of ``row``, made in the document of that name."""
    return Claim(
        document=document,
        statement=row.statement,
        subject=row.subject,
        restored=row.restored,
        mention=TimeExpression(
            row.date_surface,
            row.date_start,
            row.date_end,
            date_of(row),
            row.date_inferred,
            alternatives=tuple(date_from_json(each) for each in row.date_alternatives),
        ),
        evidence=Evidence(
            row.evidence,
            row.evidence_start,
            row.evidence_end,
            row.sentence,
            (row.highlight_start, row.highlight_end),
            row.preceding,
            row.following,
        ),
        entities=tuple(entities),
        kind=ClaimKind(row.kind),
    )


def entity_of(row: RowMapping) -> Entity:
    """The entity of a mention joined with its name."""
    return Entity(row["text"], row["name"], EntityType(row["type"]), row["start"], row["end"], row["polity"])

"""Facts at a glance, read from a bank: plain rows, since all of them are wanted at once."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from questions.bank.date_columns import date_of, date_of_columns
from questions.bank.models import (
    ClaimRow,
    ConflictRow,
    DocumentRow,
    EntityRow,
    FactClaimRow,
    FactRow,
    MentionRow,
)
from questions.entities.entity import EntityType
from questions.facts.fact import FactStatus
from questions.facts.glimpse import FactGlimpse, Telling

_LEADING = FactClaimRow.position == 0
_COLUMNS = (
    ClaimRow.id.label("claim_id"),
    ClaimRow.statement,
    ClaimRow.subject,
    ClaimRow.date_value,
    ClaimRow.date_type,
    ClaimRow.date_mod,
    ClaimRow.date_calendar,
    ClaimRow.date_court,
    ClaimRow.first_jdn,
    ClaimRow.last_jdn,
)


def read_glimpses(connection: Connection) -> list[FactGlimpse]:
    """Every fact that is still told and has days, by its first day; 10,000 in under half a second."""
    sides, people = _mentioned(connection)
    conflicts: defaultdict[str, list[str]] = defaultdict(list)
    for fact_id, other_id in connection.execute(
        select(ConflictRow.fact_id, ConflictRow.other_id).order_by(ConflictRow.other_id)
    ):
        conflicts[fact_id].append(other_id)
    told = (
        select(FactRow.id.label("fact_id"), FactRow.status, DocumentRow.title, *_COLUMNS)
        .join(FactClaimRow, FactClaimRow.fact_id == FactRow.id)
        .join(ClaimRow, ClaimRow.id == FactClaimRow.claim_id)
        .join(DocumentRow, DocumentRow.id == ClaimRow.document_id)
        .where(_LEADING, ~FactRow.retired, ClaimRow.first_jdn.is_not(None))
        .order_by(ClaimRow.first_jdn, ClaimRow.last_jdn, FactRow.position)
    )
    return [
        FactGlimpse(
            row["fact_id"],
            row["statement"],
            row["subject"],
            _side(sides[row["claim_id"]], row["subject"]),
            tuple(dict.fromkeys(people[row["claim_id"]])),
            row["title"],
            date_of_columns(row),
            row["first_jdn"],
            row["last_jdn"],
            FactStatus(row["status"]),
            tuple(conflicts[row["fact_id"]]),
        )
        for row in (each._asdict() for each in connection.execute(told))
    ]


def read_tellings(session: Session, fact_id: str) -> list[Telling]:
    """Every place where a fact is told, the one that speaks for it first."""
    told = (
        select(ClaimRow, DocumentRow.title, DocumentRow.url)
        .join(FactClaimRow, FactClaimRow.claim_id == ClaimRow.id)
        .join(DocumentRow, DocumentRow.id == ClaimRow.document_id)
        .where(FactClaimRow.fact_id == fact_id)
        .order_by(FactClaimRow.position)
    )
    return [
        Telling(title, url, row.statement, date_of(row), row.sentence, (row.highlight_start, row.highlight_end))
        for row, title, url in session.execute(told)
    ]


def _mentioned(connection: Connection) -> tuple[defaultdict[str, dict[str, str]], defaultdict[str, list[str]]]:
    """By claim: the sides of its mentions by their text, and the names of its persons, both in order."""
    sides: defaultdict[str, dict[str, str]] = defaultdict(dict)
    people: defaultdict[str, list[str]] = defaultdict(list)
    mentions = (
        select(MentionRow.claim_id, MentionRow.text, MentionRow.polity, EntityRow.name, EntityRow.type)
        .join(EntityRow, EntityRow.id == MentionRow.entity_id)
        .join(FactClaimRow, FactClaimRow.claim_id == MentionRow.claim_id)
        .where(_LEADING)
        .order_by(MentionRow.claim_id, MentionRow.position)
    )
    for claim_id, text, polity, name, kind in connection.execute(mentions):
        if polity:
            sides[claim_id].setdefault(text, polity)
        if kind == EntityType.PERSON:
            people[claim_id].append(name)
    return sides, people


def _side(sides: dict[str, str], subject: str) -> str:
    """The side of the mention in the subject, else of the first one that has a side."""
    of_subject = (side for text, side in sides.items() if text in subject)
    return next(of_subject, next(iter(sides.values()), ""))

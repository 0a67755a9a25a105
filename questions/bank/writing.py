"""Bringing a bank to a new state within one transaction, ids and people's work kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from questions.authoring.question import Question
from questions.bank.claim_rows import claim_columns, claim_ids
from questions.bank.date_columns import Columns
from questions.bank.many_rows import batches, insert_rows, update_rows
from questions.bank.models import (
    ClaimRow,
    ConflictRow,
    DocumentRow,
    EntityRow,
    FactClaimRow,
    FactRow,
    MentionRow,
    QuestionRow,
)
from questions.bank.question_rows import question_columns, says, worded_columns
from questions.bank.reasons import store_reasons
from questions.bank.values import BankDocument, Change, Origin
from questions.facts.claim import Claim
from questions.facts.fact import Fact


def store_documents(connection: Connection, documents: Sequence[BankDocument]) -> dict[str, int]:
    """Make ``documents`` the bank's, and return their row numbers by name."""
    known = _numbers(connection)
    for name in known.keys() - {document.name for document in documents}:
        connection.execute(delete(DocumentRow).where(DocumentRow.name == name))
    for position, document in enumerate(documents):
        columns = {
            "position": position,
            "title": document.title,
            "url": document.url,
            "licence": document.licence,
            "script": document.script,
            "sha256": document.sha256,
            "generator": document.generator,
        }
        if document.name in known:
            connection.execute(update(DocumentRow).where(DocumentRow.name == document.name).values(columns))
        else:
            connection.execute(insert(DocumentRow).values(columns | {"name": document.name}))
    return _numbers(connection)


def _numbers(connection: Connection) -> dict[str, int]:
    return {row.name: row.id for row in connection.execute(select(DocumentRow.name, DocumentRow.id))}


def store_facts(
    connection: Connection, facts: Sequence[Fact], documents: dict[str, int], claims_read: Sequence[Claim] | None
) -> None:
    """Make ``facts`` with their claims the bank's; those that are no longer told are retired.

    Args:
        connection: a transaction.
        facts: every fact.
        documents: row numbers of the documents by name.
        claims_read: what the program read, whether reviewers left it standing or not; None where all of it stands.
    """
    for table in (ConflictRow, FactClaimRow, MentionRow, ClaimRow, EntityRow):
        connection.execute(delete(table))
    known = set(connection.scalars(select(FactRow.id)))
    connection.execute(update(FactRow).values(retired=True))
    rows = [
        {"id": fact.id, "position": position, "status": fact.status.value, "retired": False}
        for position, fact in enumerate(facts)
    ]
    insert_rows(connection, FactRow, (row for row in rows if row["id"] not in known))
    update_rows(connection, FactRow, (row for row in rows if row["id"] in known))
    told = [claim for fact in facts for claim in fact.claims]
    claims = claim_ids(chain(told if claims_read is None else claims_read, told))
    revised = set() if claims_read is None else set(told) - set(claims_read)
    _store_claims(connection, claims, documents, revised)
    insert_rows(
        connection,
        FactClaimRow,
        (
            {"fact_id": fact.id, "position": position, "claim_id": claims[claim]}
            for fact in facts
            for position, claim in enumerate(fact.claims)
        ),
    )
    insert_rows(
        connection,
        ConflictRow,
        ({"fact_id": fact.id, "other_id": other} for fact in facts for other in fact.conflicts_with),
    )


def _store_claims(
    connection: Connection, claims: dict[Claim, str], documents: dict[str, int], revised: Collection[Claim]
) -> None:
    insert_rows(
        connection,
        ClaimRow,
        (
            claim_columns(claim)
            | {
                "id": number,
                "document_id": documents[claim.document],
                "position": position,
                "revised": claim in revised,
            }
            for position, (claim, number) in enumerate(claims.items())
        ),
    )
    entities: dict[tuple[str, str], int] = {}
    for claim in claims:
        for entity in claim.entities:
            entities.setdefault((entity.name, entity.type.value), len(entities) + 1)
    insert_rows(
        connection, EntityRow, ({"id": number, "name": name, "type": kind} for (name, kind), number in entities.items())
    )
    insert_rows(
        connection,
        MentionRow,
        (
            {
                "claim_id": claim_id,
                "position": position,
                "entity_id": entities[entity.name, entity.type.value],
                "text": entity.text,
                "start": entity.start,
                "end": entity.end,
                "polity": entity.polity,
            }
            for claim, claim_id in claims.items()
            for position, entity in enumerate(claim.entities)
        ),
    )


def _present(connection: Connection, questions: Iterable[Question]) -> dict[str, Mapping[str, Any]]:
    """The rows of those questions that the bank has."""
    wanted = select(QuestionRow.__table__).where(QuestionRow.id.in_([question.id for question in questions]))
    return {row["id"]: dict(row) for row in connection.execute(wanted).mappings()}


def store_questions(connection: Connection, questions: Iterable[Question]) -> Change:
    """Make ``questions`` the generated ones of the bank; what people worded stays, what is no longer made retires."""
    known = connection.execute(select(QuestionRow.id, QuestionRow.origin))
    origins: dict[str, str] = {row.id: row.origin for row in known}
    vanished = {number for number, origin in origins.items() if origin == Origin.GENERATED}
    standing = set(connection.scalars(select(QuestionRow.id).where(~QuestionRow.retired)))
    added, position = 0, 0
    for batch in batches(questions):
        present = _present(connection, batch)
        fresh: list[Columns] = []
        changed: list[Columns] = []
        unchanged: list[Columns] = []
        moved: list[Columns] = []
        rewritten: list[Question] = []
        for question in batch:
            place = {"position": position, "retired": False}
            origin = origins.get(question.id)
            if origin is None:
                fresh.append(worded_columns(question) | place | {"origin": Origin.GENERATED.value})
            elif origin == Origin.GENERATED and not says(present[question.id], question_columns(question)):
                changed.append(worded_columns(question) | place)
            elif origin == Origin.GENERATED:
                unchanged.append({"id": question.id} | place)
            else:
                moved.append({"id": question.id, "position": position})  # a person's own retiring holds as well
            if origin in (None, Origin.GENERATED):
                rewritten.append(question)
            added += question.id not in standing
            vanished.discard(question.id)
            position += 1
        insert_rows(connection, QuestionRow, fresh)
        update_rows(connection, QuestionRow, changed)
        update_rows(connection, QuestionRow, unchanged)
        update_rows(connection, QuestionRow, moved)
        store_reasons(connection, rewritten)
    retired = sorted(vanished & standing)
    update_rows(connection, QuestionRow, ({"id": number, "retired": True} for number in retired))
    kept = sum(origin != Origin.GENERATED for origin in origins.values())
    return Change(added=added, retired=len(retired), kept=kept)

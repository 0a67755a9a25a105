"""Bringing a bank to a new state within one transaction, ids and people's work kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TypeVar

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from questions.authoring.question import Question
from questions.bank.claim_rows import claim_columns, claim_ids
from questions.bank.date_columns import Columns
from questions.bank.models import (
    Base,
    ClaimRow,
    ConflictRow,
    DocumentRow,
    EntityRow,
    FactClaimRow,
    FactRow,
    MentionRow,
    QuestionFactRow,
    QuestionRow,
)
from questions.bank.question_rows import question_columns
from questions.bank.values import BankDocument, Change, Origin
from questions.facts.claim import Claim
from questions.facts.fact import Fact

T = TypeVar("T")

_BATCH = 2000
"""Rows sent at once: memory stays flat however many there are."""


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
    _insert(connection, FactRow, (row for row in rows if row["id"] not in known))
    _update(connection, FactRow, (row for row in rows if row["id"] in known))
    told = [claim for fact in facts for claim in fact.claims]
    claims = claim_ids(chain(told if claims_read is None else claims_read, told))
    revised = set() if claims_read is None else set(told) - set(claims_read)
    _store_claims(connection, claims, documents, revised)
    _insert(
        connection,
        FactClaimRow,
        (
            {"fact_id": fact.id, "position": position, "claim_id": claims[claim]}
            for fact in facts
            for position, claim in enumerate(fact.claims)
        ),
    )
    _insert(
        connection,
        ConflictRow,
        ({"fact_id": fact.id, "other_id": other} for fact in facts for other in fact.conflicts_with),
    )


def _store_claims(
    connection: Connection, claims: dict[Claim, str], documents: dict[str, int], revised: Collection[Claim]
) -> None:
    _insert(
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
    _insert(
        connection, EntityRow, ({"id": number, "name": name, "type": kind} for (name, kind), number in entities.items())
    )
    _insert(
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


def store_questions(connection: Connection, questions: Iterable[Question]) -> Change:
    """Make ``questions`` the generated ones of the bank; what people worded stays, what is no longer made retires."""
    known = connection.execute(select(QuestionRow.id, QuestionRow.origin))
    origins: dict[str, str] = {row.id: row.origin for row in known}
    vanished = {number for number, origin in origins.items() if origin == Origin.GENERATED}
    standing = set(connection.scalars(select(QuestionRow.id).where(~QuestionRow.retired)))
    added, position = 0, 0
    for batch in _batches(questions):
        fresh: list[Columns] = []
        changed: list[Columns] = []
        moved: list[Columns] = []
        rewritten: list[Question] = []
        for question in batch:
            place = {"position": position, "retired": False}
            origin = origins.get(question.id)
            if origin is None:
                fresh.append(question_columns(question) | place | {"origin": Origin.GENERATED.value})
            elif origin == Origin.GENERATED:
                changed.append(question_columns(question) | place)
            else:
                moved.append({"id": question.id, "position": position})  # a person's own retiring holds as well
            if origin in (None, Origin.GENERATED):
                rewritten.append(question)
            added += question.id not in standing
            vanished.discard(question.id)
            position += 1
        _insert(connection, QuestionRow, fresh)
        _update(connection, QuestionRow, changed)
        _update(connection, QuestionRow, moved)
        _store_reasons(connection, rewritten)
    retired = sorted(vanished & standing)
    _update(connection, QuestionRow, ({"id": number, "retired": True} for number in retired))
    kept = sum(origin != Origin.GENERATED for origin in origins.values())
    return Change(added=added, retired=len(retired), kept=kept)


def _store_reasons(connection: Connection, questions: Sequence[Question]) -> None:
    for batch in _batches(question.id for question in questions):
        connection.execute(delete(QuestionFactRow).where(QuestionFactRow.question_id.in_(batch)))
    _insert(
        connection,
        QuestionFactRow,
        (
            {"question_id": question.id, "position": position, "fact_id": fact}
            for question in questions
            for position, fact in enumerate(question.facts)
        ),
    )


def _batches(items: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, _BATCH)):
        yield batch


def _insert(connection: Connection, table: type[Base], rows: Iterable[Columns]) -> None:
    for batch in _batches(rows):
        connection.execute(insert(table), batch)


def _update(connection: Connection, table: type[FactRow] | type[QuestionRow], rows: Iterable[Columns]) -> None:
    """Set the columns that a row has; ``id`` says which."""
    for batch in _batches(rows):
        names = [name for name in batch[0] if name != "id"]
        statement = update(table).where(table.id == bindparam("row_id"))
        statement = statement.values(
            {name: bindparam(f"new_{name}", type_=table.__table__.c[name].type) for name in names}
        )
        connection.execute(
            statement,
            [{"row_id": row["id"]} | {f"new_{name}": row[name] for name in names} for row in batch],
        )

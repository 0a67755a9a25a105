"""Values to rows and back, free of any query."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import RowMapping

from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.bank.models import ClaimRow, QuestionRow
from questions.calendars.dates import Calendar, DateType, HistoricalDate, Modifier
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import Claim, ClaimKind, Evidence
from questions.temporal.expression import TimeExpression

Columns = dict[str, Any]


def date_columns(date: HistoricalDate) -> Columns:
    """The columns of ``Dated``."""
    days = date.interval
    return {
        "date_value": date.value,
        "date_type": date.type.value,
        "date_mod": date.mod.value if date.mod else None,
        "date_calendar": date.calendar.value,
        "date_court": date.court,
        "first_jdn": days.first if days else None,
        "last_jdn": days.last if days else None,
    }


def date_of(row: ClaimRow | QuestionRow) -> HistoricalDate:
    """The date in the columns of ``Dated``."""
    return HistoricalDate(
        value=row.date_value,
        type=DateType(row.date_type),
        mod=Modifier(row.date_mod) if row.date_mod else None,
        calendar=Calendar(row.date_calendar),
        court=row.date_court,
    )


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
    }


def claim_of(row: ClaimRow, document: str, entities: Sequence[Entity]) -> Claim:
    """The claim of ``row``, made in the document of that name."""
    return Claim(
        document=document,
        statement=row.statement,
        subject=row.subject,
        restored=row.restored,
        mention=TimeExpression(row.date_surface, row.date_start, row.date_end, date_of(row), row.date_inferred),
        evidence=Evidence(
            row.evidence, row.evidence_start, row.evidence_end, row.sentence, (row.highlight_start, row.highlight_end)
        ),
        entities=tuple(entities),
        kind=ClaimKind(row.kind),
    )


def entity_of(row: RowMapping) -> Entity:
    """The entity of a mention joined with its name."""
    return Entity(row["text"], row["name"], EntityType(row["type"]), row["start"], row["end"], row["polity"])


def question_columns(question: Question) -> Columns:
    """Everything of a question but its facts, and what becomes of it in the bank."""
    return date_columns(question.date) | {
        "id": question.id,
        "kind": question.kind.value,
        "asks": question.asks.value,
        "stem": question.stem,
        "options": [{"text": option.text, "correct": option.correct} for option in question.options],
        "answer": question.answer,
        "accepted": list(question.accepted),
        "explanation": question.explanation,
        "document": question.document,
        "url": question.url,
        "evidence": question.evidence,
        "highlight_start": question.evidence_highlight[0],
        "highlight_end": question.evidence_highlight[1],
        "difficulty": question.difficulty,
    }


def question_of(row: QuestionRow, facts: Sequence[str]) -> Question:
    """The question of ``row``, resting on ``facts``."""
    return Question(
        id=row.id,
        kind=QuestionKind(row.kind),
        asks=Asks(row.asks),
        stem=row.stem,
        options=tuple(Option(str(option["text"]), bool(option["correct"])) for option in row.options),
        answer=row.answer,
        accepted=tuple(row.accepted),
        explanation=row.explanation,
        facts=tuple(facts),
        document=row.document,
        evidence=row.evidence,
        evidence_highlight=(row.highlight_start, row.highlight_end),
        date=date_of(row),
        difficulty=row.difficulty,
        url=row.url,
    )

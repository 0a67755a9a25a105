"""Time expressions, claims and questions as rows of JSON: the one place that knows the names of their fields.

Absent things are ``null``; days are ISO 8601 with astronomical years, Julian before 15 October 1582.
"""

from __future__ import annotations

from typing import Any

from questions.authoring.question import Option, Question
from questions.calendars import julian
from questions.calendars.dates import HistoricalDate
from questions.facts.claim import Claim
from questions.temporal.expression import TimeExpression

Row = dict[str, Any]
"""Names and JSON values, in the order in which they are written."""


def expression_row(document: str, expression: TimeExpression) -> Row:
    """A row of ``dates``."""
    return {"document": document} | _expression(expression)


def claim_row(claim: Claim) -> Row:
    """A row of ``facts``."""
    return {
        "document": claim.document,
        "statement": claim.statement,
        "subject": claim.subject or None,
        "evidence": {"text": claim.evidence.text, "start": claim.evidence.start, "end": claim.evidence.end},
        "date": _expression(claim.mention),
        "entities": [
            {"text": entity.text, "name": entity.name, "type": entity.type.value} for entity in claim.entities
        ],
        "kind": claim.kind.value,
    }


def question_row(question: Question) -> Row:
    """A row of ``export --format json-lines``."""
    return {
        "id": question.id,
        "kind": question.kind.value,
        "asks": question.asks.value,
        "stem": question.stem,
        "options": [_option(option) for option in question.options],
        "answer": question.answer,
        "accepted": list(question.accepted),
        "explanation": question.explanation,
        "facts": list(question.facts),
        "document": question.document,
        "url": question.url,
        "evidence": question.evidence,
        "highlight": list(question.evidence_highlight),
        "difficulty": question.difficulty,
        "date": _value(question.date) | {"court": question.date.court} | _days(question.date),
    }


def _option(option: Option) -> Row:
    """``match`` stands only in pairs."""
    return {"text": option.text, "correct": option.correct} | ({"match": option.match} if option.match else {})


def _expression(expression: TimeExpression) -> Row:
    date = expression.date
    return {
        "surface": expression.surface,
        "start": expression.start,
        "end": expression.end,
        **_value(date),
        "inferred": expression.inferred,
        **_days(date),
        **_alternatives(expression),
    }


def _alternatives(expression: TimeExpression) -> Row:
    """Only where the text leaves open which of two courts' eras is meant."""
    others = [{"value": other.value, "court": other.court} for other in expression.alternatives]
    return {"alternatives": others} if others else {}


def _value(date: HistoricalDate) -> Row:
    return {
        "type": date.type.value,
        "value": date.value,
        "mod": date.mod.value if date.mod else None,
        "calendar": date.calendar.value,
    }


def _days(date: HistoricalDate) -> Row:
    days = date.interval
    return {
        "first_day": julian.iso(days.first) if days else None,
        "last_day": julian.iso(days.last) if days else None,
        "first_jdn": days.first if days else None,
        "last_jdn": days.last if days else None,
    }

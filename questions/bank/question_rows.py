"""Questions to rows and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.bank.date_columns import Columns, date_columns, date_of
from questions.bank.models import QuestionRow


def question_columns(question: Question) -> Columns:
    """Everything of a question but its facts, and what becomes of it in the bank."""
    return date_columns(question.date) | {
        "id": question.id,
        "kind": question.kind.value,
        "asks": question.asks.value,
        "stem": question.stem,
        "options": [_option_columns(option) for option in question.options],
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
        options=tuple(_option_of(option) for option in row.options),
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


def _option_columns(option: Option) -> dict[str, object]:
    pair = {"match": option.match} if option.match else {}
    return {"text": option.text, "correct": option.correct} | pair


def _option_of(columns: Mapping[str, object]) -> Option:
    return Option(str(columns["text"]), bool(columns["correct"]), str(columns.get("match", "")))

"""Questions to rows and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.bank.date_columns import Columns, date_columns, date_of_columns
from questions.bank.door import utc_now
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


def worded_columns(question: Question) -> Columns:
    """As `question_columns`, for words that are new to the bank."""
    return question_columns(question) | {"modified": utc_now()}


def says(row: Mapping[str, Any], columns: Columns) -> bool:
    """Whether a row of the bank has these columns already."""
    return all(row[name] == value for name, value in columns.items())


def question_of(row: QuestionRow, facts: Sequence[str]) -> Question:
    """The question of ``row``, resting on ``facts``."""
    return question_of_columns(vars(row), facts)


def question_of_columns(content: Mapping[str, Any], facts: Sequence[str]) -> Question:
    """The question of the columns that `question_columns` gave."""
    return Question(
        id=content["id"],
        kind=QuestionKind(content["kind"]),
        asks=Asks(content["asks"]),
        stem=content["stem"],
        options=tuple(_option_of(option) for option in content["options"]),
        answer=content["answer"],
        accepted=tuple(content["accepted"]),
        explanation=content["explanation"],
        facts=tuple(facts),
        document=content["document"],
        evidence=content["evidence"],
        evidence_highlight=(content["highlight_start"], content["highlight_end"]),
        date=date_of_columns(content),
        difficulty=content["difficulty"],
        url=content["url"],
    )


def _option_columns(option: Option) -> dict[str, object]:
    pair = {"match": option.match} if option.match else {}
    return {"text": option.text, "correct": option.correct} | pair


def _option_of(columns: Mapping[str, object]) -> Option:
    return Option(str(columns["text"]), bool(columns["correct"]), str(columns.get("match", "")))

"""The facts that questions rest on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, select

from questions.authoring.question import Question
from questions.bank.many_rows import batches, insert_rows
from questions.bank.models import FactRow, QuestionFactRow
from questions.facts.fact import FactStatus


def reasons_of(connection: Connection, questions: Sequence[str] | None = None) -> defaultdict[str, list[str]]:
    """The facts each question rests on, in order; of all questions where none are named."""
    wanted = select(QuestionFactRow.question_id, QuestionFactRow.fact_id).order_by(
        QuestionFactRow.question_id, QuestionFactRow.position
    )
    if questions is not None:
        wanted = wanted.where(QuestionFactRow.question_id.in_(questions))
    reasons: defaultdict[str, list[str]] = defaultdict(list)
    for question, fact in connection.execute(wanted):
        reasons[question].append(fact)
    return reasons


def store_reasons(connection: Connection, questions: Sequence[Question]) -> None:
    """Make the facts of ``questions`` what they rest on in the bank."""
    for batch in batches(question.id for question in questions):
        connection.execute(delete(QuestionFactRow).where(QuestionFactRow.question_id.in_(batch)))
    add_reasons(connection, questions)


def add_reasons(connection: Connection, questions: Sequence[Question]) -> None:
    """As `store_reasons`, for questions that are new to the bank."""
    insert_rows(
        connection,
        QuestionFactRow,
        (
            {"question_id": question.id, "position": position, "fact_id": fact}
            for question in questions
            for position, fact in enumerate(question.facts)
        ),
    )


def name_facts(connection: Connection, facts: Iterable[str]) -> None:
    """Let the bank know ``facts`` by their names at least, as long as no document tells it more.

    Facts are what a day of study has at most one question of: they are worth their names without their claims.
    """
    known = set(connection.scalars(select(FactRow.id)))
    insert_rows(
        connection,
        FactRow,
        (
            {"id": fact, "position": 0, "status": FactStatus.SINGLE.value, "retired": True}
            for fact in dict.fromkeys(facts)
            if fact not in known
        ),
    )

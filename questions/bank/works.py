"""What people made of a bank's questions, for another bank to take over: papers, earlier wordings, what was retired."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from questions.bank.date_columns import Columns
from questions.bank.many_rows import insert_rows
from questions.bank.models import PaperRow, QuestionFactRow, QuestionRow, QuestionVersionRow
from questions.bank.question_rows import question_of_columns
from questions.bank.reasons import name_facts, reasons_of
from questions.papers.serial import from_json


@dataclass(frozen=True, slots=True)
class Works:
    """Papers, versions and retired questions, as their rows."""

    papers: Sequence[Columns] = ()
    versions: Sequence[Columns] = ()
    """Earlier wordings of questions, the oldest first."""
    retired: Sequence[Columns] = ()
    """Questions out of use, which papers may hold, and learners know."""
    reasons: Sequence[Columns] = ()
    """What the retired ones rest on."""


def works_in(connection: Connection) -> Works:
    """Everything that people made in a bank.

    Raises:
        KeyError, TypeError, ValueError: somebody damaged it.
    """
    papers, versions, retired = (
        [dict(row) for row in connection.execute(wanted).mappings()]
        for wanted in (
            select(PaperRow.__table__).order_by(PaperRow.modified, PaperRow.id),
            select(QuestionVersionRow.__table__).order_by(QuestionVersionRow.id),
            select(QuestionRow.__table__).where(QuestionRow.retired).order_by(QuestionRow.position),
        )
    )
    for paper in papers:
        from_json(paper["content"])
    for version in versions:
        question_of_columns(version["content"], version["content"]["facts"])
    told = reasons_of(connection, [row["id"] for row in retired])
    reasons = [
        {"question_id": question, "position": position, "fact_id": fact}
        for question, facts in told.items()
        for position, fact in enumerate(facts)
    ]
    return Works(papers, versions, retired, reasons)


def new_papers(own: Iterable[Columns], others: Iterable[Columns]) -> tuple[list[Columns], list[str]]:
    """Of ``others`` the papers that a bank lacks, and the titles of those that it has in another state, which stays."""
    known = {row["id"]: row["content"] for row in own}
    others = list(others)
    return (
        [row for row in others if row["id"] not in known],
        [row["title"] for row in others if row["id"] in known and row["content"] != known[row["id"]]],
    )


def store_works(connection: Connection, works: Works) -> None:
    """Add what the bank lacks; the questions in use are there already."""
    questions = set(connection.scalars(select(QuestionRow.id)))
    retired = [row for row in works.retired if row["id"] not in questions]
    last = connection.execute(select(func.max(QuestionRow.position))).scalar_one()
    first = 0 if last is None else last + 1
    insert_rows(connection, QuestionRow, (row | {"position": first + place} for place, row in enumerate(retired)))
    added = {row["id"] for row in retired}
    reasons = [row for row in works.reasons if row["question_id"] in added]
    name_facts(connection, (row["fact_id"] for row in reasons))
    insert_rows(connection, QuestionFactRow, reasons)
    own = [dict(row) for row in connection.execute(select(PaperRow.__table__)).mappings()]
    insert_rows(connection, PaperRow, new_papers(own, works.papers)[0])
    known = {_version(dict(row)) for row in connection.execute(select(QuestionVersionRow.__table__)).mappings()}
    insert_rows(
        connection,
        QuestionVersionRow,
        (
            {name: value for name, value in row.items() if name != "id"}
            for row in works.versions
            if row["question_id"] in questions | added and _version(row) not in known
        ),
    )


def _version(row: Columns) -> tuple[str, str, str]:
    """What two banks know an earlier wording by."""
    return row["question_id"], row["replaced"], json.dumps(row["content"], sort_keys=True)

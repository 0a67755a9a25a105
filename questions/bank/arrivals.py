"""Questions made elsewhere, taken into a bank."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, func, select

from questions.authoring.question import Question
from questions.bank.company import Company, store_weighed
from questions.bank.date_columns import Columns
from questions.bank.door import Door, utc_now
from questions.bank.editing import REPORTED
from questions.bank.many_rows import batches, insert_rows, update_rows
from questions.bank.models import MetaRow, QuestionRow, QuestionVersionRow
from questions.bank.question_rows import question_columns, question_of_columns, worded_columns
from questions.bank.reasons import add_reasons, name_facts, reasons_of, store_reasons
from questions.bank.values import Origin
from questions.bank.works import store_works
from questions.errors import BankBusy

Tags = Mapping[str, Sequence[str]]
"""By the ids of questions."""


class Arrival(StrEnum):
    """What became of a question."""

    ADDED = "added"
    CHANGED = "changed"
    """The bank had it in another wording, under other tags, or had retired it."""
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class _Present:
    """A question as the bank has it."""

    question: Question
    row: Mapping[str, Any]


class Arrivals:
    """Takes questions into a bank as what people worded: no rebuild overwrites or retires them."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def known(self, ids: Iterable[str]) -> dict[str, Question]:
        """Those of the questions that the bank has, retired ones too."""
        with self._door.connected() as connection:
            return {number: present.question for number, present in _present(connection, ids).items()}

    def expect(self, questions: Sequence[Question], tags: Tags | None = None) -> list[Arrival]:
        """What `take` would make of each, in order; nothing is written."""
        with self._door.connected() as connection:
            present = _present(connection, (question.id for question in questions))
        return [_arrival(question, present.get(question.id), tags or {}) for question in questions]

    def take(
        self,
        questions: Sequence[Question],
        tags: Tags | None = None,
        company: Company | None = None,
    ) -> list[Arrival]:
        """Take all of them in, each id once, or, should anything fail on the way, none; what became of each, in order.

        New ones come after all others. Earlier wordings are kept. A fact that the bank does not know is kept by its
        name alone, until a document tells it.

        Args:
            questions: what comes.
            tags: theirs, by their ids; those it lacks keep what they have.
            company: what comes with them out of another bank.

        Raises:
            BankBusy: also where the bank was changed since ``company`` was worked out.
        """
        tags = tags or {}
        if company is None and not set(self.expect(questions, tags)) - {Arrival.UNCHANGED}:
            return [Arrival.UNCHANGED] * len(questions)
        with self._door.changing() as connection:
            if company is not None:
                if connection.execute(select(MetaRow.revision)).scalar_one() != company.revision:
                    raise BankBusy(self._door.address)
                if company.weighed is not None:
                    store_weighed(connection, company.weighed)
            present = _present(connection, (question.id for question in questions))
            arrivals = [_arrival(question, present.get(question.id), tags) for question in questions]
            added = [question for question, arrival in zip(questions, arrivals, strict=True) if arrival == "added"]
            changed = [question for question, arrival in zip(questions, arrivals, strict=True) if arrival == "changed"]
            _add(connection, added, tags, company.generated if company else frozenset())
            update_rows(
                connection, QuestionRow, (_changed(question, present[question.id].row, tags) for question in changed)
            )
            name_facts(connection, (fact for question in (*added, *changed) for fact in question.facts))
            add_reasons(connection, added)
            store_reasons(connection, changed)
            if company is not None:
                store_works(connection, company.works)
            _keep_versions(connection, [present[question.id] for question in changed])
        return arrivals


def _present(connection: Connection, ids: Iterable[str]) -> dict[str, _Present]:
    known = set(connection.scalars(select(QuestionRow.id)))  # quicker than asking for thousands that it does not have
    found: dict[str, _Present] = {}
    for batch in batches(number for number in ids if number in known):
        reasons = reasons_of(connection, batch)
        for row in connection.execute(select(QuestionRow.__table__).where(QuestionRow.id.in_(batch))).mappings():
            found[row["id"]] = _Present(question_of_columns(dict(row), reasons[row["id"]]), dict(row))
    return found


def _arrival(question: Question, present: _Present | None, tags: Tags) -> Arrival:
    if present is None:
        return Arrival.ADDED
    same = present.question == question and not present.row["retired"]
    return Arrival.UNCHANGED if same and _tags(question, present.row, tags) == present.row["tags"] else Arrival.CHANGED


def _tags(question: Question, row: Mapping[str, Any], tags: Tags) -> list[str]:
    """The tags of a question that the bank has; what learners reported stays so."""
    told = tags.get(question.id)
    if told is None:
        return list(row["tags"])
    reported = [REPORTED] if REPORTED in told or REPORTED in row["tags"] else []
    return [*(tag for tag in told if tag != REPORTED), *reported]


def _add(connection: Connection, questions: Sequence[Question], tags: Tags, generated: frozenset[str]) -> None:
    last = connection.execute(select(func.max(QuestionRow.position))).scalar_one()
    first, now = 0 if last is None else last + 1, utc_now()
    insert_rows(
        connection,
        QuestionRow,
        (
            question_columns(question)
            | {
                "modified": now,
                "origin": (Origin.GENERATED if question.id in generated else Origin.OWN).value,
                "retired": False,
                "tags": list(tags.get(question.id, ())),
                "position": first + place,
            }
            for place, question in enumerate(questions)
        ),
    )


def _changed(question: Question, row: Mapping[str, Any], tags: Tags) -> Columns:
    origin = Origin.OWN if row["origin"] == Origin.OWN else Origin.EDITED
    return worded_columns(question) | {
        "origin": origin.value,
        "retired": False,
        "tags": _tags(question, row, tags),
    }


def _keep_versions(connection: Connection, replaced: Sequence[_Present]) -> None:
    now = utc_now()
    insert_rows(
        connection,
        QuestionVersionRow,
        (
            {
                "question_id": present.question.id,
                "replaced": now,
                "origin": present.row["origin"],
                "content": question_columns(present.question)
                | {"retired": present.row["retired"], "facts": list(present.question.facts)},
            }
            for present in replaced
        ),
    )

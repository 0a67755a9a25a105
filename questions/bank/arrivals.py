"""Questions made elsewhere, taken into a bank."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, func, insert, select

from questions.authoring.question import Question
from questions.bank.date_columns import Columns
from questions.bank.door import Door, utc_now
from questions.bank.many_rows import batches, insert_rows, update_rows
from questions.bank.models import FactRow, QuestionRow, QuestionVersionRow
from questions.bank.question_rows import question_columns, question_of_columns, worded_columns
from questions.bank.reasons import add_reasons, reasons_of, store_reasons
from questions.bank.values import Origin
from questions.facts.fact import FactStatus


class Arrival(StrEnum):
    """What became of a question."""

    ADDED = "added"
    CHANGED = "changed"
    """The bank had it in another wording, or had retired it."""
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

    def expect(self, questions: Sequence[Question]) -> list[Arrival]:
        """What `take` would make of each, in order; nothing is written."""
        with self._door.connected() as connection:
            present = _present(connection, (question.id for question in questions))
        return [_arrival(question, present.get(question.id)) for question in questions]

    def take(self, questions: Sequence[Question]) -> list[Arrival]:
        """Take all of them in, each id once, or, should anything fail on the way, none; what became of each, in order.

        New ones come after all others. Earlier wordings are kept. A fact that the bank does not know is kept by its
        name alone, until a document tells it.
        """
        if not set(self.expect(questions)) - {Arrival.UNCHANGED}:
            return [Arrival.UNCHANGED] * len(questions)
        with self._door.changing() as connection:
            present = _present(connection, (question.id for question in questions))
            arrivals = [_arrival(question, present.get(question.id)) for question in questions]
            added = [question for question, arrival in zip(questions, arrivals, strict=True) if arrival == "added"]
            changed = [question for question, arrival in zip(questions, arrivals, strict=True) if arrival == "changed"]
            _keep_versions(connection, [present[question.id] for question in changed])
            _add(connection, added)
            update_rows(connection, QuestionRow, (_changed(question, present[question.id].row) for question in changed))
            _name_facts(connection, [*added, *changed])
            add_reasons(connection, added)
            store_reasons(connection, changed)
        return arrivals


def _present(connection: Connection, ids: Iterable[str]) -> dict[str, _Present]:
    known = set(connection.scalars(select(QuestionRow.id)))  # quicker than asking for thousands that it does not have
    found: dict[str, _Present] = {}
    for batch in batches(number for number in ids if number in known):
        reasons = reasons_of(connection, batch)
        for row in connection.execute(select(QuestionRow.__table__).where(QuestionRow.id.in_(batch))).mappings():
            found[row["id"]] = _Present(question_of_columns(dict(row), reasons[row["id"]]), dict(row))
    return found


def _arrival(question: Question, present: _Present | None) -> Arrival:
    if present is None:
        return Arrival.ADDED
    same = present.question == question and not present.row["retired"]
    return Arrival.UNCHANGED if same else Arrival.CHANGED


def _add(connection: Connection, questions: Sequence[Question]) -> None:
    last = connection.execute(select(func.max(QuestionRow.position))).scalar_one()
    first = 0 if last is None else last + 1
    own = {"origin": Origin.OWN.value, "retired": False, "tags": []}
    insert_rows(
        connection,
        QuestionRow,
        (worded_columns(question) | own | {"position": first + place} for place, question in enumerate(questions)),
    )


def _changed(question: Question, row: Mapping[str, Any]) -> Columns:
    origin = Origin.OWN if row["origin"] == Origin.OWN else Origin.EDITED
    return worded_columns(question) | {"origin": origin.value, "retired": False}


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


def _name_facts(connection: Connection, questions: Sequence[Question]) -> None:
    """Facts are what a day of study has at most one question of: they keep their names without their claims."""
    wanted = dict.fromkeys(fact for question in questions for fact in question.facts)
    known = set(connection.scalars(select(FactRow.id)))
    rows = [
        {"id": fact, "position": 0, "status": FactStatus.SINGLE.value, "retired": True}
        for fact in wanted
        if fact not in known
    ]
    if rows:
        connection.execute(insert(FactRow), rows)

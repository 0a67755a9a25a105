"""What people do to single questions, every earlier wording kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from questions.authoring.question import Question
from questions.bank.door import Door, utc_now
from questions.bank.models import QuestionFactRow, QuestionRow, QuestionVersionRow
from questions.bank.question_rows import question_of_columns, worded_columns
from questions.bank.values import Origin

REPORTED = "reported"
"""The tag of questions that learners found bad."""


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier wording of a question."""

    replaced: str
    """When it gave way; UTC, ISO 8601."""
    origin: Origin
    """Who worded it."""
    question: Question


class Editing:
    """Changes of a bank's questions by hand."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def revise(self, question: Question) -> None:
        """Replace the question of the same id by a person's wording; no rebuild will overwrite it.

        Raises:
            KeyError: the bank has none of that id.
        """
        with self._door.changing() as connection:
            origin = _keep_version(connection, question.id)
            now = Origin.OWN if origin is Origin.OWN else Origin.EDITED
            columns = worded_columns(question) | {"origin": now.value}
            connection.execute(update(QuestionRow).where(QuestionRow.id == question.id).values(columns))

    def retire(self, questions: Iterable[str], *, retired: bool = True) -> None:
        """Take questions out of the bank's use, or put them back. What a person retired no rebuild brings back."""
        with self._door.changing() as connection:
            for number in questions:
                origin = _keep_version(connection, number)
                now = Origin.OWN if origin is Origin.OWN else Origin.EDITED
                connection.execute(
                    update(QuestionRow).where(QuestionRow.id == number).values(retired=retired, origin=now.value)
                )

    def tag(self, tags: Mapping[str, Sequence[str]]) -> None:
        """Set the tags of questions, by their ids."""
        with self._door.changing() as connection:
            for number, words in tags.items():
                connection.execute(update(QuestionRow).where(QuestionRow.id == number).values(tags=list(words)))

    def report(self, question_id: str, *, reported: bool = True) -> None:
        """Tag a question as one that a learner found bad, or no longer; raises KeyError where there is none."""
        with self._door.changing() as connection:
            tags = connection.execute(
                select(QuestionRow.tags).where(QuestionRow.id == question_id)
            ).scalar_one_or_none()
            if tags is None:
                raise KeyError(question_id)
            others = [tag for tag in tags if tag != REPORTED]
            kept = [*others, REPORTED] if reported else others
            connection.execute(update(QuestionRow).where(QuestionRow.id == question_id).values(tags=kept))

    def versions(self, question_id: str) -> list[Version]:
        """Earlier wordings, the latest first."""
        with self._door.reading() as session:
            rows = session.scalars(
                select(QuestionVersionRow)
                .where(QuestionVersionRow.question_id == question_id)
                .order_by(QuestionVersionRow.id.desc())
            )
            return [Version(row.replaced, Origin(row.origin), _question_of(row.content)) for row in rows]

    def restore(self, question_id: str) -> None:
        """Go back to the wording before the last change, which is forgotten; no change is left alone."""
        with self._door.changing() as connection:
            last = connection.execute(
                select(QuestionVersionRow.id, QuestionVersionRow.origin, QuestionVersionRow.content)
                .where(QuestionVersionRow.question_id == question_id)
                .order_by(QuestionVersionRow.id.desc())
                .limit(1)
            ).first()
            if last is None:
                return
            before = {"origin": last.origin, "retired": last.content["retired"]}
            columns = worded_columns(_question_of(last.content)) | before
            connection.execute(update(QuestionRow).where(QuestionRow.id == question_id).values(columns))
            connection.execute(delete(QuestionVersionRow).where(QuestionVersionRow.id == last.id))


def _question_of(content: Mapping[str, Any]) -> Question:
    return question_of_columns(content, content["facts"])


def _keep_version(connection: Connection, question_id: str) -> Origin:
    """Put the present wording aside; raises KeyError where there is none."""
    row = connection.execute(select(QuestionRow.__table__).where(QuestionRow.id == question_id)).mappings().first()
    if row is None:
        raise KeyError(question_id)
    facts = connection.scalars(
        select(QuestionFactRow.fact_id)
        .where(QuestionFactRow.question_id == question_id)
        .order_by(QuestionFactRow.position)
    )
    left_out = {"position", "origin", "tags", "modified", "first_jdn", "last_jdn"}
    content = {name: value for name, value in row.items() if name not in left_out} | {"facts": list(facts)}
    connection.execute(
        insert(QuestionVersionRow).values(
            question_id=question_id, replaced=utc_now(), origin=row["origin"], content=content
        )
    )
    return Origin(row["origin"])

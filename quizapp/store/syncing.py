"""Bringing a learner's cards into line with a bank."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from questions.authoring.topic import Topic
from quizapp.store.models import BankRow, CardFactRow, CardRow
from quizapp.store.topics import align_topics
from quizapp.study.card import to_epoch_ms
from quizapp.study.protocols import QuestionRef, QuestionSource, SyncResult

_CHUNK = 1_000

_UNLEARNED: dict[str, Any] = {
    "state": 0,
    "reps": 0,
    "lapses": 0,
    "suspended": False,
    "buried_until": 0,
    "flag": 0,
    "leech": False,
    "practised_at": None,
    "retired": False,
}


def revision_of(connection: Connection, bank_id: str) -> str | None:
    """The revision a bank had last time; None where it was never opened."""
    return connection.execute(select(BankRow.revision).where(BankRow.uuid == bank_id)).scalar_one_or_none()


def note_opened(connection: Connection, source: QuestionSource, path: str, now: datetime, revision: str) -> int:
    """Write down where and when the bank was opened; returns its row's id."""
    seen = {"title": source.title, "path": path, "revision": revision, "last_opened": to_epoch_ms(now)}
    row = connection.execute(select(BankRow.id).where(BankRow.uuid == source.bank_id)).scalar_one_or_none()
    if row is not None:
        connection.execute(update(BankRow).where(BankRow.id == row).values(seen))
        return row
    position = connection.execute(select(func.count()).select_from(BankRow)).scalar_one()
    added = insert(BankRow).values(uuid=source.bank_id, position=position, **seen).returning(BankRow.id)
    return connection.execute(added).scalar_one()


def align(
    connection: Connection, bank: int, refs: Sequence[QuestionRef], topics: Mapping[str, Sequence[Topic]]
) -> SyncResult:
    """Make, retire and bring back cards until they are those of ``refs``, about what ``topics`` says by their ids."""
    known = {row.question_id: row for row in connection.execute(_KNOWN.where(CardRow.bank_id == bank))}
    wanted = {ref.id: ref for ref in refs}
    new = [ref for ref in wanted.values() if ref.id not in known]
    gone = [row.id for row in known.values() if row.question_id not in wanted and not row.retired]
    restored = sum(row.retired for row in known.values() if row.question_id in wanted)
    changed = [
        _described(ref) | {"card": known[ref.id].id, "retired": False}
        for ref in wanted.values()
        if ref.id in known and known[ref.id][1:] != (False, *_description(ref))
    ]
    if new:
        connection.execute(insert(CardRow), [_UNLEARNED | _described(ref) | {"bank_id": bank} for ref in new])
    if changed:
        connection.execute(update(CardRow).where(CardRow.id == bindparam("card")), changed)
    for some in _chunks(gone):
        connection.execute(update(CardRow).where(CardRow.id.in_(some)).values(retired=True))
    _align_facts(connection, bank, wanted)
    align_topics(connection, bank, {question_id: topics.get(question_id, ()) for question_id in wanted})
    years = [ref.year for ref in refs if ref.year is not None]
    connection.execute(update(BankRow).where(BankRow.id == bank).values(first_year=min(years, default=None)))
    return SyncResult(added=len(new), retired=len(gone), restored=restored)


_DESCRIPTION = ("question_id", "kind", "document", "estimate", "position", "year")
_KNOWN = select(CardRow.id, CardRow.retired, *(getattr(CardRow, name) for name in _DESCRIPTION))


def _description(ref: QuestionRef) -> tuple[Any, ...]:
    return ref.id, str(ref.kind), ref.document, ref.difficulty, ref.position, ref.year


def _described(ref: QuestionRef) -> dict[str, Any]:
    return dict(zip(_DESCRIPTION, _description(ref), strict=True))


def _align_facts(connection: Connection, bank: int, wanted: dict[str, QuestionRef]) -> None:
    """Rewrite the facts of cards where they changed; those of retired cards stay, should the question come back."""
    facts: defaultdict[int, list[str]] = defaultdict(list)
    in_order = select(CardFactRow.card_id, CardFactRow.fact_id).order_by(CardFactRow.card_id, CardFactRow.position)
    of_bank = CardFactRow.card_id.in_(select(CardRow.id).where(CardRow.bank_id == bank))
    for card_id, fact_id in connection.execute(in_order.where(of_bank)):
        facts[card_id].append(fact_id)
    cards = connection.execute(select(CardRow.id, CardRow.question_id).where(CardRow.bank_id == bank))
    changed = {
        card_id: wanted[question_id].fact_ids
        for card_id, question_id in cards
        if question_id in wanted and tuple(facts[card_id]) != wanted[question_id].fact_ids
    }
    for some in _chunks(list(changed)):
        connection.execute(delete(CardFactRow).where(CardFactRow.card_id.in_(some)))
    rows = [
        {"card_id": card_id, "position": position, "fact_id": fact_id}
        for card_id, fact_ids in changed.items()
        for position, fact_id in enumerate(fact_ids)
    ]
    if rows:
        connection.execute(insert(CardFactRow), rows)


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))

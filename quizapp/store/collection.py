"""The collection as studying sees it: values in, values out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, select
from sqlalchemy.dialects.sqlite import insert

from questions.authoring.topic import Topic
from quizapp.store import answering, engine, queueing, reporting, schema, syncing
from quizapp.store.models import BankRow, OptionRow
from quizapp.store.paging import with_facts
from quizapp.study.card import Card, from_epoch_ms
from quizapp.study.exam import Reach
from quizapp.study.fitting import Answered
from quizapp.study.protocols import (
    BankCounts,
    BankRecord,
    DayActivity,
    QuestionSource,
    ReviewOrder,
    Stock,
    SyncResult,
    Undone,
)
from quizapp.study.review import ReviewLog
from quizapp.study.scope import WHOLE, Part

if TYPE_CHECKING:
    from quizapp.store.progress import CollectionProgress


def open_collection(path: Path, now: datetime) -> Collection:
    """The learner's file at ``path``, made where there is none.

    Raises:
        CollectionTrouble: it is something else, newer than this program, busy, or cannot be opened, made or written.
    """
    return Collection(schema.opened(path, now), path)


class Collection:
    """A learner's cards, reviews and options; fulfils `CollectionStore`, which tells what the methods do.

    May be used from several threads: readers see the state before or after a change, and changes wait their turn.
    """

    def __init__(self, opened: Engine, path: Path) -> None:
        self._engine = opened
        self.path = path

    def close(self) -> None:
        """Let go of the file, which then is one file again."""
        self._engine.dispose()

    def banks(self) -> Sequence[BankRecord]:
        """Every bank ever opened, by position."""
        with self._reading() as connection:
            return [
                BankRecord(
                    row.uuid,
                    row.title,
                    row.path,
                    row.revision,
                    from_epoch_ms(row.last_opened),
                    row.position,
                    row.first_year,
                )
                for row in connection.execute(select(BankRow.__table__).order_by(BankRow.position))
            ]

    def sync_bank(self, source: QuestionSource, path: str, now: datetime, revision: str = "") -> SyncResult:
        """Bring the cards into line with a bank that was opened."""
        with self._reading() as connection:
            known = syncing.revision_of(connection, source.bank_id)
        changed = not revision or revision != known
        refs, topics = (source.index(), source.topics()) if changed else ((), {})
        with self._writing() as connection:
            bank = syncing.note_opened(connection, source, path, now, revision)
            return syncing.align(connection, bank, refs, topics) if changed else SyncResult(0, 0, 0)

    def card(self, bank_id: str, question_id: str) -> Card:
        """One card; raises KeyError where there is none."""
        with self._reading() as connection:
            row = answering.card_row(connection, bank_id, question_id)
            return with_facts(connection, [row])[0]

    def askable(self, bank_id: str, question_id: str, now: datetime) -> Card | None:
        """One card, where it may be asked."""
        with self._reading() as connection:
            row = answering.askable_row(connection, bank_id, question_id, now)
            return None if row is None else with_facts(connection, [row])[0]

    def new_cards(
        self, bank_ids: Sequence[str], now: datetime, part: Part = WHOLE, taken: Set[str] = frozenset()
    ) -> Iterator[Card]:
        """Cards never asked, in order."""
        return queueing.new_cards(self._reading, bank_ids, now, part, taken)

    def unseen(self, bank_ids: Sequence[str], part: Part = WHOLE) -> int:
        """How many cards were never asked."""
        with self._reading() as connection:
            return queueing.unseen(connection, bank_ids, part)

    def due_reviews(  # noqa: PLR0913 - as `CollectionStore` has it
        self,
        bank_ids: Sequence[str],
        before: datetime,
        now: datetime,
        order: ReviewOrder,
        *,
        part: Part = WHOLE,
        since: datetime | None = None,
        taken: Set[str] = frozenset(),
    ) -> Iterator[Card]:
        """Cards in review due in time, in that order."""
        return queueing.due_reviews(self._reading, bank_ids, before, now, order, part=part, since=since, taken=taken)

    def learning_cards(
        self, bank_ids: Sequence[str], before: datetime, now: datetime, part: Part = WHOLE
    ) -> Sequence[Card]:
        """Cards in short steps due before ``before``, earliest first."""
        with self._reading() as connection:
            return queueing.learning_cards(connection, bank_ids, before, now, part)

    def facts_due(self, since: datetime, before: datetime) -> Set[str]:
        """What cards are about that come again in that time."""
        with self._reading() as connection:
            return queueing.facts_due(connection, since, before)

    def weak_cards(
        self,
        bank_ids: Sequence[str],
        since: datetime,
        now: datetime,
        part: Part = WHOLE,
        taken: Set[str] = frozenset(),
    ) -> Iterator[Card]:
        """Cards that are hard to keep."""
        return queueing.weak_cards(self._reading, bank_ids, since, now, part, taken)

    def exam_cards(self, bank_ids: Sequence[str], reach: Reach, now: datetime, part: Part = WHOLE) -> Iterator[Card]:
        """Cards that another look would help in an exam."""
        return queueing.exam_cards(self._reading, bank_ids, reach, now, part)

    def sample(self, size: int) -> Stock:
        """Cards in review, drawn evenly."""
        with self._reading() as connection:
            return queueing.sample(connection, size)

    def histories(self) -> Sequence[Sequence[Answered]]:
        """The answers to each card, in order."""
        with self._reading() as connection:
            return queueing.histories(connection)

    def extent(self, bank_ids: Sequence[str]) -> tuple[int, int] | None:
        """The first and the last year that is asked about."""
        with self._reading() as connection:
            return queueing.extent(connection, bank_ids)

    def documents(self, bank_ids: Sequence[str]) -> Sequence[str]:
        """Titles of the sources that are asked about."""
        with self._reading() as connection:
            return queueing.documents(connection, bank_ids)

    def topics(self, bank_ids: Sequence[str]) -> Sequence[Topic]:
        """What is asked about."""
        with self._reading() as connection:
            return queueing.topics(connection, bank_ids)

    def next_due(self, bank_ids: Sequence[str]) -> datetime | None:
        """When the next learned card is due."""
        with self._reading() as connection:
            return queueing.next_due(connection, bank_ids)

    def record(self, card: Card, log: ReviewLog, siblings_buried_until: datetime) -> ReviewLog:
        """Keep a grade."""
        with self._writing() as connection:
            return answering.record(connection, self.path, card, log, siblings_buried_until)

    def mark(self, card: Card, *, undoable: bool = True) -> None:
        """Keep the learner's marks on a card."""
        with self._writing() as connection:
            answering.mark(connection, card, undoable=undoable)

    def undo(self) -> Undone | None:
        """Take back the latest `record` or `mark`."""
        with self._writing() as connection:
            return answering.undo(connection)

    def counts(self, now: datetime, day_end: datetime) -> Mapping[str, BankCounts]:
        """How the cards of every bank stand, by bank id."""
        with self._reading() as connection:
            return reporting.counts(connection, now, day_end)

    def activity(self, first: date, last: date) -> Sequence[DayActivity]:
        """Days with answers from ``first`` to ``last``."""
        with self._reading() as connection:
            return reporting.activity(connection, first, last)

    def days_studied(self, until: date) -> Iterator[date]:
        """Days with answers, backwards from ``until``."""
        return reporting.days_studied(self._reading, until)

    @cached_property
    def progress(self) -> CollectionProgress:
        """Looking back: what was done, and what is known."""
        from quizapp.store.progress import CollectionProgress  # noqa: PLC0415 - the window comes first

        return CollectionProgress(self._reading)

    def flagged(self, bank_id: str) -> Sequence[str]:
        """Questions of a bank whose cards bear a flag."""
        with self._reading() as connection:
            return reporting.flagged(connection, bank_id)

    def options(self) -> Mapping[str, Any]:
        """Every option that was set."""
        with self._reading() as connection:
            return {row.name: row.value for row in connection.execute(select(OptionRow.__table__))}

    def set_option(self, name: str, value: Any) -> None:
        """Keep an option."""
        with self._writing() as connection:
            kept = insert(OptionRow).values(name=name, value=value)
            connection.execute(kept.on_conflict_do_update(index_elements=["name"], set_={"value": kept.excluded.value}))

    def _reading(self) -> AbstractContextManager[Connection]:
        return engine.reading(self._engine, self.path)

    def _writing(self) -> AbstractContextManager[Connection]:
        return engine.writing(self._engine, self.path)

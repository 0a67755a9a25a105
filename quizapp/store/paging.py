"""Reading cards in order, some at a time, and none that would not be taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from quizapp.store.mapping import card_of
from quizapp.store.models import BankRow, CardFactRow, CardRow
from quizapp.study.card import Card

Reading = Callable[[], AbstractContextManager[Connection]]
"""Opens a view of the file."""

_PAGES = (200, 4_000)
"""Cards looked at first, and then: a day's plan takes no more than the first as a rule. After these come all others."""
_AT_ONCE = 500

CARDS: Select[Any] = select(CardRow.__table__, BankRow.uuid).join(BankRow, BankRow.id == CardRow.bank_id)
"""Rows as `card_of` takes them."""

_SEPARATOR = "\x1f"
_FACTS = (
    select(func.group_concat(CardFactRow.fact_id, _SEPARATOR))
    .where(CardFactRow.card_id == CardRow.id)
    .scalar_subquery()
    .label("facts")
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What cards are ordered by; of those alike, the one made first."""

    by: ColumnElement[Any] | InstrumentedAttribute[Any]
    descending: bool = False

    def after(self, last: Row[Any]) -> ColumnElement[bool]:
        """What comes after a row."""
        further = self.by < last.turn if self.descending else self.by > last.turn
        return or_(further, and_(self.by == last.turn, CardRow.id > last.id))

    @property
    def order(self) -> tuple[ColumnElement[Any] | InstrumentedAttribute[Any], ...]:
        """As SQL orders rows."""
        return self.by.desc() if self.descending else self.by, CardRow.id


def in_turn(reading: Reading, wanted: Select[Any], turn: Turn, taken: Set[str] | None) -> Iterator[Card]:
    """The cards of a query in order, read as far as they are iterated: nothing stays open while they are used.

    None is about a fact that is ``taken`` when its page is looked at, no two of a page share one, and of what is passed
    over so only the facts are read; ``taken`` is None where siblings are wanted too. A page begins where the last one
    ended, whatever happened to cards meanwhile.
    """
    light = wanted.with_only_columns(CardRow.id, turn.by.label("turn"), _FACTS).order_by(*turn.order)
    for size in _PAGES:
        with reading() as connection:
            rows = connection.execute(light.limit(size)).all()
        yield from _read(reading, _apart(rows, taken))
        if len(rows) < size:
            return
        light = light.where(turn.after(rows[-1]))
    with reading() as connection:
        rest = _apart(connection.execute(light, execution_options={"yield_per": _AT_ONCE}), taken)
    yield from _read(reading, rest)


def _apart(rows: Iterable[Row[Any]], taken: Set[str] | None) -> list[int]:
    """Ids of cards that share no fact with one before, or with what is taken."""
    if taken is None:
        return [row.id for row in rows]
    seen = set(taken)
    apart: list[int] = []
    for row in rows:
        facts = row.facts.split(_SEPARATOR) if row.facts else ()
        if seen.isdisjoint(facts):
            seen.update(facts)
            apart.append(row.id)
    return apart


def _read(reading: Reading, ids: Sequence[int]) -> Iterator[Card]:
    """The cards of these ids, in their order."""
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        with reading() as connection:
            rows = {row.id: row for row in connection.execute(CARDS.where(CardRow.id.in_(some)))}
            cards = with_facts(connection, [rows[card_id] for card_id in some])
        yield from cards


def with_facts(connection: Connection, rows: Sequence[Row[Any]]) -> list[Card]:
    """Rows of `CARDS` as cards."""
    facts: defaultdict[int, list[str]] = defaultdict(list)
    about = select(CardFactRow.card_id, CardFactRow.fact_id).where(CardFactRow.card_id.in_([row.id for row in rows]))
    for card_id, fact_id in connection.execute(about.order_by(CardFactRow.card_id, CardFactRow.position)):
        facts[card_id].append(fact_id)
    return [card_of(row, facts[row.id]) for row in rows]

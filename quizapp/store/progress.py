"""Sums over reviews and cards: what statistics and the time axis show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, case, false, func, select, true

from questions.authoring.topic import TopicSort
from quizapp.store.mapping import review_of
from quizapp.store.models import BankRow, CardFactRow, CardRow, CardTopicRow, ReviewRow, TopicRow
from quizapp.store.paging import CARDS, with_facts
from quizapp.store.reporting import MATURE_DAYS
from quizapp.study.card import Card, CardState, Rating, from_epoch_ms
from quizapp.study.progress import DayRecord, Mastery, Measure, Recall, add
from quizapp.study.review import ReviewLog
from quizapp.study.summary import Tally

_NEW, _REVIEW = int(CardState.NEW), int(CardState.REVIEW)
_FORGOTTEN = ReviewRow.rating == int(Rating.AGAIN)
_ASKED = CardFactRow.position == 0
_MOST_STUBBORN = 500
"""More nobody looks through."""


class CollectionProgress:
    """Fulfils `Progress`, which tells what the methods do."""

    def __init__(self, reading: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._reading = reading

    def first_day(self, bank_ids: Sequence[str]) -> date | None:
        """The day of the first answer."""
        with self._reading() as connection:
            wanted = select(ReviewRow.day).where(_of_current(bank_ids)).order_by(ReviewRow.day).limit(1)
            day = connection.execute(wanted).scalar_one_or_none()
        return None if day is None else date.fromordinal(day)

    def days(self, bank_ids: Sequence[str], first: date, last: date) -> Sequence[DayRecord]:
        """Days with answers, in order."""
        by_day = (
            select(
                ReviewRow.day,
                func.count().filter(ReviewRow.state == _NEW),
                func.count().filter(ReviewRow.state.not_in((_NEW, _REVIEW))),
                func.count().filter(ReviewRow.state == _REVIEW),
                func.count().filter(ReviewRow.state == _REVIEW, _FORGOTTEN),
                func.sum(ReviewRow.duration_ms),
            )
            .where(_of_current(bank_ids), _between(first, last))
            .group_by(ReviewRow.day)
            .order_by(ReviewRow.day)
        )
        with self._reading() as connection:
            return [DayRecord(date.fromordinal(day), *sums) for day, *sums in connection.execute(by_day)]

    def recall(self, bank_ids: Sequence[str], first: date, last: date) -> Recall:
        """Reviews, and how many were remembered: by cards once, then by what these are and what they are about."""
        tally = _tallies(bank_ids, first, last)
        sums = func.sum(tally.c.answered), func.sum(tally.c.remembered)
        columns = (CardRow.kind, CardRow.document, CardRow.year)
        by_cards = select(*columns, *sums).join(CardRow, CardRow.id == tally.c.card_id).group_by(*columns)
        by_topics = (
            select(CardTopicRow.topic_id, *sums)
            .join(CardTopicRow, CardTopicRow.card_id == tally.c.card_id)
            .group_by(CardTopicRow.topic_id)
        )
        recall = Recall()
        with self._reading() as connection:
            names = {row.id: row for row in connection.execute(select(TopicRow.__table__))}
            for kind, document, year, *counts in connection.execute(by_cards):
                tallied = Tally(*counts)
                add(recall.by_kind, kind, tallied)
                add(recall.by_document, document, tallied)
                if year is not None:
                    add(recall.by_year, year, tallied)
            for topic_id, *counts in connection.execute(by_topics):
                topic = names[topic_id]
                recall.by_topic[TopicSort(topic.sort)][topic.name] = Tally(*counts)
        return recall

    def due(self, bank_ids: Sequence[str]) -> Mapping[datetime, int]:
        """How many learned cards fall due at each moment."""
        counts = (
            select(CardRow.due, func.count())
            .where(*_current(bank_ids), CardRow.state != _NEW, CardRow.suspended == false())
            .group_by(CardRow.due)
        )
        with self._reading() as connection:
            return {from_epoch_ms(due): count for due, count in connection.execute(counts) if due is not None}

    def spread(self, bank_ids: Sequence[str], measure: Measure, edges: Sequence[float]) -> Sequence[int]:
        """How many cards lie between the edges."""
        value = {Measure.STABILITY: CardRow.stability, Measure.DIFFICULTY: CardRow.difficulty}[measure]
        place = case(*((value < edge, number) for number, edge in enumerate(edges)), else_=len(edges))
        counts = select(place, func.count()).where(*_current(bank_ids), CardRow.state == _REVIEW).group_by(place)
        with self._reading() as connection:
            counted = [0] * (len(edges) + 1)
            for number, count in connection.execute(counts):
                counted[number] = count
        return counted

    def hardest(self, bank_ids: Sequence[str], limit: int) -> Sequence[Card]:
        """Learned cards, the most often forgotten first."""
        wanted = (
            CARDS.where(*_current(bank_ids), CardRow.state != _NEW)
            .order_by(CardRow.lapses.desc(), CardRow.difficulty.desc(), CardRow.id)
            .limit(limit)
        )
        with self._reading() as connection:
            return with_facts(connection, connection.execute(wanted).all())

    def stubborn(self, bank_ids: Sequence[str], lapses: int) -> Sequence[Card]:
        """Cards that were forgotten so often, or were taken out of study."""
        wanted = (
            CARDS.where(*_current(bank_ids), (CardRow.lapses >= lapses) | (CardRow.suspended == true()))
            .order_by(CardRow.lapses.desc(), CardRow.id)
            .limit(_MOST_STUBBORN)
        )
        with self._reading() as connection:
            return with_facts(connection, connection.execute(wanted).all())

    def reviews_of(self, bank_id: str, question_id: str) -> Sequence[ReviewLog]:
        """Every graded answer to one question, in order."""
        one = CARDS.where(BankRow.uuid == bank_id, CardRow.question_id == question_id)
        with self._reading() as connection:
            row = connection.execute(one).one_or_none()
            if row is None:
                return []
            card = with_facts(connection, [row])[0]
            answers = select(ReviewRow.__table__).where(ReviewRow.card_id == row.id).order_by(ReviewRow.id)
            return [review_of(each, card) for each in connection.execute(answers)]

    def cards_about(self, facts: Mapping[str, Sequence[str]]) -> Sequence[Card]:
        """Every card that asks one of these facts."""
        cards: list[Card] = []
        with self._reading() as connection:
            for bank_id, wanted in facts.items():
                asking = select(CardFactRow.card_id).where(_ASKED, CardFactRow.fact_id.in_(wanted))
                found = CARDS.where(*_current([bank_id]), CardRow.id.in_(asking)).order_by(CardRow.position)
                cards.extend(with_facts(connection, connection.execute(found).all()))
        return cards

    def mastery(self, bank_ids: Sequence[str]) -> Mapping[str, Mastery]:
        """How well each fact is known."""
        answered = CardRow.state != _NEW
        firm = (CardRow.state == _REVIEW) & (CardRow.stability >= MATURE_DAYS)
        counts = (
            select(CardFactRow.fact_id, func.count().filter(answered), func.count().filter(firm))
            .join(CardRow, CardRow.id == CardFactRow.card_id)
            .where(*_current(bank_ids), _ASKED)
            .group_by(CardFactRow.fact_id)
        )
        with self._reading() as connection:
            return {fact_id: _mastery(asked, known) for fact_id, asked, known in connection.execute(counts)}


def _tallies(bank_ids: Sequence[str], first: date, last: date) -> CTE:
    """Reviews, and those remembered, of each card; made once, since SQLite would count again for every other table."""
    counted = (
        select(
            ReviewRow.card_id,
            func.count().label("answered"),
            func.count().filter(~_FORGOTTEN).label("remembered"),
        )
        .where(ReviewRow.state == _REVIEW, _between(first, last), _of_current(bank_ids))
        .group_by(ReviewRow.card_id)
    )
    return counted.cte("tally").prefix_with("MATERIALIZED")


def _mastery(asked: int, known: int) -> Mastery:
    if not asked:
        return Mastery.NEW
    return Mastery.MASTERED if known == asked else Mastery.LEARNING


def _current(bank_ids: Sequence[str]) -> tuple[Any, ...]:
    """Cards of these banks whose questions are still asked."""
    banks = select(BankRow.id).where(BankRow.uuid.in_(bank_ids))
    return CardRow.bank_id.in_(banks), CardRow.retired == false()


def _of_current(bank_ids: Sequence[str]) -> ColumnElement[bool]:
    """Reviews of `_current` cards, told by the others, which as a rule are few: no review needs its card looked up."""
    banks = select(BankRow.id).where(BankRow.uuid.in_(bank_ids))
    others = select(CardRow.id).where((CardRow.retired == true()) | CardRow.bank_id.not_in(banks))
    return ReviewRow.card_id.not_in(others)


def _between(first: date, last: date) -> Any:
    return ReviewRow.day.between(first.toordinal(), last.toordinal())

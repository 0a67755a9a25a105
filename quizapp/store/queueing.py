"""Reading cards in the order they are to be asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, false, func, not_, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute

from questions.authoring.topic import Topic, TopicSort
from quizapp.store.models import BankRow, CardFactRow, CardRow, CardTopicRow, ReviewRow, TopicRow
from quizapp.store.paging import CARDS, Reading, Turn, in_turn, with_facts
from quizapp.study.card import Card, CardState, Rating, from_epoch_ms, to_epoch_ms
from quizapp.study.exam import Reach
from quizapp.study.fitting import Answered
from quizapp.study.protocols import ReviewOrder, Stock
from quizapp.study.scope import WHOLE, Part

_DAY_MS = 86_400_000
_DIFFICULT = 7.0
"""FSRS's difficulty from which on a card counts as weak, 1 to 10."""


def askable(bank_ids: Sequence[str], now: datetime, part: Part = WHOLE) -> tuple[ColumnElement[bool], ...]:
    """What makes a card one that may be asked."""
    return (*_in_study(bank_ids, part), CardRow.buried_until <= to_epoch_ms(now))


def _in_study(bank_ids: Sequence[str], part: Part) -> tuple[ColumnElement[bool], ...]:
    banks = select(BankRow.id).where(BankRow.uuid.in_(bank_ids))
    wanted = [CardRow.bank_id.in_(banks), CardRow.retired == false(), CardRow.suspended == false()]
    if part.documents:
        wanted.append(CardRow.document.in_(part.documents))
    if part.years is not None:
        wanted.append(CardRow.year.between(*part.years))
    wanted.extend(CardRow.id.in_(about(topic)) for topic in part.topics)
    return tuple(wanted)


def new_cards(reading: Reading, bank_ids: Sequence[str], now: datetime, part: Part, taken: Set[str]) -> Iterator[Card]:
    """Cards never asked, bank by bank: each bank's are in order in an index."""
    with reading() as connection:
        ordered = select(BankRow.uuid).where(BankRow.uuid.in_(bank_ids)).order_by(BankRow.position)
        in_order = connection.execute(ordered).scalars().all()
    for bank_id in in_order:
        wanted = CARDS.where(CardRow.state == int(CardState.NEW), *askable([bank_id], now, part))
        yield from in_turn(reading, wanted, Turn(CardRow.position), taken)


def unseen(connection: Connection, bank_ids: Sequence[str], part: Part) -> int:
    """How many cards were never asked."""
    wanted = select(func.count()).where(CardRow.state == int(CardState.NEW), *_in_study(bank_ids, part))
    return connection.execute(wanted).scalar_one()


def due_reviews(  # noqa: PLR0913 - as `CollectionStore` has it
    reading: Reading,
    bank_ids: Sequence[str],
    before: datetime,
    now: datetime,
    order: ReviewOrder,
    *,
    part: Part,
    since: datetime | None,
    taken: Set[str],
) -> Iterator[Card]:
    """Cards in review due before ``before``, and not before ``since``."""
    due_then = [CardRow.state == int(CardState.REVIEW), CardRow.due < to_epoch_ms(before)]
    if since is not None:
        due_then.append(CardRow.due >= to_epoch_ms(since))
    wanted = CARDS.where(*due_then, *askable(bank_ids, now, part))
    by_due = order is ReviewOrder.DUE_DATE
    turn = Turn(CardRow.due) if by_due else Turn(_faded(now, CardRow.last_review), descending=True)
    return in_turn(reading, wanted, turn, taken)


def weak_cards(  # noqa: PLR0913, PLR0917 - as `CollectionStore` has it
    reading: Reading, bank_ids: Sequence[str], since: datetime, now: datetime, part: Part, taken: Set[str]
) -> Iterator[Card]:
    """Cards in review that are hard to keep and were not asked since ``since``."""
    hard = or_(CardRow.lapses > 0, CardRow.difficulty >= _DIFFICULT)
    idle = _last_known() < to_epoch_ms(since)
    wanted = CARDS.where(CardRow.state == int(CardState.REVIEW), hard, idle, *askable(bank_ids, now, part))
    return in_turn(reading, wanted, Turn(_faded(now, _last_known()), descending=True), taken)


def exam_cards(reading: Reading, bank_ids: Sequence[str], reach: Reach, now: datetime, part: Part) -> Iterator[Card]:
    """Cards in review that would be forgotten by the exam, and that a look now would keep until then."""
    faded = _faded(reach.exam, _last_known())
    wanted = CARDS.where(CardRow.state == int(CardState.REVIEW), faded > reach.spans, *askable(bank_ids, now, part))
    if not reach.everything:
        wanted = wanted.where((to_epoch_ms(reach.exam) - to_epoch_ms(now)) <= CardRow.stability * reach.spans * _DAY_MS)
    return in_turn(reading, wanted, Turn(faded, descending=True), taken=None)


def _last_known() -> ColumnElement[int]:
    return case((CardRow.practised_at > CardRow.last_review, CardRow.practised_at), else_=CardRow.last_review)


def _faded(moment: datetime, last_known: ColumnElement[Any] | InstrumentedAttribute[Any]) -> ColumnElement[Any]:
    """For how many times its stability a card was not seen at ``moment``: what is remembered falls with it alone."""
    return (to_epoch_ms(moment) - last_known) / (CardRow.stability * _DAY_MS)


def learning_cards(
    connection: Connection, bank_ids: Sequence[str], before: datetime, now: datetime, part: Part
) -> list[Card]:
    """Cards in short steps due before ``before``, earliest first."""
    steps = (int(CardState.LEARNING), int(CardState.RELEARNING))
    wanted = CARDS.where(CardRow.state.in_(steps), CardRow.due < to_epoch_ms(before), *askable(bank_ids, now, part))
    return with_facts(connection, connection.execute(wanted.order_by(CardRow.due, CardRow.id)).all())


def facts_due(connection: Connection, since: datetime, before: datetime) -> set[str]:
    """What cards are about that come again from ``since`` and before ``before``, in whichever bank."""
    again = (int(CardState.LEARNING), int(CardState.REVIEW), int(CardState.RELEARNING))
    wanted = (
        select(CardFactRow.fact_id)
        .join(CardRow, CardRow.id == CardFactRow.card_id)
        .where(CardRow.state.in_(again), CardRow.due >= to_epoch_ms(since), CardRow.due < to_epoch_ms(before))
        .where(not_(or_(CardRow.retired, CardRow.suspended)))  # so worded, SQLite looks the dates up in their index
    )
    return set(connection.execute(wanted).scalars())


def sample(connection: Connection, size: int) -> Stock:
    """Cards in review of all banks, drawn evenly."""
    active = (CardRow.retired == false(), CardRow.suspended == false())
    learned = (CardRow.state == int(CardState.REVIEW), *active)
    count = connection.execute(select(func.count()).select_from(CardRow).where(*learned)).scalar_one()
    every = max(1, count // size)
    drawn = with_facts(connection, connection.execute(CARDS.where(*learned, CardRow.id % every == 0)).all())
    new = select(func.count()).select_from(CardRow).where(CardRow.state == int(CardState.NEW), *active)
    return Stock(drawn, count, connection.execute(new).scalar_one())


def histories(connection: Connection) -> list[list[Answered]]:
    """The answers to each card, in order."""
    found: defaultdict[int, list[Answered]] = defaultdict(list)
    answers = select(ReviewRow.card_id, ReviewRow.day, ReviewRow.rating).order_by(ReviewRow.card_id, ReviewRow.id)
    for card_id, day, rating in connection.execute(answers):
        found[card_id].append(Answered(day, Rating(rating)))
    return list(found.values())


def extent(connection: Connection, bank_ids: Sequence[str]) -> tuple[int, int] | None:
    """The first and the last year that is asked about."""
    years = select(func.min(CardRow.year), func.max(CardRow.year)).where(*_in_study(bank_ids, WHOLE))
    first, last = connection.execute(years).one()
    return None if first is None or last is None else (first, last)


def about(topic: Topic) -> Select[Any]:
    """Ids of the cards that are about something."""
    link = select(CardTopicRow.card_id).join(TopicRow, TopicRow.id == CardTopicRow.topic_id)
    return link.where(TopicRow.sort == topic.sort.value, TopicRow.name == topic.name)


def topics(connection: Connection, bank_ids: Sequence[str]) -> list[Topic]:
    """What is asked about, sort by sort, the most often asked first."""
    banks = select(BankRow.id).where(BankRow.uuid.in_(bank_ids))
    others = select(CardRow.id).where(  # few as a rule, so that no topic of a card needs the card looked up
        CardRow.bank_id.not_in(banks) | (CardRow.retired == true()) | (CardRow.suspended == true())
    )
    counted = (
        select(CardTopicRow.topic_id, func.count().label("cards"))
        .where(CardTopicRow.card_id.not_in(others))
        .group_by(CardTopicRow.topic_id)
        .subquery()
    )
    wanted = (
        select(TopicRow.sort, TopicRow.name)
        .join(counted, counted.c.topic_id == TopicRow.id)
        .order_by(TopicRow.sort, counted.c.cards.desc(), TopicRow.name)
    )
    return [Topic(TopicSort(sort), name) for sort, name in connection.execute(wanted)]


def documents(connection: Connection, bank_ids: Sequence[str]) -> list[str]:
    """Titles of the sources, by the years they begin with."""
    begins = func.min(CardRow.year)
    titles = select(CardRow.document).where(*_in_study(bank_ids, WHOLE), CardRow.document != "")
    return list(connection.execute(titles.group_by(CardRow.document).order_by(begins, CardRow.document)).scalars())


def next_due(connection: Connection, bank_ids: Sequence[str]) -> datetime | None:
    """When the next learned card falls due and is not buried any more."""
    free = case((CardRow.buried_until > CardRow.due, CardRow.buried_until), else_=CardRow.due)
    banks = select(BankRow.id).where(BankRow.uuid.in_(bank_ids))
    active = (CardRow.bank_id.in_(banks), CardRow.retired == false(), CardRow.suspended == false())
    earliest = connection.execute(
        select(func.min(free)).where(CardRow.state != int(CardState.NEW), *active)
    ).scalar_one_or_none()
    return None if earliest is None else from_epoch_ms(earliest)

"""What the collection says about progress."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, false, func, select

from quizapp.store.models import BankRow, CardRow, ReviewRow
from quizapp.store.paging import Reading
from quizapp.study.card import CardState, Rating, to_epoch_ms
from quizapp.study.protocols import BankCounts, DayActivity

MATURE_DAYS = 21.0
"""From this stability on a question counts as mastered."""

_DAYS_AT_A_TIME = 60


def counts(connection: Connection, now: datetime, day_end: datetime) -> dict[str, BankCounts]:
    """How the cards of every bank stand, in one pass over an index."""
    free = CardRow.buried_until <= to_epoch_ms(now)
    by_state = (
        select(
            BankRow.uuid,
            CardRow.suspended,
            CardRow.state,
            func.count(),
            func.count().filter(free),
            func.count().filter(free, CardRow.due < to_epoch_ms(day_end)),
            func.count().filter(CardRow.stability >= MATURE_DAYS),
        )
        .join(BankRow, BankRow.id == CardRow.bank_id)
        .where(CardRow.retired == false())
        .group_by(CardRow.bank_id, CardRow.suspended, CardRow.state)
    )
    tallies: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for bank_id, suspended, state, total, open_now, today, mature in connection.execute(by_state):
        tally = tallies[bank_id]
        tally["total"] += total
        if state == CardState.REVIEW:
            tally["mature"] += mature
            tally["young"] += total - mature
        if suspended:
            tally["suspended"] += total
        elif state == CardState.NEW:
            tally["new"] += open_now
        else:
            tally["due" if state == CardState.REVIEW else "learning"] += today
    known = connection.execute(select(BankRow.uuid)).scalars()
    return {bank_id: BankCounts(**tallies[bank_id]) for bank_id in known}


def activity(connection: Connection, first: date, last: date) -> list[DayActivity]:
    """Days with answers, in order."""
    by_day = (
        select(
            ReviewRow.day,
            func.count(),
            func.count().filter(ReviewRow.rating > int(Rating.AGAIN)),
            func.count().filter(ReviewRow.state == int(CardState.NEW)),
            func.count().filter(ReviewRow.state == int(CardState.REVIEW), ReviewRow.practice == false()),
            func.sum(ReviewRow.duration_ms),
        )
        .where(ReviewRow.day.between(first.toordinal(), last.toordinal()))
        .group_by(ReviewRow.day)
        .order_by(ReviewRow.day)
    )
    return [DayActivity(date.fromordinal(day), *sums) for day, *sums in connection.execute(by_day)]


def days_studied(reading: Reading, until: date) -> Iterator[date]:
    """Days with answers, backwards from ``until``, read some weeks at a time."""
    last = until.toordinal()
    backwards = select(ReviewRow.day).distinct().order_by(ReviewRow.day.desc()).limit(_DAYS_AT_A_TIME)
    while True:
        with reading() as connection:
            days = connection.execute(backwards.where(ReviewRow.day <= last)).scalars().all()
        yield from map(date.fromordinal, days)
        if len(days) < _DAYS_AT_A_TIME:
            return
        last = days[-1] - 1


def flagged(connection: Connection, bank_id: str) -> Sequence[str]:
    """Questions of a bank whose cards bear a flag."""
    wanted = select(CardRow.question_id).join(BankRow).where(BankRow.uuid == bank_id, CardRow.flag != 0)
    return connection.scalars(wanted).all()

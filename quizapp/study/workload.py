"""What another desired retention would mean for a day's work: simulated with the learner's own cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from quizapp.study.card import Card, CardState, Rating
from quizapp.study.clock import StudyCalendar
from quizapp.study.options import StudyOptions
from quizapp.study.protocols import Stock
from quizapp.study.scheduler import Scheduler

DAYS = 60
"""How far ahead is simulated."""
_FIRST_DAYS = 14
"""Left out of the average: until then, dates hold that were set for the retention of before."""
_KNOWN_AT_FIRST = 0.6
"""How many new questions are answered rightly the first time."""


def answers_a_day(stock: Stock, options: StudyOptions, calendar: StudyCalendar, now: datetime) -> float:
    """Answers a day in the later weeks of the forecast, without a limit on reviews; the same for the same cards."""
    scheduler = Scheduler(
        calendar, desired_retention=options.desired_retention, parameters=options.parameters, spread=False
    )
    chance = Random("workload")
    begin, end = now + timedelta(days=_FIRST_DAYS), now + timedelta(days=DAYS)

    def asked(card: Card, first: datetime) -> int:
        """How often a card is asked in the weeks that count."""
        times, moment = 0, first
        while moment < end:
            known = scheduler.retrievability(card, moment) if card.state is not CardState.NEW else _KNOWN_AT_FIRST
            rating = Rating.GOOD if chance.random() < known else Rating.AGAIN
            card = scheduler.review(card, rating, moment)
            times += moment >= begin
            assert card.memory.due is not None, "an answered card is due again"
            moment = card.memory.due
        return times

    weight = stock.learned / len(stock.sample) if stock.sample else 0.0
    old = sum(asked(card, max(now, card.memory.due or now)) for card in stock.sample) * weight
    new = 0
    left = stock.unseen
    for day in range(DAYS):
        share = min(left, options.new_per_day)
        left -= share
        new += sum(asked(_unseen(day, place), now + timedelta(days=day)) for place in range(share))
    return (old + new) / (DAYS - _FIRST_DAYS)


def compared(
    stock: Stock, options: StudyOptions, retentions: Sequence[float], calendar: StudyCalendar, now: datetime
) -> list[tuple[float, float]]:
    """Each retention with its answers a day."""
    return [
        (each, answers_a_day(stock, replace(options, desired_retention=each), calendar, now)) for each in retentions
    ]


def _unseen(day: int, place: int) -> Card:
    return Card("", f"{day}-{place}", ())

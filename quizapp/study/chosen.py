"""Studying what the learner picked: the questions about certain facts, due or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from quizapp.study.card import Card, CardState
from quizapp.study.clock import StudyCalendar
from quizapp.study.queue import Plan

CARDS_AT_A_TIME = 40
"""More is no session but a day's work."""


class ChosenPlanner:
    """Plans a session of chosen cards, whatever the day's limits are.

    What is due comes before what is not, the longest due first; what was answered today, suspended or buried does not
    come, nor do two questions of one fact.
    """

    def __init__(self, cards: Callable[[], Sequence[Card]], calendar: StudyCalendar) -> None:
        self._cards = cards
        self._calendar = calendar

    def plan(self, bank_ids: Sequence[str], now: datetime) -> Plan:
        """What these banks have of the cards."""
        cards = [card for card in self._cards() if card.bank_id in bank_ids and self._free(card, now)]
        day_end = self._calendar.end_of_day(now)
        learning = [card for card in cards if card.state not in (CardState.NEW, CardState.REVIEW)]
        reviews = sorted((card for card in cards if card.state is CardState.REVIEW), key=lambda card: _due(card, now))
        new = [card for card in cards if card.state is CardState.NEW]
        taken: set[str] = set()
        left = CARDS_AT_A_TIME
        parts: list[tuple[Card, ...]] = []
        for waiting in ([card for card in learning if _due(card, now) < day_end], reviews, new):
            chosen = []
            for card in waiting:
                if left and taken.isdisjoint(card.facts):
                    taken.update(card.facts)
                    chosen.append(card)
                    left -= 1
            parts.append(tuple(chosen))
        return Plan(learning=parts[0], reviews=parts[1], new=parts[2])

    def _free(self, card: Card, now: datetime) -> bool:
        if card.suspended or (card.buried_until is not None and card.buried_until > now):
            return False
        last = card.memory.last_review
        today = last is not None and self._calendar.day_of(last) == self._calendar.day_of(now)
        return not (today and card.state is CardState.REVIEW)


def _due(card: Card, now: datetime) -> datetime:
    return card.memory.due or now

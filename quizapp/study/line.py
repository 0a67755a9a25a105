"""Who is next: the cards of a session that wait to be asked."""

from __future__ import annotations

from bisect import insort
from collections import deque
from datetime import datetime, timedelta

from quizapp.study.card import Card
from quizapp.study.queue import Plan


class Line:
    """Reviews and new questions in a row, and learning cards, each of which goes before them once it is due."""

    def __init__(self, plan: Plan, learn_ahead: timedelta) -> None:
        """Line up a plan; with nobody else waiting, a learning card may go ``learn_ahead`` before it is due."""
        self._row = deque(plan.in_turn())
        self._learning = sorted(plan.learning, key=_due)
        self._learn_ahead = learn_ahead

    def take(self, now: datetime) -> Card | None:
        """The next card, which leaves the line; None where nobody waits or it is too early."""
        horizon = now if self._row else now + self._learn_ahead
        if self._learning and _due(self._learning[0]) <= horizon:
            return self._learning.pop(0)
        return self._row.popleft() if self._row else None

    def join(self, card: Card) -> None:
        """Let a learning card wait until it is due."""
        insort(self._learning, card, key=_due)

    def dismiss(self, card: Card) -> None:
        """Send a card and its siblings away."""

        facts = set(card.facts)

        def stays(waiting: Card) -> bool:
            return facts.isdisjoint(waiting.facts) and waiting.key != card.key

        self._row = deque(filter(stays, self._row))
        self._learning = list(filter(stays, self._learning))

    def waiting(self) -> list[Card]:
        """Everybody in the line, in no particular order."""
        return [*self._row, *self._learning]


def _due(card: Card) -> datetime:
    assert card.memory.due is not None, "only cards that were answered are learned"
    return card.memory.due

"""Today's queue: what is asked on one study day, and in which order.

1. Cards in learning and relearning come when they are due, before anything else.
2. Due reviews follow in the order chosen, as many as the day's limit has left.
3. New questions are strewn evenly among the reviews, in the order of the banks and of the questions in them, as many
   as the day's limit has left.
Both limits hold for the study day over all banks and each for itself: a day full of reviews still brings new questions.

Questions of one fact (siblings) are never asked on one study day. Of two that could be, the one named first above
stays; the other waits for another day. Answering a card buries its siblings in the collection until the day is over.

So a new question makes its siblings late if they are due when it comes again, and what was just learned cannot wait:
new questions go first whose siblings have some days to rest, as long as there are enough of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from quizapp.study.card import Card
from quizapp.study.clock import StudyCalendar
from quizapp.study.options import StudyOptions
from quizapp.study.protocols import CollectionStore, DayActivity
from quizapp.study.scope import WHOLE, Part

_FIRST_INTERVALS_DAYS = 2
"""Within which a new question comes again as a rule: the next day where it was not known, else the day after."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is left of a study day, without siblings."""

    learning: tuple[Card, ...]
    """Earliest first; some may only be due later today."""
    reviews: tuple[Card, ...]
    new: tuple[Card, ...]

    def __len__(self) -> int:
        return len(self.learning) + len(self.reviews) + len(self.new)

    def in_turn(self) -> list[Card]:
        """Reviews and new questions in the order they are asked."""
        return list(strewn(self.reviews, self.new))


class SessionPlanner(Protocol):
    """Says what a session asks."""

    def plan(self, bank_ids: Sequence[str], now: datetime) -> Plan:
        """What ``bank_ids`` have to ask at ``now``."""
        ...


class Planner:
    """Makes plans from a collection."""

    def __init__(
        self, store: CollectionStore, calendar: StudyCalendar, options: StudyOptions, part: Part = WHOLE
    ) -> None:
        self._store = store
        self._calendar = calendar
        self._options = options
        self._part = part

    def plan(self, bank_ids: Sequence[str], now: datetime) -> Plan:
        """What ``bank_ids`` still have for the study day of ``now``."""
        day_end = self._calendar.end_of_day(now)
        done = self._done_on_day_of(now)
        taken: set[str] = set()
        learning = self._store.learning_cards(bank_ids, day_end, now, self._part)
        order = self._options.review_order
        reviews = self._store.due_reviews(bank_ids, day_end, now, order, part=self._part, taken=taken)
        return Plan(
            learning=without_siblings(learning, taken, len(learning)),
            reviews=without_siblings(reviews, taken, self._options.reviews_per_day - done.reviews),
            new=self._new(bank_ids, now, taken, self._options.new_per_day - done.new),
        )

    def _new(self, bank_ids: Sequence[str], now: datetime, taken: set[str], limit: int) -> tuple[Card, ...]:
        """New questions, first those none of whose siblings is due when they come again."""
        tomorrow = self._calendar.end_of_day(now)
        until = self._calendar.start_of(self._calendar.day_of(tomorrow) + timedelta(days=_FIRST_INTERVALS_DAYS))
        awaited = self._store.facts_due(tomorrow, until)
        disturbing: list[Card] = []

        def undisturbing() -> Iterator[Card]:
            for card in self._store.new_cards(bank_ids, now, self._part, taken):
                if awaited.isdisjoint(card.facts):
                    yield card
                else:
                    disturbing.append(card)

        chosen = without_siblings(undisturbing(), taken, limit)
        return chosen + without_siblings(disturbing, taken, limit - len(chosen))

    def _done_on_day_of(self, now: datetime) -> DayActivity:
        today = self._calendar.day_of(now)
        return next(iter(self._store.activity(today, today)), DayActivity(today))


def without_siblings(cards: Iterable[Card], taken: set[str], limit: int) -> tuple[Card, ...]:
    """The first ``limit`` cards none of whose facts is ``taken``, which grows by theirs."""
    chosen: list[Card] = []
    if limit <= 0:
        return ()
    for card in cards:
        if taken.isdisjoint(card.facts):
            taken.update(card.facts)
            chosen.append(card)
            if len(chosen) == limit:
                break
    return tuple(chosen)


def strewn(many: Sequence[Card], few: Sequence[Card]) -> Iterator[Card]:
    """Both sequences in their own order, each spread evenly over the whole; the first leads."""
    places = [
        ((place + 0.5) / len(cards), rank, card)
        for rank, cards in enumerate((many, few))
        for place, card in enumerate(cards)
    ]
    return (card for _, _, card in sorted(places, key=lambda place: place[:2]))

"""When to ask again: FSRS-6, counted in study days.

The ``fsrs`` package counts the days between two reviews in spans of 24 hours, so a card learned at nine in the evening
and asked at eight the next morning would seem to be asked twice on one day. Here days are study days: fsrs is told the
last review as lying whole study days before now, and what it answers in days falls due when that study day begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import fsrs

from quizapp.study.card import Card, CardState, Memory, Rating
from quizapp.study.clock import StudyCalendar
from quizapp.study.options import StudyOptions

_REFERENCE_RETENTION = 0.9
"""The chance of remembering after one stability, by its definition."""
_DECAY_WEIGHT = 20
"""Which of FSRS-6's weights says how fast the curve of forgetting flattens."""

_SHORTEST_SPREAD_DAYS = 3
_SPREAD = 0.05


def stabilities_until(options: StudyOptions) -> float:
    """For how many times its stability a card keeps the chance of remembering that is desired."""
    weights = options.parameters or fsrs.scheduler.DEFAULT_PARAMETERS
    decay = -weights[_DECAY_WEIGHT]
    shape = _REFERENCE_RETENTION ** (1 / decay) - 1
    return float((options.desired_retention ** (1 / decay) - 1) / shape)


class Scheduler:
    """Decides what an answer does to a card. Deterministic: the same card, rating and moment give the same result."""

    def __init__(
        self,
        calendar: StudyCalendar,
        *,
        desired_retention: float = 0.9,
        parameters: Sequence[float] | None = None,
        spread: bool = True,
        leech_lapses: int = 8,
    ) -> None:
        """Make a scheduler.

        Args:
            calendar: Tells study days.
            desired_retention: The chance of remembering at which a review falls due.
            parameters: FSRS-6's 21 weights, by default those fitted to everybody.
            spread: Whether to move intervals of days by up to 5 %, so that what was learned together comes apart.
            leech_lapses: How often a card is forgotten until it is marked as a leech.

        Raises:
            ValueError: weights outside FSRS's bounds.
        """
        self._calendar = calendar
        self._spread = spread
        self._leech_lapses = leech_lapses
        self._fsrs = fsrs.Scheduler(
            parameters=tuple(parameters or fsrs.scheduler.DEFAULT_PARAMETERS),
            desired_retention=desired_retention,
            enable_fuzzing=False,  # its chance cannot be seeded: the button would promise what the grade does not keep
        )

    def review(self, card: Card, rating: Rating, now: datetime) -> Card:
        """The card after an answer graded ``rating`` at ``now`` (UTC)."""
        before = card.memory
        told = self._to_fsrs(before, now)
        answered, _ = self._fsrs.review_card(told, fsrs.Rating(int(rating)), now)
        state = CardState(int(answered.state))
        forgotten = before.state is CardState.REVIEW and rating is Rating.AGAIN
        after = Memory(
            state=state,
            step=answered.step,
            stability=answered.stability,
            difficulty=answered.difficulty,
            due=self._due(card, state, answered.due, now),
            last_review=now,
            reps=before.reps + 1,
            lapses=before.lapses + forgotten,
        )
        leech = card.leech or (forgotten and after.lapses >= self._leech_lapses)
        return replace(card, memory=after, buried_until=None, leech=leech)

    def preview(self, card: Card, now: datetime) -> dict[Rating, timedelta]:
        """How far off each rating would put the next time: minutes while learning, else whole days."""
        return {rating: self._interval(self.review(card, rating, now).memory, now) for rating in Rating}

    def retrievability(self, card: Card, now: datetime) -> float:
        """The chance, 0 to 1, that the card is remembered at ``now``; 0 where it was never asked."""
        return float(self._fsrs.get_card_retrievability(self._to_fsrs(card.memory, now), now))

    def _interval(self, memory: Memory, now: datetime) -> timedelta:
        assert memory.due is not None
        if memory.state is not CardState.REVIEW:
            return memory.due - now
        return self._calendar.day_of(memory.due) - self._calendar.day_of(now)

    def _to_fsrs(self, memory: Memory, now: datetime) -> fsrs.Card:
        last_review = memory.last_review
        if last_review is not None:
            last_review = now - max(timedelta(0), self._calendar.day_of(now) - self._calendar.day_of(last_review))
        new = memory.state is CardState.NEW
        return fsrs.Card(
            card_id=0,  # left out, fsrs would wait a millisecond for a number of its own
            state=fsrs.State.Learning if new else fsrs.State(int(memory.state)),
            step=memory.step,
            stability=memory.stability,
            difficulty=memory.difficulty,
            due=memory.due or now,
            last_review=last_review,
        )

    def _due(self, card: Card, state: CardState, due: datetime, now: datetime) -> datetime:
        if state is not CardState.REVIEW:
            return due
        days = self._spread_out((due - now).days, card)
        return self._calendar.start_of(self._calendar.day_of(now) + timedelta(days=days))

    def _spread_out(self, days: int, card: Card) -> int:
        if not self._spread or days < _SHORTEST_SPREAD_DAYS:
            return days
        reach = max(1, round(days * _SPREAD))
        chance = Random(f"{card.bank_id} {card.question_id} {card.memory.reps}")
        return chance.randint(days - reach, days + reach)

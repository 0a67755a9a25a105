"""Sessions beside the daily one: ahead, more, weak spots, an exam; each of the whole of the banks or a part of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import islice

from quizapp.study.clock import StudyCalendar
from quizapp.study.exam import Countdown, Reach
from quizapp.study.options import StudyOptions
from quizapp.study.protocols import CollectionStore, ReviewOrder
from quizapp.study.queue import Plan, Planner, without_siblings
from quizapp.study.scheduler import stabilities_until
from quizapp.study.scope import DAILY, Aim, Scope

AHEAD_DAYS = 7
"""How far reviews are brought forward."""
AT_A_TIME = 40
"""As many cards as a session of its own takes at most; the next one goes on from there."""
MORE_NEW = 10
_MOST_OPEN = 2_000
"""So many cards are looked at to share out an exam's; the share of more is more than anybody's day holds."""


class ScopedPlanner:
    """Plans what one scope calls for."""

    def __init__(
        self, store: CollectionStore, calendar: StudyCalendar, options: StudyOptions, scope: Scope = DAILY
    ) -> None:
        self._store = store
        self._calendar = calendar
        self._options = options
        self._scope = scope

    def plan(self, bank_ids: Sequence[str], now: datetime) -> Plan:
        """What ``bank_ids`` have to ask at ``now``."""
        part = self._scope.part
        taken: set[str] = set()
        match self._scope.aim:
            case Aim.TODAY:
                return Planner(self._store, self._calendar, self._options, part).plan(bank_ids, now)
            case Aim.AHEAD:
                return self._ahead(bank_ids, now)
            case Aim.MORE:
                new = self._store.new_cards(bank_ids, now, part, taken)
                return Plan((), (), without_siblings(new, taken, MORE_NEW))
            case Aim.WEAK:
                start = self._calendar.start_of(self._calendar.day_of(now))
                weak = self._store.weak_cards(bank_ids, start, now, part, taken)
                return Plan((), without_siblings(weak, taken, AT_A_TIME), ())
            case Aim.EXAM:
                return self._exam(bank_ids, now)

    def _ahead(self, bank_ids: Sequence[str], now: datetime) -> Plan:
        day_end = self._calendar.end_of_day(now)
        until = self._calendar.start_of(self._calendar.day_of(now) + timedelta(days=1 + AHEAD_DAYS))
        order = ReviewOrder.RETRIEVABILITY
        taken: set[str] = set()
        cards = self._store.due_reviews(bank_ids, until, now, order, part=self._scope.part, since=day_end, taken=taken)
        return Plan((), without_siblings(cards, taken, AT_A_TIME), ())

    def _exam(self, bank_ids: Sequence[str], now: datetime) -> Plan:
        """Due reviews as ever, whatever the limits say; then the day's shares of what helps and of what is new."""
        assert self._scope.exam is not None, "an exam has a date"
        part, today = self._scope.part, self._calendar.day_of(now)
        countdown = Countdown(self._scope.exam, today)
        day_end = self._calendar.end_of_day(now)
        taken: set[str] = set()
        learning = self._store.learning_cards(bank_ids, day_end, now, part)
        order = ReviewOrder.RETRIEVABILITY
        due = self._store.due_reviews(bank_ids, day_end, now, order, part=part, taken=taken)
        plan = Plan(
            learning=without_siblings(learning, taken, len(learning)),
            reviews=without_siblings(due, taken, self._options.reviews_per_day),
            new=(),
        )
        reach = Reach.of(countdown, stabilities_until(self._options), self._calendar)
        helped = [
            card
            for card in islice(self._store.exam_cards(bank_ids, reach, now, part), _MOST_OPEN)
            if card.memory.due is not None and card.memory.due >= day_end
        ]
        share = countdown.review_share(len(helped))
        new_share = countdown.new_share(self._store.unseen(bank_ids, part)) - self._learned_on_day_of(now)
        return Plan(
            learning=plan.learning,
            reviews=(*plan.reviews, *without_siblings(helped, taken, share)),
            new=without_siblings(self._store.new_cards(bank_ids, now, part, taken), taken, new_share),
        )

    def _learned_on_day_of(self, now: datetime) -> int:
        today = self._calendar.day_of(now)
        return sum(activity.new for activity in self._store.activity(today, today))

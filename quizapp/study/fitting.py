"""Fitting FSRS to the learner's own answers.

Held against each other are the weights in use and the fitted ones, by the answers of the last fifth of the time, which
the fitted ones have not seen: a number that is better only on what was learned from says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizapp.study.card import Rating

if TYPE_CHECKING:
    from fsrs_rs_python import FSRSItem

FEWEST_REVIEWS = 400
"""Fewer answers on later days say too little; FSRS's authors ask for about as many."""
_MOST_ITEMS = 30_000
"""Older answers are left aside beyond so many: fitting takes a third of a second for them."""
_SEEN = 0.8


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer as fitting needs it."""

    day: int
    """Its study day, any count of days."""
    rating: Rating


@dataclass(frozen=True, slots=True)
class Fit:
    """Weights fitted to all answers, and how much better they foretell."""

    weights: tuple[float, ...]
    reviews: int
    """Answers on later days that were learned from."""
    loss_before: float
    """Log loss of the weights in use on answers neither have seen; lower is better."""
    loss_after: float
    """Of weights fitted without those answers."""

    @property
    def better(self) -> bool:
        """Whether there is any use in them."""
        return self.loss_after < self.loss_before


class TooFewAnswers(Exception):  # noqa: N818 - not an error: come back later
    """There is too little to learn from."""

    def __init__(self, reviews: int) -> None:
        super().__init__(reviews)
        self.reviews = reviews


class NotInstalled(Exception):  # noqa: N818 - a part of the program that was not asked for
    """The optimiser is no part of this installation."""


def fit(histories: Sequence[Sequence[Answered]], weights: Sequence[float] | None) -> Fit:
    """Fit to the answers to each card, in order; ``weights`` are those in use, None for everybody's.

    Raises:
        TooFewAnswers
        NotInstalled
    """
    try:
        from fsrs_rs_python import DEFAULT_PARAMETERS, FSRS  # noqa: PLC0415 - an extra, and heavy
    except ImportError:
        raise NotInstalled from None
    items = [pair for history in histories for pair in _items(history)]
    items.sort(key=lambda pair: pair[0])
    if len(items) < FEWEST_REVIEWS:
        raise TooFewAnswers(len(items))
    usable = [item for _, item in items[-_MOST_ITEMS:]]
    cut = int(len(usable) * _SEEN)
    before = FSRS(list(weights or DEFAULT_PARAMETERS))
    trial = FSRS(before.compute_parameters(usable[:cut]))
    return Fit(
        weights=tuple(before.compute_parameters(usable)),
        reviews=len(usable),
        loss_before=before.evaluate(usable[cut:]).log_loss,
        loss_after=trial.evaluate(usable[cut:]).log_loss,
    )


def _items(history: Sequence[Answered]) -> list[tuple[int, FSRSItem]]:
    """Each answer on a later day than the one before it, with all that came before; and its day."""
    from fsrs_rs_python import FSRSItem, FSRSReview  # noqa: PLC0415 - as above

    reviews: list[FSRSReview] = []
    items: list[tuple[int, FSRSItem]] = []
    last = history[0].day if history else 0
    for answered in history:
        elapsed = max(0, answered.day - last)
        reviews.append(FSRSReview(int(answered.rating), elapsed))
        if elapsed:
            items.append((answered.day, FSRSItem(list(reviews))))
        last = answered.day
    return items

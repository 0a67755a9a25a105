"""What a learner can set about studying."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from quizapp.study.protocols import ReviewOrder


@dataclass(frozen=True, slots=True)
class StudyOptions:
    """Everything adjustable, with its default. Kept in the collection under the field's name."""

    new_per_day: int = 20
    """Questions met for the first time, over all banks."""
    reviews_per_day: int = 200
    """Answers to due reviews, over all banks; new questions and learning steps do not count towards it."""
    review_order: ReviewOrder = ReviewOrder.DUE_DATE
    learn_ahead_minutes: int = 20
    """When all else is done, a learning card due within this time is asked at once."""
    day_starts_at_hour: int = 4
    desired_retention: float = 0.9
    """The chance of remembering at which a review falls due, 0.7 to 0.99."""
    parameters: tuple[float, ...] | None = None
    """FSRS-6's 21 weights; None for those fitted to everybody."""
    leech_lapses: int = 8
    """Forgotten this often, a card is marked as a leech."""
    two_grades: bool = False
    """Whether there are two grades to choose from, forgot and knew, instead of four."""
    placing: bool = True
    """Whether some questions for a year are asked as a place on the time axis."""

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> StudyOptions:
        """From the collection's options; what is not set takes its default, what is not ours is left alone."""
        names = {field.name for field in fields(cls)}
        chosen = {name: value for name, value in values.items() if name in names}
        if "review_order" in chosen:
            chosen["review_order"] = ReviewOrder(chosen["review_order"])
        if chosen.get("parameters") is not None:
            chosen["parameters"] = tuple(chosen["parameters"])
        return cls(**chosen)

    def to_json(self) -> dict[str, Any]:
        """As JSON values by name."""
        return asdict(self)

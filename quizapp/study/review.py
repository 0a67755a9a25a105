"""The record of one graded answer: kept whole, so that it can be undone and the schedule fitted anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from quizapp.study.card import Memory, Rating


@dataclass(frozen=True, slots=True)
class ReviewLog:
    """One graded answer."""

    bank_id: str
    question_id: str
    reviewed_at: datetime
    day: date
    """The study day it counts for."""
    rating: Rating
    """What the learner settled on."""
    judged: Rating
    """What the program proposed."""
    correct: bool | None
    """The program's verdict; None where the learner only looked."""
    given: str
    """The answer as the learner gave it: the text of the option or what was typed."""
    answer_ms: int
    """From seeing the question to answering it."""
    duration_ms: int
    """From seeing the question to grading it."""
    before: Memory
    after: Memory
    practice: bool = False
    """Asked without being due, and known: the schedule stayed as it was."""
    id: int | None = None
    """Number in the collection; None until recorded."""

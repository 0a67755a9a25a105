"""What was made of the facts, and why of some nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum


class Unfit(StrEnum):
    """Why a fact gets no question."""

    CONFLICT = "in conflict with another fact"
    DATE_OPEN = "its date may be one of several"
    TOLD_TWICE = "said in the same words by another fact"
    NO_DAYS = "its date covers no certain days"
    TOO_SHORT = "too short to be understood alone"
    TOO_LONG = "too long to be read as one question"
    NO_NAME = "names nobody and nothing"
    VAGUE = "names one party and little else"
    DANGLING = "points to words outside it"
    BROKEN = "is cut off, unbalanced or holds markup"
    RECEIVED = "dated otherwise than is generally received"
    HOLDS_DATE = "holds another date"


@dataclass(slots=True)
class AuthoringReport:
    """Counts, filled in while questions are written."""

    questions: int = 0
    unfit: Counter[Unfit] = field(default_factory=Counter)
    """Facts that got no question, by reason."""
    unasked: int = 0
    """Facts that are fit, but that no template could ask without a flaw."""
    flawed: Counter[str] = field(default_factory=Counter)
    """Questions kept out, by the id of the first rule they break."""

"""A question as it stands in a bank."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from questions.calendars.dates import HistoricalDate


class QuestionKind(StrEnum):
    """How a question is answered."""

    SINGLE_CHOICE = "single_choice"
    MULTIPLE_CHOICE = "multiple_choice"
    TRUE_FALSE = "true_false"
    TEXT_ENTRY = "text_entry"
    CLOZE = "cloze"
    ORDER = "order"
    MATCH = "match"


class Asks(StrEnum):
    """What a question asks for."""

    WHEN = "when"
    WHAT = "what"
    """What happened then."""
    WHO = "who"
    WHERE = "where"
    SIDE = "side"
    """Which state or army."""
    ERA = "era"
    """The western year of an era year, or the era year of a western one."""
    FIRST = "first"
    """Which came first, or last."""
    INTERVAL = "interval"
    """How many years lie between."""
    ORDER = "order"
    """In what order things happened."""
    SOURCE = "source"
    """When one source says that it happened, where sources differ and nobody knows better."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a choice."""

    text: str
    correct: bool
    """Always true in ``order`` and ``match``, where nothing is wrong by itself."""
    match: str = ""
    """In ``match``: what belongs to the text; empty in every other kind."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its key, and the facts that prove it."""

    id: str
    """Derived from what is asked (kind, asks, fact, key): rebuilding keeps a learner's progress."""
    kind: QuestionKind
    asks: Asks
    stem: str
    options: tuple[Option, ...]
    """Empty for text_entry and cloze; in right order for order; 正確 before 錯誤 for true_false."""
    answer: str
    """The key, as shown to the learner; several right options in one line where there are several."""
    accepted: tuple[str, ...]
    """Typed answers that count as right, the answer among them; empty for choices."""
    explanation: str
    facts: tuple[str, ...]
    """Ids of the facts it rests on, the one asked first."""
    document: str
    """Title of the source."""
    evidence: str
    """The sentence it came from, without markup."""
    evidence_highlight: tuple[int, int]
    """Offsets in ``evidence`` of the part that proves the key."""
    date: HistoricalDate
    difficulty: float
    """Estimated, 0 (easy) to 1."""
    url: str = ""
    """Address of the source, empty where unknown."""

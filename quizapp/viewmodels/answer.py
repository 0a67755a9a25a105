"""An answered question as it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.study.grading import NearMiss, Verdict


@dataclass(frozen=True, slots=True)
class Answer:
    """What to show once a question is answered; all of it plain text."""

    verdict: Verdict
    near: NearMiss | None
    """By what little it is wrong, or how the right answer differs from the key."""
    matched: str
    """The accepted answer that was typed, or nearly."""
    given: str
    """What was typed or chosen; empty where the learner only looked."""
    key: str
    """The right answer."""
    date: str
    """When it happened, in the calendar the reader likes."""
    other_date: str
    """The same in the other calendar."""
    explanation: str
    """What there is to say besides the date; may be empty."""
    evidence: str
    emphasis: tuple[int, int]
    """Offsets in ``evidence`` of the part that proves the key."""
    source: str
    url: str
    """Empty where unknown."""

"""A stem is read at a glance."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Question

LONGEST = 90
"""Characters."""


def check(question: Question) -> Flaw | None:
    """Find a stem longer than ninety characters."""
    if len(question.stem) <= LONGEST:
        return None
    return Flaw("long-stem", f"has {len(question.stem)} characters in its stem")

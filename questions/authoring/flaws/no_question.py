"""A stem asks: it ends with ？ or holds a blank."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Question


def check(question: Question) -> Flaw | None:
    """Find a stem that is a mere statement."""
    if question.stem.endswith(("？", "?")) or "＿＿" in question.stem:
        return None
    return Flaw("no-question", f"does not ask: {question.stem}")

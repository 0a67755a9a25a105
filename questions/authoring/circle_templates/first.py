"""Which of four events came first, or last."""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.circles import Circle
from questions.authoring.difficulty import estimate, gaps
from questions.authoring.draft import Draft
from questions.authoring.identity import drawn, number
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind


def write(circle: Circle, chronicle: Chronicle) -> Iterator[Question]:
    """Ask for the earliest, or for the latest."""
    seed = f"{circle[0].fact.id}|first"
    is_earliest = number(seed, 2) == 0
    sought = circle[0] if is_earliest else circle[-1]
    draft = Draft(
        circle[3],
        Asks.FIRST,
        put("first.earliest" if is_earliest else "first.latest", sought),
        sought.text,
        explanation.of_circle(circle, sought),
        circle[:3],
        "|".join(("earliest" if is_earliest else "latest", *(event.folded for event in circle))),
        proof=sought,
    )
    options = drawn((event.text for event in circle), seed)
    yield draft.choice(options, estimate(QuestionKind.SINGLE_CHOICE, Asks.FIRST, sought, chronicle, gaps(circle)))

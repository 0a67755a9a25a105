"""Match four events to their years."""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.circles import Circle
from questions.authoring.difficulty import estimate, gaps
from questions.authoring.draft import Draft
from questions.authoring.identity import drawn
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.years import written


def write(circle: Circle, chronicle: Chronicle) -> Iterator[Question]:
    """Ask for the year of each."""
    lead = circle[1]
    years = {event.text: written(event.year, lead.script) for event in circle if event.year is not None}
    pairs = [(text, years[text]) for text in drawn(years, f"{lead.fact.id}|match")]
    draft = Draft(
        lead,
        Asks.WHEN,
        put("match.when", lead),
        "；".join(f"{text}——{year}" for text, year in pairs),
        explanation.of_circle(circle, lead),
        tuple(event for event in circle if event is not lead),
        "|".join(sorted(event.folded for event in circle)),
    )
    yield draft.match(pairs, estimate(QuestionKind.MATCH, Asks.WHEN, lead, chronicle, gaps(circle)))

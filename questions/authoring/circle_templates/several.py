"""Which of four events came before a year, or after it: as many as there are.

下列哪些事發生在1220年之前？ Two of four are right, or three; never all or none.
"""

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
from questions.authoring.years import span, written

_LEAST = 2
"""Right options: of one alone, a single choice would ask better."""


def write(circle: Circle, chronicle: Chronicle) -> Iterator[Question]:
    """Ask what came before or after a year between two of the events, in which none of them can have happened."""
    lead = circle[2]
    seed = f"{lead.fact.id}|several"
    cuts = [
        (use, cut, year)
        for use, smallest, largest in (("several.before", _LEAST, len(circle) - 1), ("several.after", 1, _LEAST))
        for cut in range(smallest, largest + 1)
        if (year := _between(circle, cut)) is not None
    ]
    if not cuts:
        return
    use, cut, year = cuts[number(seed, len(cuts))]
    right = circle[:cut] if use == "several.before" else circle[cut:]
    texts = drawn((event.text for event in circle), seed)
    key = "；".join(text for text in texts if text in {event.text for event in right})
    draft = Draft(
        lead,
        Asks.WHAT,
        put(use, lead, year=written(year, lead.script)),
        key,
        explanation.of_circle(circle, lead),
        tuple(event for event in circle if event is not lead),
        "|".join((use, *sorted(event.folded for event in right))),
    )
    options = [(text, any(event.text == text for event in right)) for text in texts]
    yield draft.several(options, estimate(QuestionKind.MULTIPLE_CHOICE, Asks.WHAT, lead, chronicle, gaps(circle)))


def _between(circle: Circle, cut: int) -> int | None:
    """A year all of which lies after the events before ``cut`` and before the others, the middle one; None if none."""
    last, following = circle[cut - 1], circle[cut]
    if last.year is None or following.year is None:
        return None
    free = [
        year
        for year in range(last.year + 1, following.year)
        if span(year).first > last.band.last and span(year).last < following.band.first
    ]
    return free[len(free) // 2] if free else None

"""Match four events to their years by the eras of one court.

下列各事分別發生在南宋哪一年（以年號紀年）？ 嘉定六年 / 嘉定十年 / 寶慶三年 / 端平元年
"""

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
from questions.authoring.reckoning import EraYear, court_alone, era_years


def write(circle: Circle, chronicle: Chronicle) -> Iterator[Question]:
    """Ask for the era year of each, where all of them are counted by one court."""
    lead = circle[2]
    found = _by_one_court(circle)
    if found is None:
        return
    pairs = [(text, found[text].written(lead.script)) for text in drawn(found, f"{lead.fact.id}|match era")]
    draft = Draft(
        lead,
        Asks.ERA,
        put("match.era", lead, court=court_alone(found[lead.text].era, lead.script)),
        "；".join(f"{text}——{year}" for text, year in pairs),
        explanation.of_circle(circle, lead),
        tuple(event for event in circle if event is not lead),
        "|".join(("era", *sorted(event.folded for event in circle))),
    )
    yield draft.match(pairs, estimate(QuestionKind.MATCH, Asks.ERA, lead, chronicle, gaps(circle)))


def _by_one_court(circle: Circle) -> dict[str, EraYear] | None:
    """The years of the events by a court that counts all of them; None where there is none."""
    counted = [{right.era.court: right for right in era_years(event)} for event in circle]
    court = min(set.intersection(*map(set, counted)), default=None)
    return None if court is None else {event.text: years[court] for event, years in zip(circle, counted, strict=True)}

"""What then: the date is told, the event is asked among others of the same story.

下列哪件事發生在1124年正月？ 夏崇宗奉表降金 / 金太祖攻陷遼朝上京 / 夏兵攻破金朝保安州 / 西夏滅亡
"""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import stem_date
from questions.authoring.difficulty import estimate
from questions.authoring.distractors.events import options_beside
from questions.authoring.draft import Draft
from questions.authoring.event import Event
from questions.authoring.identity import drawn
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.settled import as_option


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Ask what happened at the date of an event."""
    if event.year is None or as_option(event) is None:
        return
    others = options_beside(event, chronicle)
    stem = put("what", event, date=stem_date(event))
    options = drawn([event.text, *(other.text for other in others)], f"{event.fact.id}|what")
    distances = [abs((other.year or event.year) - event.year) for other in others]
    hard = estimate(QuestionKind.SINGLE_CHOICE, Asks.WHAT, event, chronicle, distances)
    told = explanation.of_choice(event, others, chronicle)
    yield Draft(event, Asks.WHAT, stem, event.text, told).choice(options, hard)

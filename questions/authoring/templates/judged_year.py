"""True or false: an event with its year, or with another one.

1215年，夏兵攻破金朝保安州。這個說法正確嗎？
"""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import is_one_year
from questions.authoring.difficulty import estimate
from questions.authoring.distractors.years import could_live, wrong_years
from questions.authoring.draft import Draft
from questions.authoring.event import Event
from questions.authoring.identity import drawn, number
from questions.authoring.pacts import is_dated_beside
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.settled import is_settled
from questions.authoring.years import written


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Half of them true: the id of the fact decides which."""
    year = event.year
    if year is None or event.quotes or not is_one_year(event, year) or not is_settled(event, chronicle):
        return
    wrong = [] if is_dated_beside(event, chronicle) else wrong_years(event, chronicle)
    if not wrong:
        return
    is_true = number(f"{event.fact.id}|judged year", 2) == 0
    living = [other for other in wrong if could_live(event, other)]
    if not is_true and not living:
        return
    told = year if is_true else int(drawn(map(str, living), event.fact.id)[0])
    verdicts = put("judged.right", event), put("judged.wrong", event)
    draft = Draft(
        event,
        Asks.WHEN,
        put("judged.name" if event.is_name else "judged", event, date=written(told, event.script), event=event.text),
        verdicts[not is_true],
        explanation.of_event(event, chronicle),
        about="year",
    )
    distances = [abs(told - year)] if told != year else []
    yield draft.judgement(verdicts, estimate(QuestionKind.TRUE_FALSE, Asks.WHEN, event, chronicle, distances))

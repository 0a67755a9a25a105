"""Which of several events happened in one year: two or three of four.

下列哪些事發生在1213年？ 夏兵攻破金朝保安州 / 夏兵破金朝邠州 / 夏神宗即位 / 成吉思汗病死
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import is_one_year
from questions.authoring.difficulty import estimate
from questions.authoring.distractors.events import options_beside
from questions.authoring.draft import Draft
from questions.authoring.event import Event
from questions.authoring.fitness import unfit
from questions.authoring.identity import drawn
from questions.authoring.pacts import is_pact
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.settled import as_option, is_settled
from questions.authoring.years import written

_OPTIONS = 4
_MOST_RIGHT = 3
_READ = 16
"""Events of the story that are looked at."""
_LONGER = 1.8
"""How many times as long as the shortest option the longest may be."""


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Ask of the year of an event; of all events of one year the one with the least id asks."""
    year = event.year
    if year is None or not _is_right(event, year, chronicle):
        return
    beside = [other for other in islice(chronicle.story(event), _READ) if _is_right(other, year, chronicle)]
    if any(other.fact.id < event.fact.id for other in beside):
        return
    right = [event]
    for other in beside:
        if len(right) < _MOST_RIGHT and all(_go_together(other, each) for each in right):
            right.append(other)
    wrong = [
        other
        for other in options_beside(event, chronicle)
        if other.document == event.document and all(_alike_long(other, each) for each in right)
    ][: _OPTIONS - len(right)]
    if len(right) < _OPTIONS - _MOST_RIGHT + 1 or len(right) + len(wrong) < _OPTIONS:
        return
    texts = drawn((each.text for each in (*right, *wrong)), f"{event.fact.id}|same year")
    options = [(text, any(each.text == text for each in right)) for text in texts]
    draft = Draft(
        event,
        Asks.WHAT,
        put("several.year", event, year=written(year, event.script)),
        "；".join(text for text, is_right in options if is_right),
        explanation.of_circle((*right, *wrong), event),
        tuple(right[1:]),
        "|".join(("same year", *sorted(each.folded for each in right))),
    )
    yield draft.several(options, estimate(QuestionKind.MULTIPLE_CHOICE, Asks.WHAT, event, chronicle))


def _is_right(event: Event, year: int, chronicle: Chronicle) -> bool:
    """Whether an event certainly lies in ``year``, however that is counted, and is told so that one knows it."""
    return (
        event.year == year
        and unfit(event) is None
        and as_option(event) is not None
        and is_one_year(event, year)
        and is_settled(event, chronicle)
    )


def _go_together(one: Event, other: Event) -> bool:
    """Whether two right options tell different things in words of like length."""
    if is_pact(one) and is_pact(other):
        return False  # terms of one pact are right together
    return one.keys != other.keys and one.folded != other.folded and _alike_long(one, other)


def _alike_long(one: Event, other: Event) -> bool:
    shorter, longer = sorted((len(one.text), len(other.text)))
    return longer <= _LONGER * shorter

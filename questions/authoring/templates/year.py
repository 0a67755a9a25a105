"""When: the event is told, the year is asked, to be chosen or typed.

夏兵攻破金朝保安州 -> 夏兵攻破金朝保安州，這場戰事發生在哪一年？ 1211年 / 1213年 / 1215年 / 1216年
"""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import is_one_year, typed_years
from questions.authoring.difficulty import estimate
from questions.authoring.distractors.years import wrong_years
from questions.authoring.draft import Draft
from questions.authoring.event import Event
from questions.authoring.pacts import is_dated_beside, is_pact
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.settled import is_settled, is_short
from questions.authoring.years import written


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Ask the year of an event that happened once, in one year, and whose words do not tell it."""
    draft, year = _draft(event, chronicle), event.year
    if draft is None or year is None:
        return
    wrong = wrong_years(event, chronicle)
    distances = [abs(other - year) for other in wrong]
    options = [written(option, event.script) for option in sorted([*wrong, year])]
    hard = estimate(QuestionKind.SINGLE_CHOICE, Asks.WHEN, event, chronicle, distances)
    yield draft.choice(options, hard)


def write_typed(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """The same in other words, to be typed: where nobody can say another year."""
    draft = _draft(event, chronicle, turn=1)
    if draft is not None and event.year is not None and is_one_year(event, event.year):
        hard = estimate(QuestionKind.TEXT_ENTRY, Asks.WHEN, event, chronicle)
        yield draft.entry(typed_years(event, event.year), hard)


def _draft(event: Event, chronicle: Chronicle, turn: int = 0) -> Draft | None:
    if event.year is None or not is_settled(event, chronicle) or is_dated_beside(event, chronicle):
        return None
    stem = put(_use(event), event, turn=turn, event=event.text)
    key = written(event.year, event.script)
    return Draft(event, Asks.WHEN, stem, key, explanation.of_date(event, chronicle))


def _use(event: Event) -> str:
    """The slot of phrasings.tsv that suits the statement."""
    if event.is_name:
        return "when.name"
    if is_pact(event):
        return "when.pact"
    return "when" if is_short(event) else "when.long"

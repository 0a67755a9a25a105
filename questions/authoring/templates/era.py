"""Era years to western years and back, by the calendar.

夏兵攻破金朝保安州，事在南宋嘉定六年，即西元哪一年？ 1211年 / 1212年 / 1213年 / 1219年
1213年，夏兵攻破金朝保安州。按南宋的年號，這一年是哪一年？ 嘉定二年 / 嘉定四年 / 嘉定六年 / 寶慶元年
南宋嘉定六年發生了下列哪件事？ 夏兵攻破金朝保安州 / 夏崇宗奉表降金 / 西夏滅亡
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import typed_western
from questions.authoring.difficulty import estimate
from questions.authoring.distractors.events import other_options_beside
from questions.authoring.draft import Draft
from questions.authoring.event import Event
from questions.authoring.fitness import unfit
from questions.authoring.identity import drawn, number
from questions.authoring.pacts import is_dated_beside
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.reckoning import (
    EraYear,
    confused_era_years,
    confused_years,
    court_alone,
    court_name,
    era_year,
    takes_part,
)
from questions.authoring.settled import as_option
from questions.authoring.years import written

_WRONG = 3
_CHOICE = 6
_READ = 60
"""Events of the story that are looked at for those of the same year."""


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Ask both ways, one by choice and one by typing: the id of the fact decides which, and which comes first."""
    right = era_year(event)
    if right is None or right.year <= 0 or event.quotes or is_dated_beside(event, chronicle):
        return
    earlier = _asked_before(right, event, chronicle)
    if len(earlier) >= len(_WAYS) // 2:
        return
    # 1618年 and 萬曆四十六年 are the same whatever happened then: of two events of one year each is asked otherwise.
    way = number(f"{(earlier[0] if earlier else event).fact.id}|era way", len(_WAYS))
    for asked in _WAYS[(way + len(earlier)) % len(_WAYS)]:
        yield asked(right, event, chronicle)


def write_then(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Ask what happened in the era year."""
    right = era_year(event)
    if right is None or right.year <= 0 or as_option(event) is None:
        return
    others = other_options_beside(event, chronicle)
    if takes_part(right.era, event) and 2 * sum(takes_part(right.era, other) for other in others) < len(others):
        return  # the era of Song would point to the one event of Song
    named = court_name(right.era, event.script) + right.written(event.script)
    options = drawn([event.text, *(other.text for other in others)], f"{event.fact.id}|what era")
    distances = [abs((other.year or right.year) - right.year) for other in others]
    hard = estimate(QuestionKind.SINGLE_CHOICE, Asks.ERA, event, chronicle, distances)
    draft = Draft(
        event,
        Asks.WHAT,
        put("what.era", event, era=named),
        event.text,
        explanation.of_choice(event, others, chronicle),
        about=f"era|{event.folded}",
    )
    yield draft.choice(options, hard)


def _western(right: EraYear, event: Event, chronicle: Chronicle) -> Question:
    wrong = _drawn_years(right, event)
    distances = [abs(year - right.year) for year in wrong]
    hard = estimate(QuestionKind.SINGLE_CHOICE, Asks.ERA, event, chronicle, distances)
    options = [written(year, event.script) for year in sorted([*wrong, right.year])]
    return _western_draft(right, event, chronicle).choice(options, hard)


def _western_typed(right: EraYear, event: Event, chronicle: Chronicle) -> Question:
    hard = estimate(QuestionKind.TEXT_ENTRY, Asks.ERA, event, chronicle)
    return _western_draft(right, event, chronicle).entry(typed_western(right.year), hard)


def _back(right: EraYear, event: Event, chronicle: Chronicle) -> Question:
    hard = estimate(QuestionKind.SINGLE_CHOICE, Asks.ERA, event, chronicle)
    options = sorted([*_drawn_era_years(right, event), right], key=lambda found: found.year)
    return _back_draft(right, event, chronicle).choice([found.written(event.script) for found in options], hard)


def _back_typed(right: EraYear, event: Event, chronicle: Chronicle) -> Question:
    hard = estimate(QuestionKind.TEXT_ENTRY, Asks.ERA, event, chronicle)
    return _back_draft(right, event, chronicle).entry(right.typed(), hard)


def _western_draft(right: EraYear, event: Event, chronicle: Chronicle) -> Draft:
    named = court_name(right.era, event.script) + right.written(event.script)
    stem = put(_use("era.western", event), event, event=event.text, era=named)
    return Draft(event, Asks.ERA, stem, written(right.year, event.script), explanation.of_date(event, chronicle))


def _back_draft(right: EraYear, event: Event, chronicle: Chronicle) -> Draft:
    court, year = court_alone(right.era, event.script), written(right.year, event.script)
    stem = put(_use("era.back", event), event, event=event.text, year=year, court=court)
    return Draft(event, Asks.ERA, stem, right.written(event.script), explanation.of_date(event, chronicle))


_WAYS = ((_western, _back_typed), (_western_typed, _back), (_back_typed, _western), (_back, _western_typed))
"""Ways of asking the two ways, any two that follow each other without anything in common."""


def _asked_before(right: EraYear, event: Event, chronicle: Chronicle) -> list[Event]:
    """The events of its story that ask for the same era year, those with lesser ids."""
    beside = (other for other in islice(chronicle.story(event), _READ) if other.year == event.year)
    before = [other for other in beside if other.fact.id < event.fact.id and not other.quotes and unfit(other) is None]
    return sorted((other for other in before if era_year(other) == right), key=lambda other: other.fact.id)


def _use(slot: str, event: Event) -> str:
    return f"{slot}.name" if event.is_name else slot


def _drawn_years(right: EraYear, event: Event) -> list[int]:
    likely = list(dict.fromkeys(str(year) for year in confused_years(right, event) if year != right.year))
    return [int(year) for year in drawn(likely[:_CHOICE], f"{event.fact.id}|era")[:_WRONG]]


def _drawn_era_years(right: EraYear, event: Event) -> list[EraYear]:
    """One of them counted in the era of ``right``, where it has another near: its name alone is not to tell."""
    by_year = {str(found.year): found for found in reversed(list(confused_era_years(right)))}
    order = [by_year[year] for year in drawn(by_year, f"{event.fact.id}|era back")]
    alike = [found for found in order if found.era == right.era][:1]
    return [*alike, *(found for found in order if found not in alike)][:_WRONG]

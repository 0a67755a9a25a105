"""When, as one source has it: for facts that sources date differently and of which a person said that both stand.

依《遼朝》所述，金兵攻陷遼西京是在哪一年？ 1120年 / 1122年 / 1124年 / 1125年; 《金朝》則記為1124年。
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import is_one_year, typed_years
from questions.authoring.difficulty import estimate
from questions.authoring.distractors.years import wrong_years
from questions.authoring.draft import Draft
from questions.authoring.event import Event
from questions.authoring.fitness import gives_year_away
from questions.authoring.identity import number
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.settled import is_short
from questions.authoring.years import span, written
from questions.documents.one_script import in_one_script

_WRONG = 3


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Ask by choice, by typing and by a judgement; not where the same title says both, or tells the year itself."""
    year, title = event.year, in_one_script(event.source.title, event.script)
    others = [other for other in chronicle.opposed(event) if _differs(other, event)]
    if year is None or not title or not others or gives_year_away(title + event.text, year):
        return
    if event.quotes or any(other.source.title in ("", event.source.title) for other in others):
        return
    told = explanation.of_sources(event, others, chronicle)
    key = written(year, event.script)
    stem = put("source.when" if is_short(event) else "source.when.long", event, title=title, event=event.text)
    draft = Draft(event, Asks.SOURCE, stem, key, told, tuple(others))
    opposed = list(dict.fromkeys(other.year for other in others if other.year is not None))
    wrong = [*opposed, *(each for each in wrong_years(event, chronicle) if each not in opposed)][:_WRONG]
    hard = estimate(QuestionKind.SINGLE_CHOICE, Asks.SOURCE, event, chronicle, [abs(each - year) for each in wrong])
    yield draft.choice([written(each, event.script) for each in sorted([*wrong, year])], hard)
    if is_one_year(event, year):
        hard = estimate(QuestionKind.TEXT_ENTRY, Asks.SOURCE, event, chronicle)
        yield draft.entry(typed_years(event, year), hard)
        yield _judged(draft, opposed[0], title, chronicle)


def _judged(draft: Draft, opposed: int, title: str, chronicle: Chronicle) -> Question:
    """The source with its own year, or with that of the other one: the id of the fact decides."""
    event = draft.event
    is_true = number(f"{event.fact.id}|judged source", 2) == 0
    shown = draft.key if is_true else written(opposed, event.script)
    verdicts = put("judged.right", event), put("judged.wrong", event)
    stem = put("source.judged", event, title=title, event=event.text, year=shown)
    judged = replace(draft, stem=stem, key=verdicts[not is_true], about="source year")
    return judged.judgement(verdicts, estimate(QuestionKind.TRUE_FALSE, Asks.SOURCE, event, chronicle))


def _differs(other: Event, event: Event) -> bool:
    """Whether another fact names a year that no day of ``event`` can be said to lie in."""
    return other.year is not None and not span(other.year).overlaps(event.band)

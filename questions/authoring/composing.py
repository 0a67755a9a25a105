"""From facts to questions: every template asked of every event and circle, flawed questions kept out and counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import partial

from questions.authoring import balance, flaws
from questions.authoring.chronicle import Chronicle
from questions.authoring.circle_templates import BY_DAY, BY_PERSON, BY_YEAR, BY_YEAR_APART, CircleTemplate, deeds
from questions.authoring.circles import Circle, circles, interleaved
from questions.authoring.event import Event, event_of
from questions.authoring.fitness import unfit, untellable
from questions.authoring.question import Question
from questions.authoring.report import AuthoringReport, Unfit
from questions.authoring.settled import as_option, follow_each_other, go_together, is_settled
from questions.authoring.source import Source
from questions.authoring.statement import full_titles
from questions.authoring.templates import OF_A_SOURCE, TEMPLATES
from questions.facts.claim import Claim
from questions.facts.fact import Fact, FactStatus

_NO_SOURCE = Source(title="")

Led = Mapping[str, Sequence[tuple[CircleTemplate, Circle]]]
"""By the id of a fact: what asks it together with others."""


def compose(
    facts: Sequence[Fact], sources: Mapping[str, Source], report: AuthoringReport, known: Container[str]
) -> Iterator[Question]:
    """Write the questions of ``facts``; see `questions.authoring.author`."""
    events = _events(facts, sources)
    # Facts in conflict are never asked and prove nothing, but what either side says may be true.
    chronicle = Chronicle(events.values())
    speakers = _speakers(events.values())
    together = _together(chronicle, speakers)
    for fact in facts:
        event = events.get(fact.id)
        reason = _unasked(event, speakers)
        if event is None or reason is not None:
            report.unfit[reason or Unfit.NO_DAYS] += 1
            continue
        if fact.settled:
            asked = _asked(event, chronicle, together.get(fact.id, ()), known, report)
        else:
            asked = _as_told(event, chronicle, report)
        report.questions += len(asked)
        report.unasked += not asked
        yield from asked


def _unasked(event: Event | None, speakers: Container[str]) -> Unfit | None:
    """Why nothing is asked of an event; where sources differ and both stand, what each says can be."""
    if event is None:
        return Unfit.NO_DAYS
    if event.fact.status is FactStatus.DISPUTED:
        return untellable(event)
    return unfit(event) or (None if event.fact.id in speakers else Unfit.TOLD_TWICE)


def _events(facts: Sequence[Fact], sources: Mapping[str, Source]) -> dict[str, Event]:
    """The events by the ids of their facts."""
    told: defaultdict[str, list[Claim]] = defaultdict(list)
    for fact in facts:
        told[fact.leading.document].append(fact.leading)
    titles = {document: full_titles(claims) for document, claims in told.items()}
    events: dict[str, Event] = {}
    for fact in facts:
        document = fact.leading.document
        event = event_of(fact, sources.get(document, _NO_SOURCE), titles[document])
        if event is not None:
            events[fact.id] = event
    return events


def _speakers(events: Iterable[Event]) -> frozenset[str]:
    """The facts that are asked: of those that say the same of the same year, the one with the least id."""
    least: dict[tuple[str, int | None], str] = {}
    for event in events:
        if unfit(event) is None:
            said = (event.folded, event.year)
            least[said] = min(event.fact.id, least.get(said, event.fact.id))
    return frozenset(least.values())


def _together(chronicle: Chronicle, speakers: frozenset[str]) -> Led:
    """What is asked of several events at once, under the fact each question asks first."""
    found: defaultdict[str, list[tuple[CircleTemplate, Circle]]] = defaultdict(list)
    for story in chronicle.stories():
        settled = [
            event
            for event in story.events
            if event.fact.id in speakers and as_option(event) is not None and is_settled(event, chronicle)
        ]
        done = [event for event in settled if deeds.deed(event) is not None]
        differ = partial(deeds.differ, chronicle=chronicle)
        near = list(circles(settled, go_together))
        used = {event for circle in near for event in circle}
        rest = [event for event in settled if event not in used]
        wide = [circle for circle in circles(interleaved(settled), go_together) if circle not in near]
        for templates, made in (
            (BY_YEAR, near),
            (BY_YEAR_APART, wide),
            (BY_DAY, circles(rest, follow_each_other)),
            (BY_PERSON, circles(done, differ)),
        ):
            for circle in made:
                for place, template in templates:
                    found[circle[place].fact.id].append((template, circle))
    return found


def _asked(
    event: Event,
    chronicle: Chronicle,
    together: Sequence[tuple[CircleTemplate, Circle]],
    known: Container[str],
    report: AuthoringReport,
) -> list[Question]:
    """The questions of one event: those that ask it with others, and of its own as many as there is room for."""
    ids: set[str] = set()
    of_circles = [
        question for template, circle in together for question in _flawless(template(circle, chronicle), ids, report)
    ][: balance.MOST_OF_CIRCLES]
    own = [_flawless(template(event, chronicle), ids, report) for template in TEMPLATES]
    room = balance.MOST_PER_FACT - len(of_circles)
    return [*balance.balanced(own, event.fact.id, room, known), *of_circles]


def _as_told(event: Event, chronicle: Chronicle, report: AuthoringReport) -> list[Question]:
    """What can be asked of an event as one source tells it."""
    ids: set[str] = set()
    return [each for template in OF_A_SOURCE for each in _flawless(template(event, chronicle), ids, report)]


def _flawless(questions: Iterable[Question], ids: set[str], report: AuthoringReport) -> Iterator[Question]:
    """The questions without a flaw, each id once."""
    for question in questions:
        found = flaws.first(question)
        if found is not None:
            report.flawed[found.rule] += 1
        elif question.id not in ids:
            ids.add(question.id)
            yield question

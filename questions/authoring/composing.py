"""From facts to questions: every template asked of every event, flawed questions kept out and counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest

from questions.authoring import flaws
from questions.authoring.chronicle import Chronicle
from questions.authoring.event import Event, event_of
from questions.authoring.fitness import unfit
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.report import AuthoringReport, Unfit
from questions.authoring.source import Source
from questions.authoring.statement import full_titles
from questions.authoring.templates import TEMPLATES
from questions.facts.claim import Claim
from questions.facts.fact import Fact

MOST_PER_FACT = 6
"""Questions of one fact: a learner meets each of its sides, and no fact crowds out the others."""

_NO_SOURCE = Source(title="")


def compose(facts: Sequence[Fact], sources: Mapping[str, Source], report: AuthoringReport) -> Iterator[Question]:
    """Write the questions of ``facts``; see `questions.authoring.author`."""
    events = _events(facts, sources)
    # Facts in conflict are never asked and prove nothing, but what either side says may be true.
    chronicle = Chronicle(events.values())
    speakers = _speakers(events.values())
    for fact in facts:
        event = events.get(fact.id)
        reason = Unfit.NO_DAYS if event is None else unfit(event)
        if reason is None and fact.id not in speakers:
            reason = Unfit.TOLD_TWICE
        if event is None or reason is not None:
            report.unfit[reason or Unfit.NO_DAYS] += 1
            continue
        asked = _balanced(_asked(event, chronicle, report))
        report.questions += len(asked)
        report.unasked += not asked
        yield from asked


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


def _balanced(questions: Iterable[Question]) -> list[Question]:
    """At most so many of one fact, of as many sorts as there are; in the order given."""
    sorts: dict[tuple[QuestionKind, Asks], list[Question]] = {}
    for question in questions:
        sorts.setdefault((question.kind, question.asks), []).append(question)
    turns = zip_longest(*sorts.values())
    taken = [question for turn in turns for question in turn if question is not None][:MOST_PER_FACT]
    return [question for sort in sorts.values() for question in sort if question in taken]


def _asked(event: Event, chronicle: Chronicle, report: AuthoringReport) -> Iterator[Question]:
    """The flawless questions of one event, each id once."""
    ids: set[str] = set()
    for template in TEMPLATES:
        for question in template(event, chronicle):
            found = flaws.first(question)
            if found is not None:
                report.flawed[found.rule] += 1
            elif question.id not in ids:
                ids.add(question.id)
                yield question

"""The chain at work: one scan of each passage, each place with the sign of a date read by the first rule that can."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from questions.calendars.dates import DateType
from questions.documents.document import Document, PassageKind
from questions.temporal.context import OPENING, Context, Reading
from questions.temporal.expression import TimeExpression
from questions.temporal.narrative import Narrative
from questions.temporal.rules import rules_for
from questions.temporal.settling import looks_back
from questions.temporal.sign import SIGN
from questions.temporal.weights import CourtWeights


def tag(document: Document, narrative: Narrative) -> list[TimeExpression]:
    """Every time expression of ``document``'s running text in order; ``narrative`` is carried on."""
    found: list[TimeExpression] = []
    weights = CourtWeights(document)
    for index, passage in enumerate(document.passages):
        if passage.kind is PassageKind.APPARATUS:
            continue
        if passage.kind is PassageKind.HEADING:
            narrative.begin_section()
            continue
        prose = passage.prose
        for reading in readings(prose, narrative, weights):
            if reading.date is None:
                continue
            begin, stop = reading.start, reading.end
            start, end = passage.source_span(begin, stop)
            found.append(
                TimeExpression(
                    prose[begin:stop],
                    start,
                    end,
                    reading.date,
                    reading.inferred,
                    index,
                    begin,
                    stop,
                    reading.alternatives,
                )
            )
        narrative.end_paragraph()
    return found


def readings(prose: str, narrative: Narrative, weights: Mapping[str, int]) -> Iterator[Reading]:
    """What the rules understand of one passage, in order; ``narrative`` is moved along."""
    context = Context(prose, narrative, weights)
    spoken = any(mark in prose for mark in OPENING)
    search = SIGN.search
    position = 0
    while match := search(prose, position):
        start = match.start()
        if spoken and narrative.quoting != context.quoted(start):
            if narrative.quoting:
                narrative.unquote()
            else:
                narrative.quote()
        reading = _read(context, start, match.end() - 1)
        if reading is None:
            position = start + 1
            continue
        yield reading
        if reading.told is not None:
            narrative.tell(reading.told, looks_back(reading.start, context))
        position = context.read_to = reading.end
        context.last = reading.date if reading.date and reading.date.type is DateType.DATE else None
    narrative.unquote()


def _read(context: Context, position: int, unit: int) -> Reading | None:
    """The reading of the first rule that understands the text whose sign is from ``position`` to ``unit``."""
    for read in _READERS[context.prose[position], context.prose[unit]]:
        reading = read(context, position)
        if reading is not None:
            return reading
    return None


class _Readers(dict[tuple[str, str], tuple[Callable[[Context, int], Reading | None], ...]]):
    """What can read a place, remembered for every first and last character of a sign."""

    def __missing__(self, ends: tuple[str, str]) -> tuple[Callable[[Context, int], Reading | None], ...]:
        self[ends] = tuple(rule.read for rule in rules_for(*ends))
        return self[ends]


_READERS = _Readers()

"""The chain at work: one scan of each passage, each match read by the first rule that understands it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.documents.document import Document, PassageKind
from questions.documents.script import fold
from questions.temporal.expression import TimeExpression
from questions.temporal.fragments import FIRST_CHARACTERS
from questions.temporal.narrative import Narrative
from questions.temporal.rules import RULES, not_a_date
from questions.temporal.rules.rule import Context, Reading

_NAMED_GROUP = re.compile(r"\(\?P<\w+>")
_PATTERNS = tuple(re.compile(rule.pattern) for rule in RULES)
ANY_RULE = "|".join(f"({_NAMED_GROUP.sub('(?:', rule.pattern)})" for rule in RULES)
"""Group ``i + 1`` is rule ``i``."""
_SCANNER = re.compile(f"(?=[{FIRST_CHARACTERS}{not_a_date.FIRST_CHARACTERS}])(?:{ANY_RULE})")
"""Finds where any rule matches; the look ahead makes it ten times as fast and changes nothing."""


def tag(document: Document, narrative: Narrative) -> list[TimeExpression]:
    """Every time expression of ``document``'s running text in order; ``narrative`` is carried on."""
    found: list[TimeExpression] = []
    for index, passage in enumerate(document.passages):
        if passage.kind in (PassageKind.APPARATUS, PassageKind.HEADING):
            continue
        for reading in readings(passage.prose, narrative):
            if reading.date is None:
                continue
            start, end = passage.source_span(reading.start, reading.end)
            found.append(
                TimeExpression(
                    passage.prose[reading.start : reading.end],
                    start,
                    end,
                    reading.date,
                    reading.inferred,
                    index,
                    reading.start,
                    reading.end,
                )
            )
    return found


def readings(prose: str, narrative: Narrative) -> Iterator[Reading]:
    """What the rules understand of one passage, in order; ``narrative`` is moved along."""
    context = Context(prose, fold(prose), narrative)
    position = 0
    while match := _SCANNER.search(context.folded, position):
        reading = _read(match, context)
        if reading is None:
            position = match.end()
            continue
        yield reading
        if reading.told is not None:
            narrative.tell(reading.told)
        position = context.read_to = max(reading.end, match.start() + 1)


def _read(match: re.Match[str], context: Context) -> Reading | None:
    """The reading of the first rule, from the one that matched on, that understands the text at this place."""
    first = (match.lastindex or 1) - 1
    for rule, pattern in zip(RULES[first:], _PATTERNS[first:], strict=True):
        found = pattern.match(context.folded, match.start())
        reading = rule.read(found, context) if found else None
        if reading is not None:
            return reading
    return None

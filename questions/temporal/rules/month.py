"""Months, with or without their day, of the story's year: 十二月, 8月25日, 閏九月, 七八月間, 農曆八月十五."""

from __future__ import annotations

from questions.temporal.context import Context, Reading
from questions.temporal.forms import characters
from questions.temporal.fragments import FIGURE, NUMERALS
from questions.temporal.rules.rule import Rule
from questions.temporal.settling import glossing, settled
from questions.temporal.written_month import read_month

_NOT_BEFORE = characters("第数几每个千百之了")
"""Not the tail of a number of months, of an ordinal or of a length (堅持了3月)."""
_EVERY_YEAR = ("每年", "歷年", "历年", "往年", "常年", "每歲", "每岁")


_BEFORE_STATE = frozenset("西寧宁大華华")
"""西夏三月, 圍寧夏三月: 夏 is no summer."""


def read(context: Context, position: int) -> Reading | None:
    """A month takes its year from the story, or from the date it stands in brackets after."""
    before = context.prose[max(0, position - 2) : position]
    if (before and before[-1] in _NOT_BEFORE) or before in _EVERY_YEAR:
        return None
    if context.prose[position] == "夏" and before[-1:] in _BEFORE_STATE:
        return None
    within = read_month(context.prose, position)
    if within is None or context.prose[within.end : within.end + 1] in ("个", "個"):
        return None
    complete = glossing(within.moment, context) if context.glosses(position) else None
    complete = complete or context.narrative.complete(within.moment)
    return settled(complete, (position, within.end), context, inferred=True) if complete else None


RULE: Rule = Rule("month", f"{FIGURE[1:-1]}{NUMERALS}正元腊闰春夏秋冬农阴旧阳国新公西", "月", read)

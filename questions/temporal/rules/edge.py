"""Beginnings, ends and parts of the story's year or month: 年初, 年底, 歲末, 月初, 月底, 中旬."""

from __future__ import annotations

import re

from questions.calendars.dates import Modifier
from questions.temporal.context import Context, Reading
from questions.temporal.forms import characters, compiled
from questions.temporal.moment import Moment
from questions.temporal.rules.rule import Rule
from questions.temporal.settling import settled
from questions.temporal.written_month import edge_of

_EDGE = compiled("(?P<unit>年|岁|月)(?P<edge>初|首|底|末|终|暮|杪)(?!帝)")
_TEN_DAYS = compiled("(?P<edge>[上中下])旬")
_LED_BY = characters("到至致迟在于以")
"""以致年底: words that lead up to a time."""


def read(context: Context, position: int) -> Reading | None:
    """The edge of the unit the story stands in; 年底 is that of this year, not of the year before."""
    now = context.narrative.moment
    if now is None or now.year is None:
        return None
    if ten_days := _TEN_DAYS.match(context.prose, position):
        return _part_of_month(ten_days, now, context)
    match = _EDGE.match(context.prose, position)
    if not match:
        return None
    if not context.at_clause_start(position) and context.prose[position - 1] not in _LED_BY:
        return None
    mod = Modifier.START if match["edge"] in "初首" else Modifier.END
    if match["unit"] != "月":
        moment = Moment(now.year, mod=mod)
    elif now.month is None:
        return None
    else:
        moment = Moment(now.year, now.month, leap=now.leap, calendar=now.calendar, mod=mod)
    return settled(moment, (position, match.end()), context, inferred=True)


def _part_of_month(match: re.Match[str], now: Moment, context: Context) -> Reading | None:
    """中旬 at the beginning of a clause: that of the story's month."""
    if now.month is None or not context.at_clause_start(match.start()):
        return None
    moment = Moment(now.year, now.month, leap=now.leap, calendar=now.calendar, mod=edge_of(match["edge"]))
    return settled(moment, match.span(), context, inferred=True)


RULE: Rule = Rule("edge", "年岁月上中下", "旬", read)

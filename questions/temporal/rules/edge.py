"""Beginnings and ends of the story's year or month: 年初, 年底, 歲末, 月初, 月底."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.calendars.dates import Modifier
from questions.temporal.moment import Moment
from questions.temporal.rules.rule import Context, Reading, Rule

_PATTERN = "(?P<e_unit>年|岁|月)(?P<e_edge>初|首|底|末|终|暮)"


def read(match: re.Match[str], context: Context) -> Reading | None:
    """The edge of the unit the story stands in; 年底 is that of this year, not of the year before."""
    now = context.narrative.moment
    if now is None or now.year is None or not context.at_clause_start(match.start()):
        return None
    mod = Modifier.START if match["e_edge"] in "初首" else Modifier.END
    if match["e_unit"] == "月":
        if now.month is None:
            return None
        told = replace(now, day=None, mod=mod)
    else:
        told = Moment(now.year, mod=mod)
    return Reading(match.start(), match.end(), told.date(context.narrative.court), inferred=True, told=told)


RULE = Rule("edge", _PATTERN, read)

"""Seasons of the story's year, at the beginning of a clause: 春，… 夏季 秋天."""

from __future__ import annotations

import re

from questions.calendars.dates import Calendar
from questions.temporal.moment import Moment
from questions.temporal.rules import parts
from questions.temporal.rules.rule import Context, Reading, Rule

_PATTERN = "(?P<s_season>[春夏秋冬])(?:[季天]|(?=[，,]))"


def read(match: re.Match[str], context: Context) -> Reading | None:
    """夏 alone only before a comma: before a name it is the state."""
    year = context.narrative.year
    if year is None or not context.at_clause_start(match.start()):
        return None
    calendar = Calendar.CHINESE if context.narrative.era else Calendar.WESTERN
    moment = Moment(year, season=parts.season(match["s_season"]), calendar=calendar)
    return Reading(match.start(), match.end(), moment.date(), inferred=True, told=moment)


RULE = Rule("season", _PATTERN, read)

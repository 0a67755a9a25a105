"""Two neighbouring months: 七八月間, 七，八月間, 三、四月."""

from __future__ import annotations

import re

from questions.calendars.dates import Calendar, HistoricalDate
from questions.temporal.moment import Moment
from questions.temporal.rules import parts
from questions.temporal.rules.rule import Context, Reading, Rule

_PATTERN = (
    "(?<![一二三四五六七八九十])(?P<p_first>正|[一二三四五六七八九]|十[一]?)[，、,]?"
    "(?P<p_second>[二三四五六七八九]|十[一二]?)月(?:间|之间|之交)?"
)


def read(match: re.Match[str], context: Context) -> Reading | None:
    """The interval of both months in the story's year; only where the second follows the first."""
    first, second = parts.month_number(match["p_first"]), parts.month_number(match["p_second"])
    year = context.narrative.year
    if first is None or second != first + 1 or year is None:
        return None
    begin = Moment(year, first, calendar=Calendar.CHINESE)
    end = Moment(year, second, calendar=Calendar.CHINESE)
    date = HistoricalDate(f"{begin.value}/{end.value}", calendar=Calendar.CHINESE, court=context.narrative.court)
    return Reading(match.start(), match.end(), date, inferred=True, told=begin)


RULE = Rule("month_pair", _PATTERN, read)

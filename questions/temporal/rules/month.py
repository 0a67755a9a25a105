"""Months, with or without their day, of the story's year: 十二月, 8月25日, 閏九月, 七八月間, 農曆八月十五."""

from __future__ import annotations

from questions.calendars.dates import Calendar, HistoricalDate
from questions.temporal.context import Context, Reading
from questions.temporal.forms import characters, compiled
from questions.temporal.fragments import FIGURE, NUMERALS
from questions.temporal.moment import Moment
from questions.temporal.rules.rule import Rule
from questions.temporal.settling import glossing, settled
from questions.temporal.written_month import month_number, read_month

_PAIR_OF_MONTHS = compiled("(?P<first>正|[一二三四五六七八九])(?P<second>[二三四五六七八九]|十)月(?:间|之间|之交|份)?")
_NOT_BEFORE = characters("第数几每个千百之了")
"""Not the tail of a number of months, of an ordinal or of a length (堅持了3月)."""
_EVERY_YEAR = ("每年", "歷年", "历年", "往年", "常年", "每歲", "每岁")


def read(context: Context, position: int) -> Reading | None:
    """A month takes its year from the story, or from the date it stands in brackets after."""
    before = context.prose[max(0, position - 2) : position]
    if (before and before[-1] in _NOT_BEFORE) or before in _EVERY_YEAR:
        return None
    if pair := _neighbours(context, position):
        return pair
    within = read_month(context.prose, position)
    if within is None or context.prose[within.end : within.end + 1] in ("个", "個"):
        return None
    complete = glossing(within.moment, context) if context.glosses(position) else None
    complete = complete or context.narrative.complete(within.moment)
    return settled(complete, (position, within.end), context, inferred=True) if complete else None


def _neighbours(context: Context, position: int) -> Reading | None:
    """七八月間: the stretch of both, where the second follows the first."""
    match = _PAIR_OF_MONTHS.match(context.prose, position)
    if not match:
        return None
    first, second = month_number(match["first"]), month_number(match["second"])
    begin = context.narrative.complete(Moment(month=first, calendar=Calendar.CHINESE))
    if first is None or second != first + 1 or begin is None:
        return None
    date = HistoricalDate(
        f"{begin.value}/{begin._replace(month=second).value}", calendar=begin.calendar, court=context.narrative.court
    )
    return Reading(position, match.end(), date, inferred=True, told=begin)


RULE = Rule("month", f"{FIGURE[1:-1]}{NUMERALS}正元腊闰春夏秋冬农阴旧阳国新公西", "月", read)

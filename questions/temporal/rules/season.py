"""Seasons of the story's year, at the beginning of a clause: 春，… 夏季 秋天 春夏之際."""

from __future__ import annotations

from questions.calendars.dates import Calendar
from questions.temporal.context import Context, Reading
from questions.temporal.forms import compiled
from questions.temporal.rules.rule import Rule
from questions.temporal.settling import settled
from questions.temporal.written_month import read_within

_SEASON = compiled("[春夏秋冬](?:[季天]|[，,]|[初末][，,]|[、]?[夏秋冬春](?:之际|之交|之间|间|[，,]))")


def read(context: Context, position: int) -> Reading | None:
    """夏 alone only before a comma: before a name it is the state."""
    year = context.narrative.year
    if year is None or not context.at_clause_start(position) or not _SEASON.match(context.prose, position):
        return None
    within = read_within(context.prose, position)
    if within is None or within.moment.season is None:
        return None
    calendar = Calendar.CHINESE if context.narrative.era else Calendar.WESTERN
    moment = within.moment._replace(year=year, calendar=calendar)
    return settled(moment, (position, within.end), context, inferred=True)


RULE: Rule = Rule("season", "春夏秋冬", "天", read)

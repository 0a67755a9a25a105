"""Days in figures alone: 1937-07-07, 1937/7/7, 1937.7.7."""

from __future__ import annotations

import re

from questions.calendars import julian
from questions.temporal.context import Context, Reading
from questions.temporal.moment import Moment
from questions.temporal.rules.rule import Rule
from questions.temporal.settling import settled

_DAY = re.compile(r"(?P<year>\d{3,4})(?P<stop>[-/.])(?P<month>\d{1,2})(?P=stop)(?P<day>\d{1,2})(?![\d\-/.])", re.ASCII)


def read(context: Context, position: int) -> Reading | None:
    """Year, month and day between equal stops; None where there was no such day."""
    match = _DAY.match(context.prose, position)
    if not match:
        return None
    year, month, day = (int(match[name]) for name in ("year", "month", "day"))
    if not 1 <= month <= 12 or not 1 <= day <= julian.days_in_month(year, month):
        return None
    return settled(Moment(year, month, day), (position, match.end()), context, inferred=False)


RULE: Rule = Rule("figures", "0-9", "", read)

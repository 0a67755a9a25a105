"""Days of the month the story stands in: 二十日, 初六, 12日, 己酉."""

from __future__ import annotations

import re

from questions.temporal.fragments import CHINESE_DAY, FIGURE, PAIR
from questions.temporal.rules import parts
from questions.temporal.rules.rule import Context, Reading, Rule

_NOT_COUNTED = "(?!本|后|前|内|间|余|多|之|不|未|无|而)"
"""三日不食, 四日之內: days counted."""
_PATTERN = (
    f"(?P<b_cday>{CHINESE_DAY})日{_NOT_COUNTED}|(?P<b_cday2>初[一二三四五六七八九十](?![一二三四五六七八九十次度]))"
    f"|(?P<b_wday>(?<!{FIGURE}){FIGURE}{{1,2}})[日号]{_NOT_COUNTED}"
    f"|(?P<b_pair>{PAIR})(?:日|朔|(?=，))"
)


def read(match: re.Match[str], context: Context) -> Reading | None:
    """A day at the beginning of a clause or after a preposition; elsewhere 四日 is four days."""
    if not context.at_clause_start(match.start()):
        return None
    moment = parts.day(match, "b_")
    complete = context.narrative.complete(moment) if moment else None
    found = complete.with_day_found(context.narrative.court) if complete else None
    if found is None:
        return None
    return Reading(match.start(), match.end(), found.date(context.narrative.court), inferred=True, told=found)


RULE = Rule("day", _PATTERN, read)

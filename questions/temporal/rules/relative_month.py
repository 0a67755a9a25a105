"""Months told from the story's month: 同月, 是月十二日, 次月, 兩個月後, 半個月後."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.calendars.numerals import parse_number
from questions.temporal.fragments import FIGURE, NUMERAL, day_of_month
from questions.temporal.moment import Moment
from questions.temporal.rules import parts
from questions.temporal.rules.rule import Context, Reading, Rule

_SHIFTS = {"同": 0, "是": 0, "当": 0, "该": 0, "本": 0, "次": 1, "翌": 1}
_PATTERN = (
    f"(?P<o_word>同|是|当|该|本|次|翌)月(?:{day_of_month('o_')}|(?P<o_edge>[初底末]))?"
    f"|(?P<o_later>{FIGURE}{{1,2}}|{NUMERAL}{{1,3}}|半)个?月(?:之)?后"
)
HALF_MONTH_DAYS = 15


def read(match: re.Match[str], context: Context) -> Reading | None:
    """A month so many months from the story's; half a month is fifteen days."""
    now = context.narrative.moment
    if now is None or now.month is None or now.year is None:
        return None
    told = _named(match, now) if match["o_word"] else _later(match["o_later"], now, context)
    if told is None:
        return None
    found = told.with_day_found(context.narrative.court)
    if found is None:
        return None
    return Reading(match.start(), match.end(), found.date(context.narrative.court), inferred=True, told=found)


def _named(match: re.Match[str], now: Moment) -> Moment | None:
    month = now.months_later(_SHIFTS[match["o_word"]])
    day = parts.day(match, "o_")
    if month is None or day is None:
        return None
    return replace(
        month,
        leap=now.leap and not _SHIFTS[match["o_word"]],
        day=day.day,
        sexagenary_day=day.sexagenary_day,
        day_of_moon=day.day_of_moon,
        mod=parts.edge(match["o_edge"]),
    )


def _later(written: str, now: Moment, context: Context) -> Moment | None:
    if written == "半":
        return now.shifted(HALF_MONTH_DAYS, context.narrative.court)
    count = parse_number(written)
    return None if count is None else now.months_later(count)


RULE = Rule("relative_month", _PATTERN, read)

"""Days told from the story's day: 同日, 是日, 當天, 次日, 翌日, 第二天, 三日後, 十天後.

Where the story knows only the month (七月末 … 第二天) that is all the expression can say either.
"""

from __future__ import annotations

import re
from dataclasses import replace

from questions.calendars.numerals import parse_number
from questions.temporal.fragments import FIGURE, NUMERAL
from questions.temporal.rules.rule import Context, Reading, Rule

_SHIFTS = {"同日": 0, "是日": 0, "当日": 0, "当天": 0, "即日": 0, "同一天": 0, "次日": 1, "翌日": 1, "明日": 1}
_SHIFTS |= {"第二天": 1, "第二日": 1, "隔天": 1, "隔日": 1, "第三天": 2, "第三日": 2}
_PATTERN = (
    f"(?P<t_word>{'|'.join(_SHIFTS)})"
    f"|(?P<t_later>{FIGURE}{{1,3}}|{NUMERAL}{{1,3}})(?P<t_unit>日|天|周|个?星期)(?:之)?后"
)
_SPEECH_WORDS = frozenset({"明日", "即日"})
DAYS_OF_WEEK = 7


def read(match: re.Match[str], context: Context) -> Reading | None:
    """A day so many days from the story's."""
    now = context.narrative.moment
    if now is None or now.year is None or now.month is None:
        return None
    word = match["t_word"]
    if word:
        if word in _SPEECH_WORDS and context.quoted(match.start()):
            return None
        days: int | None = _SHIFTS[word]
    else:
        days = parse_number(match["t_later"])
        if days is not None and match["t_unit"] not in "日天":
            days *= DAYS_OF_WEEK
    if days is None:
        return None
    if now.day is None:
        same = replace(now, sexagenary_day=None)
        return Reading(match.start(), match.end(), same.date(context.narrative.court), inferred=True)
    told = now.shifted(days, context.narrative.court)
    if told is None:
        return None
    return Reading(match.start(), match.end(), told.date(context.narrative.court), inferred=True, told=told)


RULE = Rule("relative_day", _PATTERN, read)

"""Days told from the story's day: 同日, 是日, 當天, 次日, 翌日, 第二天, 前一日, 三日後, 十天後, 越三日.

Where the story knows only the month (七月末 … 第二天) that is all the expression can say either.
"""

from __future__ import annotations

from questions.calendars.numerals import parse_number
from questions.documents.script import fold
from questions.temporal.context import Context, Reading
from questions.temporal.forms import compiled
from questions.temporal.fragments import FIGURE, NUMERAL, NUMERALS
from questions.temporal.rules.rule import Rule

_SHIFTS = {"同": 0, "同一": 0, "是": 0, "当": 0, "该": 0, "此": 0, "次": 1, "翌": 1, "明": 1, "隔": 1, "第二": 1}
_SHIFTS |= {"第三": 2, "后一": 1, "下一": 1, "前一": -1, "上一": -1}
_WORD = compiled("(?P<word>同一?|是|当|该|此|次|翌|明|隔|第[二三]|[前后上下]一)[日天](?!本)")
_LATER = compiled(
    f"(?P<count>{FIGURE}{{1,3}}|{NUMERAL}{{1,3}})(?P<unit>[日天周]|个?星期)(?:(?:之|以)?后)"
    f"|[越又](?P<passed>{NUMERAL}{{1,3}})日"
)
DAYS_OF_WEEK = 7


def read(context: Context, position: int) -> Reading | None:
    """A day so many days from the story's."""
    now = context.narrative.moment
    shift = _shift(context, position) if now and now.year is not None and now.month is not None else None
    if now is None or shift is None:
        return None
    days, end = shift
    court = context.narrative.court
    if now.day is None:
        return Reading(position, end, now._replace(sexagenary_day=None).date(court), inferred=True)
    told = now.shifted(days, court)
    if told is None:
        return None
    return Reading(position, end, told.date(court), inferred=True, told=told if days >= 0 else None)


def _shift(context: Context, position: int) -> tuple[int, int] | None:
    """So many days, and where the expression ends."""
    if word := _WORD.match(context.prose, position):
        written = fold(word["word"])
        return None if written == "明" and context.quoted(position) else (_SHIFTS[written], word.end())
    later = _LATER.match(context.prose, position)
    if not later or (later["passed"] and not context.at_clause_start(position)):
        return None
    count = parse_number(later["count"] or later["passed"])
    days_of_unit = DAYS_OF_WEEK if later["unit"] and later["unit"] not in "日天" else 1
    return None if count is None else (count * days_of_unit, later.end())


RULE: Rule = Rule("relative_day", f"{FIGURE[1:-1]}{NUMERALS}同是当该此次翌明隔第前后上下越又", "日天周星个", read)

"""Months told from the story's month: 同月, 是月十二日, 次月, 上月, 越月, 兩個月後, 半個月後, 一月後."""

from __future__ import annotations

from questions.calendars.numerals import parse_number
from questions.documents.script import fold
from questions.temporal.context import Context, Reading
from questions.temporal.forms import compiled
from questions.temporal.fragments import FIGURE, NUMERAL, NUMERALS
from questions.temporal.moment import Moment
from questions.temporal.rules.rule import Rule
from questions.temporal.settling import settled
from questions.temporal.written_day import read_day
from questions.temporal.written_month import edge_of

_SHIFTS = {
    "同": 0,
    "同一": 0,
    "是": 0,
    "当": 0,
    "该": 0,
    "本": 0,
    "此": 0,
    "次": 1,
    "翌": 1,
    "隔": 1,
    "下": 1,
    "下一": 1,
}
_SHIFTS |= {"第二": 1, "后一": 1, "上": -1, "上一": -1, "前一": -1}
_WORD = compiled("(?P<word>同一?|是|当|该|本|此|次|翌|隔|第二|[前后上下]一|上|下)个?月(?!亮|台|球)")
_NEXT = compiled("[越逾]月(?=[，,]|而)")
_EDGE = compiled("(?P<edge>上旬|中旬|下旬|[初底末])")
_COUNT = compiled(f"(?P<count>{FIGURE}{{1,2}}|{NUMERAL}{{1,3}}|半)个月(?:之|以)?后")
HALF_MONTH_DAYS = 15


def read(context: Context, position: int) -> Reading | None:
    """A month so many months from the story's; half a month is fifteen days."""
    now = context.narrative.moment
    if now is None or now.month is None:
        return None
    told: Moment | None
    if word := _WORD.match(context.prose, position):
        shift = _SHIFTS[fold(word["word"])]
        told, end = _named(now, shift, word.end(), context)
    elif (passed := _NEXT.match(context.prose, position)) and context.at_clause_start(position):
        shift, end = 1, passed.end()
        told = now.months_later(1)
    elif count := _COUNT.match(context.prose, position):
        shift, end = 1, count.end()
        told = _later(count["count"], now, context)
    else:
        return None
    reading = settled(told, (position, end), context, inferred=True) if told else None
    return reading._replace(told=None) if reading and shift < 0 else reading


def _named(now: Moment, shift: int, end: int, context: Context) -> tuple[Moment | None, int]:
    month = now.months_later(shift)
    if month is None:
        return None, end
    month = month._replace(leap=now.leap and not shift)
    if day := read_day(context.prose, end):
        said = day.moment
        return month._replace(day=said.day, sexagenary_day=said.sexagenary_day, day_of_moon=said.day_of_moon), day.end
    if edge := _EDGE.match(context.prose, end):
        return month._replace(mod=edge_of(edge["edge"])), edge.end()
    return month, end


def _later(written: str, now: Moment, context: Context) -> Moment | None:
    if written == "半":
        return now.shifted(HALF_MONTH_DAYS, context.narrative.court)
    count = parse_number(written)
    return None if count is None else now.months_later(count)


RULE: Rule = Rule("relative_month", f"{FIGURE[1:-1]}{NUMERALS}半同是当该本此次翌隔第前后上下越逾", "月个", read)

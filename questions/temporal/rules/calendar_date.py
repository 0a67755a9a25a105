"""Dates by the calendar: 1234年, 嘉定四年, 1234年正月, 太平興國四年六月十三日, 1227年8月25日; 十二月, 8月25日."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.calendars.dates import Calendar, Modifier
from questions.temporal import fragments
from questions.temporal.moment import Moment
from questions.temporal.rules import parts
from questions.temporal.rules.rule import Context, Reading, Rule
from questions.temporal.rules.years import read_year

_APPROXIMATELY = re.compile(r"(?:大约|约莫|约)(?:在|于)?$")
_AROUND = re.compile(r"左右|前后|上下")
_BEFORE = re.compile(r"以前|之前")
_AFTER = re.compile(r"以后|之后")
_DURATION_BEFORE = re.compile(
    r"(?:历时|长达|达|立国|享国|享年|共|凡|经过|历经|持续|在位|执政|统治|前后|近|逾|超过|不到|不足|了|有|为期|仅|只|隔)$"
)
_DURATION_AFTER = re.compile(r"余|多|之久|间|以来|来|内|中(?!叶|期)|有余|的")
_IN_BRACKETS = re.compile(r"[（(][^（()）]*$")


def read(match: re.Match[str], context: Context) -> Reading | None:
    """A date that names its year."""
    year = read_year(match, "d_", context)
    if year is None or _is_number_of_years(match, context):
        return None
    moment = parts.within_year(match, "d_")
    if moment is None:
        return None
    calendar = moment.calendar
    if moment.month is None and year.era:
        calendar = Calendar.CHINESE
    moment = replace(moment, calendar=calendar).with_year(year.year)
    if year.era:
        context.narrative.era, context.narrative.court = year.era, year.court
    return _reading(moment, year.start, match.end(), context, inferred=year.inferred)


def read_without_year(match: re.Match[str], context: Context) -> Reading | None:
    """A month, or a month and day, in the year the story stands in."""
    moment = parts.within_year(match, "m_")
    if moment is None or moment.month is None or not _is_month(match, context):
        return None
    complete = context.narrative.complete(moment)
    if complete is None:
        return None
    return _reading(complete, match.start(), match.end(), context, inferred=True)


def _reading(moment: Moment, start: int, end: int, context: Context, inferred: bool) -> Reading | None:
    found = moment.with_day_found(context.narrative.court)
    if found is None:  # no such 干支 in that month: the month stands
        found = replace(moment, sexagenary_day=None, day_of_moon="")
    mod, start, end = _modified(found, start, end, context)
    found = replace(found, mod=mod)
    told = None if _is_aside(start, context, found) else found
    return Reading(start, end, found.date(context.narrative.court), inferred, told)


def _modified(moment: Moment, start: int, end: int, context: Context) -> tuple[Modifier | None, int, int]:
    """A modifier written before or after the date proper."""
    if moment.mod is not None:
        return moment.mod, start, end
    about = _APPROXIMATELY.search(context.folded, max(context.read_to, start - 3), start)
    if about:
        return Modifier.APPROX, about.start(), end
    for pattern, mod in ((_AROUND, Modifier.APPROX), (_BEFORE, Modifier.BEFORE), (_AFTER, Modifier.AFTER)):
        following = pattern.match(context.folded, end)
        if following:
            return mod, start, following.end()
    return None, start, end


def _is_number_of_years(match: re.Match[str], context: Context) -> bool:
    """立國167年, 失去已達二百年: years counted, not named."""
    figures = match.group("d_western")
    if match.group("d_age") or not figures or len(figures.strip()) > 3:
        return False
    return bool(
        _DURATION_BEFORE.search(context.folded[max(0, match.start() - 3) : match.start()])
        or _DURATION_AFTER.match(context.folded, match.end())
    )


def _is_month(match: re.Match[str], context: Context) -> bool:
    """Not the tail of a number of months or of a name (百二十月, 二月河)."""
    before = context.folded[match.start() - 1 : match.start()]
    return not (before and before in "第数几每个〇零一二三四五六七八九十百千0123456789")


def _is_aside(start: int, context: Context, moment: Moment) -> bool:
    """Whether the date stands in brackets and tells another year than the story: a birth, a comparison."""
    if context.narrative.year is None or moment.year == context.narrative.year:
        return False
    return bool(_IN_BRACKETS.search(context.folded[max(0, start - 60) : start]))


RULE = Rule("calendar_date", fragments.dated("d_"), read)
WITHOUT_YEAR = Rule(
    "month",
    f"{fragments.month('m_')}(?:{fragments.day_of_month('m_')}"
    f"|(?P<m_edge>{fragments.EDGE}(?!{fragments.NUMERAL}))|中(?=[，,])|间)?(?!个)",
    read_without_year,
)

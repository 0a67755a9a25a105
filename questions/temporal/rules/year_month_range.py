"""Ranges: 1120年至1125年, 1120-1125年, 1120—25年, 979年到1004年, 8月18∼19日, 三月至五月, （1652—1689）."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.calendars.dates import Calendar, HistoricalDate
from questions.calendars.numerals import parse_number
from questions.temporal.fragments import CHINESE_DAY, CONNECTOR, FIGURE, dated, day_of_month, month
from questions.temporal.moment import Moment
from questions.temporal.rules import parts
from questions.temporal.rules.rule import Context, Reading, Rule
from questions.temporal.rules.years import read_year

_TAIL = "(?:之间|期间|间)?"
_PATTERN = (
    f"(?<![0-9])(?:(?P<r_plain>{FIGURE}{{3,4}})|{dated('ra_')})\\s?{CONNECTOR}\\s?(?:"
    f"(?P<r_short>{FIGURE}{{2}})年|{dated('rb_')}|{month('rc_')}(?:{day_of_month('rc_')})?)(?:{_TAIL})"
    f"|{month('rd_')}(?:{day_of_month('rd_')}|(?P<rd_plain>{FIGURE}{{1,2}}|{CHINESE_DAY}))?\\s?{CONNECTOR}\\s?"
    f"(?:{month('re_')}(?:{day_of_month('re_')})?|{day_of_month('rf_')}){_TAIL}"
    f"|(?P<r_first>{FIGURE}{{3,4}})\\s?{CONNECTOR}\\s?(?P<r_last>{FIGURE}{{3,4}})(?=[）)])"
)


def read(match: re.Match[str], context: Context) -> Reading | None:
    """Two ends, the second taking from the first what it leaves out."""
    if match["r_first"]:
        ends: tuple[Moment, Moment, int] | None = (
            Moment(parse_number(match["r_first"])),
            Moment(parse_number(match["r_last"])),
            match.start(),
        )
    elif match["rd_cmonth"] or match["rd_wmonth"]:
        ends = _months(match, context)
    else:
        ends = _years(match, context)
    if ends is None:
        return None
    first, last, start = ends
    if first.year is None or last.year is None or _order(first) >= _order(last):
        return None
    calendar = Calendar.CHINESE if Calendar.CHINESE in (first.calendar, last.calendar) else Calendar.WESTERN
    date = HistoricalDate(f"{first.value}/{last.value}", calendar=calendar, court=context.narrative.court)
    told = first if context.narrative.moment is None else None
    return Reading(start, match.end(), date, inferred=bool(match["rd_cmonth"] or match["rd_wmonth"]), told=told)


def _years(match: re.Match[str], context: Context) -> tuple[Moment, Moment, int] | None:
    start = match.start()
    if match["r_plain"]:
        first: Moment | None = Moment(parse_number(match["r_plain"]))
    else:
        year = read_year(match, "ra_", context)
        first = parts.within_year(match, "ra_")
        if year is None or first is None:
            return None
        start = year.start
        first = replace(first.with_year(year.year), mod=None)
    if first is None or first.year is None:
        return None
    return None if (last := _last(match, first, context)) is None else (first, last, start)


def _last(match: re.Match[str], first: Moment, context: Context) -> Moment | None:
    if match["r_short"]:
        return Moment((first.year or 0) // 100 * 100 + int(parse_number(match["r_short"]) or 0))
    if match["rc_cmonth"] or match["rc_wmonth"]:
        month_only = parts.within_year(match, "rc_")
        return None if month_only is None else month_only.with_year(first.year).with_day_found()
    year = read_year(match, "rb_", context)
    last = parts.within_year(match, "rb_")
    return None if year is None or last is None else replace(last.with_year(year.year), mod=None).with_day_found()


def _months(match: re.Match[str], context: Context) -> tuple[Moment, Moment, int] | None:
    first = parts.within_year(match, "rd_")
    if first is None or first.month is None:
        return None
    if match["rd_plain"]:
        first = replace(first, day=parse_number(match["rd_plain"].removeprefix("初")))
    complete = context.narrative.complete(first)
    if complete is None or complete.year is None:
        return None
    if match["re_cmonth"] or match["re_wmonth"]:
        last = parts.within_year(match, "re_")
        last = None if last is None else last.with_year(complete.year)
    else:
        day = parts.day(match, "rf_")
        last = None if day is None else replace(complete, day=day.day, sexagenary_day=day.sexagenary_day)
    found_first = complete.with_day_found()
    found_last = last.with_day_found() if last else None
    return None if found_first is None or found_last is None else (found_first, found_last, match.start())


def _order(moment: Moment) -> tuple[int, int, int]:
    return (moment.year or 0, moment.month or 0, moment.day or 0)


RULE = Rule("range", _PATTERN, read)

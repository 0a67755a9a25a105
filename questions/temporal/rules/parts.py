"""From the named groups of a matched date to a moment."""

from __future__ import annotations

import re

from questions.calendars import sexagenary
from questions.calendars.dates import Calendar, Modifier
from questions.calendars.numerals import parse_number
from questions.temporal.moment import Moment

_NAMED_MONTHS = {"正": 1, "元": 1, "冬": 11, "腊": 12}
_SEASONS = {"春": 21, "夏": 22, "秋": 23, "冬": 24}
_EDGES = {"初": Modifier.START, "上": Modifier.START, "底": Modifier.END, "末": Modifier.END, "下": Modifier.END}
_LAST_FIRST_EDGES = {"年初": Modifier.START, "年底": Modifier.END, "年末": Modifier.END}
DAYS_OF_WESTERN_MONTH = 31
DAYS_OF_CHINESE_MONTH = 30


def edge(text: str | None) -> Modifier | None:
    """START for 初 and 上旬, END for 底, 末 and 下旬, MID for 中旬, 中葉."""
    if not text:
        return None
    return _LAST_FIRST_EDGES.get(text) or _EDGES.get(text[0], Modifier.MID)


def season(character: str) -> int:
    """EDTF number of a season."""
    return _SEASONS[character[0]]


def within_year(match: re.Match[str], prefix: str) -> Moment | None:
    """The moment's month, day, season and modifier; its year is left open. None where the numbers are impossible."""
    group = match.groupdict()

    def named(name: str) -> str | None:
        return group.get(prefix + name)

    mod = edge(named("edge") or named("sedge") or named("yedge"))
    if named("season"):
        return Moment(season=season(named("season") or ""), mod=mod)
    western_month, chinese_month = named("wmonth"), named("cmonth")
    if western_month is None and chinese_month is None:
        return Moment(mod=mod)
    calendar = Calendar.WESTERN if western_month else Calendar.CHINESE
    month = parse_number(western_month) if western_month else month_number(chinese_month or "")
    moment = day(match, prefix)
    if month is None or not 1 <= month <= 12 or moment is None:
        return None
    return Moment(
        month=month,
        day=moment.day,
        leap=bool(named("leap")),
        calendar=calendar,
        mod=mod,
        sexagenary_day=moment.sexagenary_day,
        day_of_moon=moment.day_of_moon,
    )


def month_number(text: str) -> int | None:
    """1 for 正, 11 for 冬, 12 for 臘 and 十二."""
    return _NAMED_MONTHS.get(text) or parse_number(text)


def day(match: re.Match[str], prefix: str) -> Moment | None:
    """The day alone; a moment without one where none is said; None where there is no such day."""
    group = match.groupdict()

    def named(name: str) -> str | None:
        return group.get(prefix + name)

    if written := named("wday"):
        number = parse_number(written)
        return Moment(day=number) if number and number <= DAYS_OF_WESTERN_MONTH else None
    if written := named("cday") or named("bday") or named("cday2"):
        number = parse_number(written.removeprefix("初"))
        if number is None or not 1 <= number <= DAYS_OF_WESTERN_MONTH:
            return None
        return Moment(day=number, calendar=Calendar.CHINESE)
    if written := named("pair"):
        position = sexagenary.parse_pair(written)
        return None if position is None else Moment(sexagenary_day=position, calendar=Calendar.CHINESE)
    if written := named("moon"):
        return _day_of_moon(written)
    return Moment()


def _day_of_moon(written: str) -> Moment:
    if written == "朔":
        return Moment(day=1, calendar=Calendar.CHINESE)
    if written == "既望":
        return Moment(day=16, calendar=Calendar.CHINESE)
    return Moment(day_of_moon=written, calendar=Calendar.CHINESE)

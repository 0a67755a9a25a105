"""A day of a month, as written: 25日, 二十日, 初六, 廿一, 己酉, 朔, 晦日, 十二己丑."""

from __future__ import annotations

from typing import NamedTuple

from questions.calendars import sexagenary
from questions.calendars.dates import Calendar
from questions.calendars.numerals import parse_number
from questions.documents.script import fold
from questions.temporal.forms import compiled
from questions.temporal.fragments import AND, BARE_DAY, CHINESE_DAY, CLAUSE_END, CONNECTOR, FIGURE, PAIR
from questions.temporal.moment import Moment

_TO_A_DAY = f"(?=\\s?(?:{CONNECTOR}|{AND})\\s?"
_DAY = compiled(
    f"\\s?(?:(?P<western>{FIGURE}{{1,2}})(?:\\s?[日号]|{_TO_A_DAY}{FIGURE}{{1,2}}\\s?[日号]))"
    f"|(?P<chinese>{CHINESE_DAY})日(?:{PAIR})?"
    f"|(?P<bare>初[一二三四五六七八九十]|{BARE_DAY}(?:(?={PAIR})|{CLAUSE_END}|{_TO_A_DAY}{CHINESE_DAY}日)))(?:{PAIR})?"
    f"|(?P<pair>{PAIR})(?P<phase>朔|晦)?日?"
    "|(?P<moon>朔|既望|望|晦)日?)"
)
LONGEST_WESTERN_MONTH, LONGEST_CHINESE_MONTH = 31, 31
"""Some texts write western days in Chinese figures (三十一日)."""


class WrittenDay(NamedTuple):
    """A day without its month, and where it ends in the text."""

    moment: Moment
    end: int


def read_day(prose: str, position: int) -> WrittenDay | None:
    """The day written at ``position``; None where there is none, or no such day (甲丑, 45日)."""
    match = _DAY.match(prose, position)
    if not match:
        return None
    if written := match["western"]:
        moment = _numbered(written, Calendar.WESTERN, LONGEST_WESTERN_MONTH)
    elif written := match["chinese"] or match["bare"]:
        moment = _numbered(written.removeprefix("初"), Calendar.CHINESE, LONGEST_CHINESE_MONTH)
    elif written := match["pair"]:
        moment = _of_cycle(written, match["phase"])
    else:
        moment = _of_moon(match["moon"])
    return WrittenDay(moment, match.end()) if moment else None


def _numbered(written: str, calendar: Calendar, last: int) -> Moment | None:
    number = parse_number(written)
    return Moment(day=number, calendar=calendar) if number and number <= last else None


def _of_cycle(written: str, phase: str | None) -> Moment | None:
    """己酉; 丙辰朔 is the first day and 丁亥晦 the last, whichever day our table gives that name."""
    if phase:
        return _of_moon(phase)
    position = sexagenary.parse_pair(written)
    return None if position is None else Moment(sexagenary_day=position, calendar=Calendar.CHINESE)


def _of_moon(written: str) -> Moment:
    day = {"朔": 1, "既望": 16}.get(fold(written))
    return Moment(day=day, calendar=Calendar.CHINESE, day_of_moon="" if day else written)

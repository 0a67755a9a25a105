"""The second end of a stretch of time.

1120年至1125年, 1120-1125年, 1120—25年, 前259年—前210年, 8月18∼19日, 三月至五月, 十一月至次年正月, 13、14日, 七八月間.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from questions.calendars import lunisolar
from questions.calendars.dates import Calendar
from questions.calendars.numerals import parse_number
from questions.temporal.context import Context
from questions.temporal.era_year import running_year
from questions.temporal.forms import compiled
from questions.temporal.fragments import CONNECTOR, FIGURE, NUMERAL, NUMERALS, PAIR
from questions.temporal.moment import FARTHEST_YEAR, LEAP_MONTH, Moment
from questions.temporal.written_day import read_day
from questions.temporal.written_month import Within, read_month, read_within
from questions.temporal.written_year import WrittenYear, read_year

_CONNECTOR = re.compile(f"(?:份|起)?\\s?{CONNECTOR}\\s?|(?P<list>[、，,])")
_FIRST_OF_CONNECTOR = frozenset("至到迄直—–-~～∼〜－─―、，,份起 ")
_SHORT_YEAR = re.compile(f"(?P<year>{FIGURE}{{2}})\\s?年(?!{FIGURE}|代)")
_BRACKETED_YEAR = re.compile(f"(?P<before>前)?(?P<year>{FIGURE}{{1,4}})(?=[）)，；,;、])")
_OTHER_YEAR = compiled("(?P<word>次|翌|同|明|隔|来|第二)年")
_TO_THE_NUMERAL = compiled(
    f"[^0-9０-９{NUMERALS}，,。；;：:、（）()《》年月日]{{0,8}}?(?={FIGURE}{{1,4}}\\s?[年）)]|(?:元|{NUMERAL}{{1,5}}|{PAIR})年)"
)
_COUNTED_YEAR = compiled(f"(?P<number>元|{NUMERAL}{{1,5}})年")
_END_OF_YEAR = compiled("(?:该|同|当)?(?:年[底末终]|岁[末终暮杪])")
_LONGEST_SHORT_STRETCH = 40
"""Years over which the last two figures of a year may lie in the next century."""
_TAIL = compiled("(?:之间|期间|间)")


class Stretch(NamedTuple):
    """Two moments, and where the second ends in the text."""

    first: Moment
    last: Moment
    end: int


def read_stretch(first: Moment, position: int, context: Context) -> Stretch | None:
    """The stretch that begins with ``first``, whose text ended at ``position``; None where there is no second end."""
    prose = context.prose
    if prose[position : position + 1] not in _FIRST_OF_CONNECTOR:
        return None
    match = _CONNECTOR.match(prose, position)
    if not match:
        return None
    found = _neighbour(first, match, context) if match["list"] else _end(first, match.end(), context)
    if found is None:
        return None
    last = found.moment.with_day_found(context.narrative.court)
    if last is None or last.year is None or first.order >= last.order or not _of_one_kind(first, last):
        return None
    end = found.end
    if tail := _TAIL.match(prose, end):
        end = tail.end()
    return Stretch(first._replace(mod=None), last._replace(mod=None), end)


def _of_one_kind(first: Moment, last: Moment) -> bool:
    """A year does not end in a season, nor is a month of one calendar followed by one of the other."""
    if first.month is not None and last.month is not None:
        return first.calendar is last.calendar
    return True


def _neighbour(first: Moment, match: re.Match[str], context: Context) -> Within | None:
    """七、八月間, 13、14日, 1931、1932年: the unit stands once, and the second follows the first."""
    if context.prose[match.start() - 1] in "年月日号號":
        return None
    found = _end(first, match.end(), context)
    if found is None:
        return None
    last = found.moment
    pairs = ((last.day, first.day), (last.month, first.month), (last.year, first.year))
    after, before = next((pair for pair in pairs if pair[0] is not None), (None, None))
    return found if after is not None and before is not None and after == before + 1 else None


def _end(first: Moment, position: int, context: Context) -> Within | None:
    """The second end, taking from the first what it leaves out."""
    prose = context.prose
    if first.day is not None and (day := read_day(prose, position)):
        return Within(first._replace(day=day.moment.day, sexagenary_day=day.moment.sexagenary_day), day.end)
    if month := read_month(prose, position):
        return _later_month(first, month)
    if first.year is not None and first.year >= 100 and (short := _SHORT_YEAR.match(prose, position)):
        year = first.year // 100 * 100 + (parse_number(short["year"]) or 0)
        if year <= first.year:  # 1399—02年
            year += 100
        if year - first.year <= _LONGEST_SHORT_STRETCH or year // 100 == first.year // 100:
            return Within(Moment(year), short.end())
    if first.year is not None and first.month is not None and (ending := _END_OF_YEAR.match(prose, position)):
        return Within(Moment(first.year, _last_month(first), calendar=first.calendar), ending.end())
    if other := _OTHER_YEAR.match(prose, position):
        within = read_within(prose, other.end())
        year = (first.year or 0) + (other["word"] != "同")
        moment = within.moment if within else Moment(calendar=first.calendar)
        return Within(moment.with_year(year, context.narrative.court), within.end if within else other.end())
    return _year(first, position, context)


def _last_month(first: Moment) -> int:
    """The number of the last month of its year."""
    months = lunisolar.months_of(first.year or 0) if first.calendar is Calendar.CHINESE else ()
    return months[-1].month if months else 12


def _later_month(first: Moment, month: Within) -> Within | None:
    """三月至五月; 十一月至二月 ends in the next year."""
    if first.year is None or (first.month is None and first.season is None and first.mod is None):
        return None
    if month.moment.month == LEAP_MONTH:
        return None
    last = month.moment._replace(year=first.year)
    passed = first.month is not None and (last.place_in_year or 0) < (first.place_in_year or 0)
    moment = month.moment._replace(calendar=first.calendar) if first.calendar is Calendar.WESTERN else month.moment
    return Within(moment.with_year(first.year + passed), month.end)


def _year(first: Moment, position: int, context: Context) -> Within | None:
    year = read_year(context, position)
    if year is None and (numeral := _TO_THE_NUMERAL.match(context.prose, position)):
        year = read_year(context, numeral.end())
        if year and year.start > position:  # words that belong to something else stand between
            year = None
    if year is None and (counted := _COUNTED_YEAR.match(context.prose, position)):
        number = 1 if counted["number"] == "元" else parse_number(counted["number"])
        running = running_year(number, position, context, first.year) if number else None
        year = running and WrittenYear(running.year, position, counted.end(), running.era, running.court)
    if year:
        within = read_within(context.prose, year.end)
        moment = (within.moment if within else Moment()).with_year(_in_same_age(year.year, first, context, position))
        if year.era and moment.month is None:
            moment = moment._replace(calendar=Calendar.CHINESE)
        return Within(moment, within.end if within else year.end)
    match = _BRACKETED_YEAR.match(context.prose, position)
    if not match or context.prose[position - 2 : position - 1] == "年":
        return None
    number = parse_number(match["year"])
    if not number or number > FARTHEST_YEAR:
        return None
    return Within(
        Moment(1 - number if match["before"] else _in_same_age(number, first, context, position)), match.end()
    )


def _in_same_age(year: int, first: Moment, context: Context, position: int) -> int:
    """公元前206年—202年 stays before Christ; 前202年—8年 does not."""
    if first.year is None or first.year > 0 or year < 100 or not context.prose[position].isdigit():
        return year
    return 1 - year if year < 1 - first.year else year

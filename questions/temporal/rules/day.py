"""Days of the month the story stands in: 二十日, 初六, 12日, 己酉, 朔，, 18∼19日."""

from __future__ import annotations

import re

from questions.calendars.dates import Calendar
from questions.temporal.context import Context, Reading
from questions.temporal.forms import characters, compiled
from questions.temporal.fragments import FIGURE, NUMERALS, STEMS
from questions.temporal.rules.rule import Rule
from questions.temporal.settling import settled
from questions.temporal.written_day import WrittenDay, read_day

_COUNTED = compiled("本|后|前|内|间|余|多|之|不|未|无|而|左右|以|[即便](?![位帝王皇])|[乃方始]")
"""三日不食, 四日之內: days counted."""
_MONTH_FOLLOWS = compiled("、(?:十[一二]?|[二三四五六七八九])月")
"""十一、十二月 are months."""
_TOLD_BY_HOUR = compiled("[日号]?(?:夜|晚|凌|早|上午|中午|下午|晨|傍|黄昏|深|清|拂|黎|午|子时|丑时)")
_NAMES_END = compiled("[，,夜晨夕晚旦]")
_CHINESE_MONTH_OR_DAY = re.compile(r"-?\d{4}-(?:0\d|1[0-2])r?(?:-\d\d)?")
_NAMES_EVENT = compiled("[年岁之变政科役和国革中事海宫宮倭学學条條约約案]|战(?!于)")
"""甲午|戰爭, 庚子|賠款."""
_NOT_BEFORE = characters("第每共了几数")
_SURELY_A_DAY = 10
"""激戰3日 is three days, 蔣介石12日 is the twelfth: a larger number in the middle of a clause names a day."""


def read(context: Context, position: int) -> Reading | None:
    """A day at the beginning of a clause, or one that cannot be a number of days."""
    day = read_day(context.prose, position)
    if day is None or _COUNTED.match(context.prose, day.end) or _MONTH_FOLLOWS.match(context.prose, day.end):
        return None
    moment = day.moment
    if moment.sexagenary_day is not None or moment.day_of_moon:
        if not _stands_alone(context, position, day):
            return None
    elif not context.at_clause_start(position) and not _names_day(context, position, day):
        return None
    complete = context.narrative.complete(moment)
    found = complete.with_day_found(context.narrative.court) if complete else None
    return settled(found, (position, day.end), context, inferred=True) if found else None


def _stands_alone(context: Context, position: int, day: WrittenDay) -> bool:
    """己酉， but not 己酉 before a name or 戊戌變法; where a month or day is being told of, 壬子禪社首山 too."""
    if not context.at_clause_start(position):
        return False
    if context.prose[day.end - 1] in "日朔晦" or _NAMES_END.match(context.prose, day.end):
        return True
    goes_on = context.last is not None and _CHINESE_MONTH_OR_DAY.fullmatch(context.last.value) is not None
    return goes_on and context.prose[position - 1] in "，；。" and not _NAMES_EVENT.match(context.prose, day.end)


def _names_day(context: Context, position: int, day: WrittenDay) -> bool:
    if context.prose[position - 1] in _NOT_BEFORE:
        return False
    if _TOLD_BY_HOUR.match(context.prose, day.end):
        return True
    return day.moment.calendar is Calendar.WESTERN and (day.moment.day or 0) > _SURELY_A_DAY


RULE: Rule = Rule("day", f"{FIGURE[1:-1]}{NUMERALS}{STEMS}初朔望晦既", "日号", read)

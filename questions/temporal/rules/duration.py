"""Lengths of time: 40餘年, 七十多年, 約一百年, 四個月內, 半個月, 五天, 兩月有餘, 不到一月, 歷時22年."""

from __future__ import annotations

import re

from questions.calendars.dates import DateType, HistoricalDate, Modifier
from questions.calendars.numerals import parse_number
from questions.temporal.fragments import FIGURE, NUMERAL
from questions.temporal.rules.rule import Context, Reading, Rule

_PATTERN = (
    f"(?P<u_before>大约|约|近|将近|逾|超过|不到|不足|未满|不满|不出|未出|不过|长达|历时|时隔|至少|前后)?"
    f"(?P<u_count>{FIGURE}{{1,3}}|{NUMERAL}{{1,5}}|半)(?P<u_more>余|多|几|来)?"
    f"(?P<u_unit>个半?月|个?世纪|月(?=有余|余|多|之久)|年(?!代|级|号)|周年|载|日|天|周(?!年|边|围|朝)|个?星期|昼夜)"
    f"(?P<u_after>有余|余|多|之久|左右|上下|以上|以内|之内|内|间)?"
)
_UNITS = {"个月": "M", "个半月": "M", "月": "M", "年": "Y", "周年": "Y", "载": "Y", "日": "D", "天": "D", "昼夜": "D"}
_UNITS |= {"个世纪": "C", "世纪": "C"}
_UNITS |= {"周": "W", "星期": "W", "个星期": "W"}
_MORE = frozenset({"余", "多", "几", "来", "有余", "逾", "超过", "以上", "至少"})
_LESS = frozenset({"不到", "不足", "未满", "不满", "不出", "未出", "不过", "近", "将近"})
_ABOUT = frozenset({"约", "大约", "左右", "上下"})
_ORDINAL_BEFORE = "第每数"
HALF = {"M": "P15D", "Y": "P6M", "C": "P50Y"}
_YEARS_OF_CENTURY = 100


def read(match: re.Match[str], context: Context) -> Reading | None:
    """An ISO 8601 duration; 千年 and 萬年, ordinals (第三年) and names are none."""
    before = context.folded[match.start() - 1 : match.start()]
    count_before = context.folded[match.start("u_count") - 1 : match.start("u_count")]
    if (before and before in _ORDINAL_BEFORE) or (count_before and count_before in "0123456789.万千百点第"):
        return None
    unit = _UNITS[match["u_unit"]]
    value = _value(match["u_count"], unit)
    if not value:
        return None
    if match["u_unit"] in ("月", "日") and match["u_count"] in ("一", "半") and not match["u_after"]:
        return None
    words = {match["u_before"], match["u_more"], match["u_after"]}
    mod = Modifier.MORE_THAN if words & _MORE else Modifier.LESS_THAN if words & _LESS else None
    if mod is None and words & _ABOUT:
        mod = Modifier.APPROX
    return Reading(match.start(), match.end(), HistoricalDate(value, DateType.DURATION, mod))


def _value(count: str, unit: str) -> str:
    if count == "半":
        return HALF.get(unit, "")
    number = parse_number(count)
    if unit == "C" and number:
        return f"P{number * _YEARS_OF_CENTURY}Y"
    return f"P{number}{unit}" if number else ""


RULE = Rule("duration", _PATTERN, read)

"""Lengths of time: 40餘年, 約一百年, 四個月內, 半個月, 五天, 兩月有餘, 不到一月, 歷時22年, 兩年零三個月, 旬日."""

from __future__ import annotations

import re

from questions.calendars.dates import DateType, HistoricalDate, Modifier
from questions.calendars.numerals import parse_number
from questions.data import lines
from questions.documents.script import fold
from questions.temporal.context import Context, Reading
from questions.temporal.forms import characters, compiled
from questions.temporal.fragments import FIGURE, NUMERAL, NUMERALS
from questions.temporal.moment import FIRST_WESTERN_YEAR
from questions.temporal.rules.rule import Rule

_BEFORE = compiled(
    "(?:大约|约|近|将近|逾|超过|不到|不足|未满|不满|不出|未出|不过|长达|历时|时隔|至少|前后|未及|不及|坚持了?|持续了?)$"
)
_LASTING = tuple(map(fold, lines("lasting_verbs.txt")))
"""Script-folded."""
_AFTER_LASTING = "了凡达几者已"
_THROUGH = compiled("(?:^|[，,。；])(?:[经历阅逾凡]|又经)$")
"""歷四月，始平 at the beginning of a clause."""
_BESIEGING = compiled("[围攻](?:(?![，,。；、年月日])[一-鿿]){1,3}$")
"""圍鄭三月: how long, for a month of the year stands before its verb."""
_THEREUPON = frozenset("乃始")
"""三月乃已: after a month of the year stands a comma."""
_LONGEST_LASTING = 5
_MONTH_AFTER = "[春夏秋冬]?闰?(?:正|腊|十[一二]?|[一二三四五六七八九])月(?!有?余|之久)"
"""十七年春正月 is a year, whosever; 三年六月 is one too more often than not."""
_PATTERN = compiled(
    f"(?P<count>[一二三四五六七八九两]千{NUMERAL}{{0,5}}|{FIGURE}{{1,3}}|{NUMERAL}{{1,5}}|半)(?P<more>余|多|几|来)?\\s?"
    f"(?:(?P<and_half>个半月|年半|天半)|(?P<unit>个月|个世纪|世纪|年(?!代|级|号|龄|{_MONTH_AFTER})|周年|载|日|天|周(?!年|边|围|朝|岁)|个?星期|昼夜|个?小时|月(?=有余|余|多|之久))"
    f"|(?P<month>月)(?=[，,。；）)、而乃始方才不之再]|$))"
    f"(?:[零又](?P<rest>{FIGURE}{{1,2}}|{NUMERAL}{{1,2}})(?P<rest_unit>个月|天|日))?"
    f"(?P<after>有余|余|多|之久|左右|上下|以上|以内|之内|内|间)?"
)
_VAGUE = compiled("[一二三四五六七八九两]{2,}")
"""三五日 is a few days."""
_LATER = compiled("[之以]?后")
"""三日後 at the beginning of a clause is a day, though nothing may say which."""
_UNITS = {"个月": "M", "月": "M", "年": "Y", "周年": "Y", "载": "Y", "日": "D", "天": "D", "昼夜": "D"}
_UNITS |= {"个世纪": "C", "世纪": "C", "周": "W", "星期": "W", "个星期": "W", "小时": "H", "个小时": "H"}
_AND_HALF = {"个半月": "P{}M15D", "年半": "P{}Y6M", "天半": "P{}DT12H"}
_MORE = frozenset({"余", "多", "几", "来", "有余", "逾", "超过", "以上", "至少"})
_LESS = frozenset({"不到", "不足", "未满", "不满", "不出", "未出", "不过", "近", "将近", "未及", "不及"})
_ABOUT = frozenset({"约", "大约", "左右", "上下"})
_COUNTED_WITH = ("不到", "不足", "未满", "不满", "长达", "历时", "坚持", "坚持了", "持续", "持续了", "不及", "未及")
_NOT_BEFORE = characters("第每数几上")
_RULERS = frozenset("王公侯宗祖帝汗")
"""義慈王二十年: a year of a reign, though nothing may say which."""
_NOT_BEFORE_COUNT = frozenset("0123456789.万萬千百点點/／")
HALF = {"M": "P15D", "Y": "P6M", "C": "P50Y", "D": "PT12H"}
_YEARS_OF_CENTURY = 100


def read(context: Context, position: int) -> Reading | None:
    """An ISO 8601 duration; 千年 and 萬年, ordinals (第三年) and names are none."""
    prose = context.prose
    last = prose[position - 1 : position]
    if last in _NOT_BEFORE or last in _NOT_BEFORE_COUNT:
        return None
    if prose.startswith("旬日", position):
        return Reading(position, position + 2, HistoricalDate("P10D", DateType.DURATION))
    match = _PATTERN.match(prose, position)
    if (
        not match
        or (match["unit"] == "年" and last in _RULERS)
        or (_LATER.match(prose, match.end()) and context.at_clause_start(position))
    ):
        return None
    before = _BEFORE.search(prose, max(context.read_to, position - 4), position)
    word = fold(before[0]) if before else ""
    unit = _UNITS.get(fold(match["unit"] or match["month"] or ""), "")
    value = _value(match, unit)
    if not value or (match["month"] and not _counts_months(match, word, context)):
        return None
    if match["unit"] == "日" and match["count"] in ("一", "半") and not match["after"] and not word:
        return None
    words = {word, fold(match["more"] or ""), fold(match["after"] or "")}
    mod = Modifier.MORE_THAN if words & _MORE else Modifier.LESS_THAN if words & _LESS else None
    if mod is None and words & _ABOUT:
        mod = Modifier.APPROX
    start = before.start() if before else position
    return Reading(start, match.end(), HistoricalDate(value, DateType.DURATION, mod))


def _counts_months(match: re.Match[str], word: str, context: Context) -> bool:
    """不到三月, 固守三月, 歷三月, 兩月; 三月 by itself is a month of the year."""
    if word in _COUNTED_WITH or fold(match["count"]) == "两":
        return True
    if context.prose[match.end() : match.end() + 1] in _THEREUPON:
        return True
    if match["count"] == "一" and not context.at_clause_start(match.start()):  # the first month is called 正月
        return (context.narrative.year or FIRST_WESTERN_YEAR) < FIRST_WESTERN_YEAR
    floor = max(context.read_to, match.start() - _LONGEST_LASTING)
    before = context.prose[floor : match.start()]
    folded = fold(before)
    lasting = folded[:-1] if folded and folded[-1] in _AFTER_LASTING else folded
    return lasting.endswith(_LASTING) or bool(_THROUGH.search(before) or _BESIEGING.search(before))


def _value(match: re.Match[str], unit: str) -> str:
    count = match["count"]
    if count == "半":
        return HALF.get(unit, "")
    number = None if _VAGUE.fullmatch(count) else parse_number(count)
    if not number:
        return ""
    if half := match["and_half"]:
        return _AND_HALF[fold(half)].format(number)
    if unit == "C":
        return f"P{number * _YEARS_OF_CENTURY}Y"
    rest = parse_number(match["rest"]) if match["rest"] else None
    time = "T" if unit == "H" else ""
    return f"P{time}{number}{unit}" + (f"{rest}{_UNITS_OF_REST[fold(match['rest_unit'])]}" if rest else "")


_UNITS_OF_REST = {"个月": "M", "天": "D", "日": "D"}
RULE: Rule = Rule("duration", f"{FIGURE[1:-1]}{NUMERALS}半旬", "年载月日天周星小昼夜旬个世", read)

"""Centuries and decades: 12世紀初, 17世紀中後期, 1120年代, 20世紀80年代, 20世紀二三十年代, 前三世紀, 18至19世紀."""

from __future__ import annotations

import re

from questions.calendars.dates import HistoricalDate, Modifier
from questions.calendars.numerals import parse_number
from questions.temporal.context import Context, Reading
from questions.temporal.forms import compiled
from questions.temporal.fragments import AGE, CONNECTOR, FIGURE, NUMERAL, NUMERALS
from questions.temporal.rules.rule import Rule

_NUMBER = f"(?:{FIGURE}{{1,2}}|{NUMERAL}{{1,3}})"
_TENS = f"(?:{FIGURE}0|[一二三四五六七八九]?[一二三四五六七八九]十)"
_EDGE = (
    "中后期|中晚期|初叶|初期?|早期|末叶|末期?|中叶|中期|上半叶|下半叶|前半叶|后半叶|前期|后期|晚期|前半|后半|上半|下半"
)
_PATTERN = compiled(
    f"(?P<age>{AGE})?(?P<century>{_NUMBER})(?:世纪|(?=\\s?{CONNECTOR}\\s?{_NUMBER}世纪))"
    f"(?:(?P<tens>{_TENS})年代)?(?P<edge>{_EDGE})?"
    f"|(?P<decade>{FIGURE}{{2,3}}[0０]|[一二][〇零○一二三四五六七八九]{{2}}[〇零○])(?:年代|(?=\\s?{CONNECTOR}\\s?{FIGURE}0年代))(?P<edge_of_decade>{_EDGE})?"
    f"|(?P<bare>{_TENS})年代(?P<edge_of_bare>{_EDGE})?"
)
_CONNECTOR = re.compile(f"\\s?{CONNECTOR}\\s?")
_EDGES = {"初": Modifier.START, "早": Modifier.START, "上": Modifier.START, "前": Modifier.START}
_EDGES |= {"末": Modifier.END, "下": Modifier.END, "后": Modifier.END, "後": Modifier.END, "晚": Modifier.END}
LAST_CENTURY = 40
_FARTHEST_AHEAD = 30
_WITHOUT = ("中后期", "中後期", "中晚期")


def read(context: Context, position: int) -> Reading | None:
    """A century or decade as EDTF with unspecified figures, or the stretch of two; the story's year stays."""
    match = _PATTERN.match(context.prose, position)
    value = _value(match, context) if match else ""
    if not match or not value:
        return None
    inferred = match["bare"] is not None
    if (connector := _CONNECTOR.match(context.prose, match.end())) and (
        stretch := _second(match, connector, value, context)
    ):
        return stretch
    edge = match["edge"] or match["edge_of_decade"] or match["edge_of_bare"]
    mod = _EDGES.get(edge[0], Modifier.MID) if edge and edge not in _WITHOUT else None
    return Reading(position, match.end(), HistoricalDate(value, mod=mod), inferred)


def _second(first: re.Match[str], connector: re.Match[str], value: str, context: Context) -> Reading | None:
    second = _PATTERN.match(context.prose, connector.end())
    if not second:
        return None
    if second["bare"] and len(value) == 4 and value[:2].isdigit():
        last = _decades(int(value[:2]), second["bare"])
    else:
        last = _value(second, context, before_christ="前" in (first["age"] or "") and not second["age"])
    if not last or not _earlier(value, last):
        return None
    if "-" in value:  # before Christ: stretches themselves
        value, last = value.partition("/")[0], last.partition("/")[2] or f"{last[:2]}99"
    return Reading(first.start(), second.end(), HistoricalDate(f"{value}/{last}"), first["bare"] is not None)


def _earlier(value: str, last: str) -> bool:
    """Whether two centuries or decades follow each other; of years before Christ the greater number is the earlier."""
    if value[0] == "-":
        return last[0] != "-" or value > last
    return "/" not in value + last and value < last


def _value(match: re.Match[str], context: Context, before_christ: bool = False) -> str:
    if written := match["decade"]:
        number = parse_number(written)
        return "" if number is None else f"{number // 10:03d}X"
    if written := match["bare"]:
        year = context.narrative.year
        return "" if year is None or year < 100 else _decades_near(year, written)
    number = parse_number(match["century"])
    if not number or number > LAST_CENTURY:
        return ""
    if before_christ or (match["age"] and ("前" in match["age"] or "B" in match["age"])):
        # 公元前三世紀 is -0300 to -0201, astronomical -0299 to -0200: no EDTF digit pattern covers it exactly
        return f"-{number * 100 - 1:04d}/-{number * 100 - 100:04d}"
    if match["tens"]:
        return _decades(number - 1, match["tens"])
    return f"{number - 1:02d}XX"


def _decades_near(year: int, written: str) -> str:
    """80年代 in a story of 2008 is the century before."""
    decades = _decades(year // 100, written)
    ahead = bool(decades) and int(decades[:3]) * 10 > year + _FARTHEST_AHEAD
    return _decades(year // 100 - 1, written) if ahead else decades


def _decades(hundreds: int, written: str) -> str:
    """The eighties of 80 and 八十, the stretch of two decades of 二三十."""
    decades = [f"{hundreds:02d}{parse_number(figure)}X" for figure in written[:-1]]
    return "/".join(decades) if decades == sorted(set(decades)) else ""


RULE: Rule = Rule("century", f"{FIGURE[1:-1]}{NUMERALS}公西纪前BA", "世年", read)

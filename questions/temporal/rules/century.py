"""Centuries and decades: 12世紀初, 17世紀中後期, 1120年代, 20世紀80年代, 公元前三世紀."""

from __future__ import annotations

import re

from questions.calendars.dates import HistoricalDate, Modifier
from questions.calendars.numerals import parse_number
from questions.temporal.fragments import FIGURE, NUMERAL
from questions.temporal.rules.rule import Context, Reading, Rule

_PATTERN = (
    f"(?P<c_age>公元前|西元前|公元|西元|前)?(?P<c_century>{FIGURE}{{1,2}}|{NUMERAL}{{1,3}})世纪"
    f"(?:(?P<c_tens>{FIGURE}0|[一二三四五六七八九]十)年代)?(?P<c_edge>初期?|末期?|中叶|中期|上半叶|下半叶|前期|后期|中后期)?"
    f"|(?P<c_decade>{FIGURE}{{2,3}}[0０])年代(?P<c_edge2>初期?|末期?|中期)?"
)
_EDGES = {"初": Modifier.START, "末": Modifier.END, "上": Modifier.START, "下": Modifier.END, "前": Modifier.START}
_EDGES |= {"后": Modifier.END, "中": Modifier.MID}


def read(match: re.Match[str], context: Context) -> Reading | None:
    """A century or decade as EDTF with unspecified figures; the story's year stays where it was."""
    decade = match["c_decade"]
    if decade:
        number = parse_number(decade)
        value = "" if number is None else f"{number // 10:03d}X"
    else:
        value = _century(match)
    if not value:
        return None
    written = match["c_edge"] or match["c_edge2"]
    mod = _EDGES[written[0]] if written and written != "中后期" else None
    return Reading(match.start(), match.end(), HistoricalDate(value, mod=mod))


def _century(match: re.Match[str]) -> str:
    number = parse_number(match["c_century"])
    if not number:
        return ""
    if match["c_age"] and "前" in match["c_age"]:
        # 公元前三世紀 is -0300 to -0201, astronomical -0299 to -0200: no EDTF digit pattern covers it exactly
        return f"-{number * 100 - 1:04d}/-{number * 100 - 100:04d}"
    hundreds = number - 1
    if match["c_tens"]:
        tens = parse_number(match["c_tens"])
        return "" if tens is None else f"{hundreds:02d}{tens // 10}X"
    return f"{hundreds:02d}XX"


RULE = Rule("century", _PATTERN, read)

"""Pieces of regular expression the rules are made of, in Simplified characters (:mod:`questions.temporal.forms`)."""

from __future__ import annotations

FIGURE = "[0-9０-９]"
NUMERALS = "〇零○一二三四五六七八九十百廿卅卌两"
NUMERAL = f"[{NUMERALS}]"
STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
PAIR = f"[{STEMS}][{BRANCHES}]"
"""干支; impossible pairs (甲丑) are refused when read."""

CHINESE_MONTH = "(?:正|元|腊|冬|十[一二]?|[一二三四五六七八九])"
CHINESE_DAY = (
    "(?:初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅[一]?|[一二三四五六七八九])"
)
BARE_DAY = "(?:初[一二三四五六七八九十]|[一二三]十[一二三四五六七八九]?|十[一二三四五六七八九]|廿[一二三四五六七八九]?)"
"""A day written without 日, as in 十一月廿一; a single 一 after a month is more often the next word's."""
CLAUSE_END = "(?=[，,。；;：:、！？）)（(」』”’—\\s]|$)"

CONNECTOR = "(?:至|到|迄|直至|直到|—{1,2}|–|-|~|～|∼|〜|－|─{1,2}|―)"
AND = "[、，,]"
"""Between two neighbours of one unit: 七、八月, 13、14日."""

ALMANAC = "(?:农历|阴历|夏历|旧历|公历|阳历|西历|国历|新历)"
"""The calendar, where it is said before a date. 夏历 and 农历 count lunar months even after 1912."""
LUNAR_ALMANACS = frozenset("农農阴陰夏旧舊")

AGE = r"(?:公元前|西元前|公元|西元|纪元前|前|BCE?|B\.C\.|AD|A\.D\.)"

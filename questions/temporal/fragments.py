"""Pieces of regular expression the rules are made of. All match script-folded (Simplified) text.

``dated(prefix)`` gives groups ``{prefix}western``, ``{prefix}figures`` … so that one expression can hold two dates.
"""

from __future__ import annotations

FIGURE = "[0-9０-９]"
NUMERAL = "[〇零○一二三四五六七八九十百廿卅两]"
PAIR = "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]"
"""干支; impossible pairs (甲丑) are refused when read."""

CHINESE_MONTH = "(?:正|元|腊|冬|十[一二]?|[一二三四五六七八九])"
CHINESE_DAY = (
    "(?:初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅|[一二三四五六七八九])"
)
BARE_DAY = "(?:初[一二三四五六七八九十]|[一二三]十[一二三四五六七八九]?|十[一二三四五六七八九]|廿[一二三四五六七八九]?)"
"""A day written without 日, as in 十一月廿一; a single 一 after a month is more often the next word's."""
CLAUSE_END = "(?=[，,。；;：:、！？）)」』”’—\\s]|$)"

SEASON = f"(?:[春秋冬](?!秋|至)|夏(?=[，,、。；：（(季天末初至]|闰?{CHINESE_MONTH}月))"
"""夏 is the state of 西夏 far more often than summer; 春秋 is a book or an age."""

CONNECTOR = "(?:至|到|—{1,2}|–|-|~|～|∼|－|─{1,2})"

FIRST_CHARACTERS = (
    "0-9０-９〇零○一二三四五六七八九十百千廿卅两正元腊冬闰初甲乙丙丁戊己庚辛壬癸公西纪前春夏秋"
    "同是当该本此次翌明隔来去转上后下第半即约大近将逾超不未长历时至年岁月日"
)
"""Every character with which what any rule matches can begin."""

EDGE = "(?:上旬|中旬|下旬|初期?|末期?|底|中叶|中期)"
EDGE_OF_YEAR = "(?:年?[初底]|年?末(?!帝|代|主|年)|中叶|中期)"


def year(prefix: str) -> str:
    """1234年, 公元前221年, 二〇二一年; or a numbered year that takes an era before it: 元年, 二十三年, 民国38年."""
    return (
        f"(?:(?P<{prefix}western>(?:(?P<{prefix}age>公元前|西元前|公元|西元|纪元前|(?<![此以之])前)\\s?)?{FIGURE}{{1,4}})\\s?年"
        f"|(?:公元|西元)?(?P<{prefix}figures>[〇零○一二三四五六七八九]{{4}})年"
        f"|(?P<{prefix}ordinal>元|{NUMERAL}{{1,5}}|[二三四五六]?十有[一二三四五六七八九])年"
        f"|(?P<{prefix}pairyear>{PAIR})(?:年|岁))"
    )


def month(prefix: str) -> str:
    """正月, 閏九月, 秋十一月, 6月."""
    return (
        f"(?:(?:[春夏秋冬]季?)?(?P<{prefix}leap>闰)?(?P<{prefix}cmonth>{CHINESE_MONTH})月"
        f"|(?P<{prefix}wmonth>{FIGURE}{{1,2}})\\s?月)"
    )


def day_of_month(prefix: str) -> str:
    """25日, 二十日, 初六, 己酉, 朔, 晦: what may follow a month at once."""
    return (
        f"(?:(?P<{prefix}wday>{FIGURE}{{1,2}})\\s?[日号]"
        f"|(?P<{prefix}cday>{CHINESE_DAY})日|(?P<{prefix}bday>{BARE_DAY}){CLAUSE_END}"
        f"|(?P<{prefix}cday2>初[一二三四五六七八九十])"
        f"|(?P<{prefix}pair>{PAIR})(?:朔|晦|望)?日?"
        f"|(?P<{prefix}moon>朔|既望|望|晦)日?)"
    )


def season(prefix: str) -> str:
    """春, 夏季, 秋天."""
    return f"(?P<{prefix}season>{SEASON})[季天]?"


def within_year(prefix: str) -> str:
    """What may follow a year: month with or without day, season, edge (底)."""
    return (
        f"(?:{month(prefix)}(?:{day_of_month(prefix)}|(?P<{prefix}edge>{EDGE}(?!{NUMERAL}))|中(?=[，,])|间)?"
        f"|{season(prefix)}(?:(?P<{prefix}sedge>[初末]))?"
        f"|(?P<{prefix}yedge>{EDGE_OF_YEAR}))"
    )


def dated(prefix: str) -> str:
    """A date that names its year."""
    return f"{year(prefix)}(?:{within_year(prefix)})?"

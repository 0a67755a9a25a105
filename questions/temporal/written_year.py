"""A year as written: 1234年, 公元前221年, AD 220, 二〇二一年, 嘉定四年, 民國27年, 元年, 天寶十四載, 甲午之歲."""

from __future__ import annotations

import re
from typing import NamedTuple

from questions.calendars import sexagenary
from questions.calendars.numerals import parse_number
from questions.data import lines
from questions.documents.script import fold
from questions.temporal.context import Context
from questions.temporal.era_year import EraYear, cycle_year, read_era_year, running_year
from questions.temporal.forms import compiled
from questions.temporal.fragments import AGE, CONNECTOR, FIGURE, NUMERAL, PAIR
from questions.temporal.glosses import glossed_year
from questions.temporal.moment import FARTHEST_YEAR

_DIGIT = "[〇零○一二三四五六七八九]"
_TO_A_YEAR = f"\\s?(?:{CONNECTOR}|、)\\s?{AGE}?\\s?"
_BEFORE_A_YEAR = f"(?={_TO_A_YEAR}{FIGURE}{{1,4}}(?:\\s?年(?!代)|[）)，；,;、]))"
_BEFORE_DIGITS = f"(?={_TO_A_YEAR}{_DIGIT}{{3,4}}年)"
_BEFORE_A_MONTH = "(?=[春夏秋冬]?闰?(?:正|元|腊|冬|十[一二]?|[一二三四五六七八九])月|[春夏秋冬](?![秋夏]))"
_YEAR = compiled(
    f"(?:(?P<age>{AGE})\\s?)?(?:"
    f"(?P<western>{FIGURE}{{1,4}})(?:\\s?年(?![级代号])|\\s?(?P<latin>BCE?|CE|AD)(?![A-Za-z])"
    f"|(?P<bare>{_BEFORE_A_YEAR})|(?!{FIGURE}|\\s?[世.．]))"
    f"|(?P<figures>{_DIGIT}{{3,4}})(?:年(?!代)|{_BEFORE_DIGITS})"
    f"|(?P<ordinal>元|[二三四五六]?十有[一二三四五六七八九]|{NUMERAL}{{1,5}})(?:年(?![级代号])|载)"
    f"|(?P<pair>{PAIR})(?:之?[年岁](?!末?之[战变役])|之(?=[春夏秋冬][，,])|(?P<of_era>{_BEFORE_A_MONTH})))"
)
_MONTH_FOLLOWS = compiled(f"(?:十[一二]?|[一二三四五六七八九]|{FIGURE}{{1,2}})月")
_RUNS_ON = compiled(f"(?:{FIGURE}{{1,2}}|十[一二]?|[一二三四五六七八九])月|[初底末春夏秋冬]")
_AFTER_RUNNING_YEAR = frozenset("，,、春夏秋冬正閏闰")
_AFTER_LENGTH = frozenset("间間后後前来來以之内內中不未无無而有多余餘的者如后至到")
_NO_COMMON_LENGTH = 10
"""Years from which a number at the head of a clause is seldom a length."""
_DEEDS = tuple(fold(word) for line in lines("deeds_of_a_year.txt") for word in line.split())
"""Script-folded."""
_LONGEST_DEED = max(map(len, _DEEDS))
_SOON = 10
_AFTER_A_GLOSS = ("）至", "）到", ")至", ")到")
_BRACKETS_OPEN = frozenset("（(")
_SAYS_WHICH = re.compile(r"[（(]\s*(?:即|公元|西元)?前?\d{3,4}\s*年?[）)，,]")
"""One western year in brackets: what stands before it is a year too, and no length of time."""
_LAST_SHORT_YEAR = 130
"""A year of one or two figures can be meant where the story has not come farther than this."""
_FARTHEST_PAIR = 30
_BRACKETS = frozenset("（(，,、；;/／")
_LATIN_BEFORE = re.compile(r"[A-Za-z][\s:：]?$")
_NOT_BEFORE_CHRIST = frozenset("此以之")


class WrittenYear(NamedTuple):
    """A year as read."""

    year: int
    start: int
    """Where its expression begins, the era's name included."""
    end: int
    era: str = ""
    court: str | None = None
    inferred: bool = False
    others: tuple[tuple[int, str], ...] = ()
    """Years and courts it may also mean."""


def read_year(context: Context, position: int) -> WrittenYear | None:
    """The year written at ``position``; None where there is none, or only a number of years."""
    match = _YEAR.match(context.prose, position)
    if not match:
        return None
    if match["western"]:
        return _western(match, context)
    if match["figures"]:
        number = parse_number(match["figures"])
        return _in_age(number, match) if number and number <= FARTHEST_YEAR else None
    if match["pair"]:
        return _sexagenary(match, context)
    number = 1 if match["ordinal"] == "元" else parse_number(match["ordinal"])
    if not number:
        return None
    return _in_age(number, match) if match["age"] and match["age"] != "前" else _of_era(number, match, context)


def _in_age(number: int, match: re.Match[str]) -> WrittenYear:
    age = f"{match['age'] or ''}{match['latin'] or ''}"
    before_christ = "前" in age or "BC" in age.replace(".", "")
    return WrittenYear(1 - number if before_christ else number, match.start(), match.end())


def _western(match: re.Match[str], context: Context) -> WrittenYear | None:
    number = parse_number(match["western"])
    if not number or number > FARTHEST_YEAR or not _names_year(match, context):
        return None
    figures = len(match["western"])
    if match["age"] or match["latin"] or figures == 4:
        return _in_age(number, match)
    if era := read_era_year(number, match.start(), match.end(), context):
        return _with_end(era, match.end())
    if figures <= 2 and _RUNS_ON.match(context.prose, match.end()):  # 民國26年7月，… 38年底
        running = running_year(number, match.start(), context)
        if running and context.at_clause_start(match.start()):
            return _with_end(running, match.end())
    return _in_age(number, match) if figures == 3 or _short_year_meant(number, match, context) else None


def _names_year(match: re.Match[str], context: Context) -> bool:
    """Whether figures without 年 are a year at all, and 前 before them says before Christ (not 此前3年)."""
    before = context.prose[match.start() - 1] if match.start() else ""
    if match["age"] == "前" and before in _NOT_BEFORE_CHRIST:
        return False
    if match[0].endswith("年") or match["latin"]:
        return True
    opened = not before or before in _BRACKETS
    if match["bare"] is not None and not match["age"] and _LATIN_BEFORE.search(context.prose[: match.start()][-2:]):
        return False  # ISSN 1000-1999
    if match["bare"] is not None:
        return bool(match["age"]) or len(match["western"]) >= 3 or opened
    return bool(match["age"]) and (match["age"] != "前" or (opened and _closes(context, match.end())))


def _closes(context: Context, end: int) -> bool:
    return context.prose[end : end + 1] in tuple("）)，,－—–-～")


def _short_year_meant(number: int, match: re.Match[str], context: Context) -> bool:
    """（23年） after an era, or 25年，… in a story of the first century."""
    if context.glosses(match.start()):
        return True
    year = context.narrative.year
    return (
        year is not None and 0 < year < _LAST_SHORT_YEAR and context.at_clause_start(match.start()) and number >= year
    )


def _of_era(number: int, match: re.Match[str], context: Context) -> WrittenYear | None:
    start = match.start("ordinal")
    if era := read_era_year(number, start, match.end(), context):
        return _with_end(era, match.end())
    if not context.at_clause_start(start):
        return None
    following = context.prose[match.end() : match.end() + 1]
    era = running_year(number, start, context)
    if following in _BRACKETS_OPEN and _SAYS_WHICH.match(context.prose, match.end()):
        glossed = glossed_year(start, match.end(), context)
        if glossed is not None and (era is None or era.year != glossed):  # 八年（1635年） of an era named long before
            return WrittenYear(glossed, start, match.end())
    if not era:
        return None
    if following in _BRACKETS_OPEN:  # 二十二年（1424年）: the western year confirms it
        confirmed = glossed_year(start, match.end(), context) == era.year
    elif context.prose[max(0, start - 2) : start] in _AFTER_A_GLOSS:  # 雍正八年（1730）至十年間
        confirmed = True
    else:
        confirmed = following in _AFTER_RUNNING_YEAR or bool(_MONTH_FOLLOWS.match(context.prose, match.end()))
        confirmed = confirmed or _tells_on(number, era, match.end(), context)
    return _with_end(era, match.end()) if confirmed else None


def _tells_on(number: int, era: EraYear, end: int, context: Context) -> bool:
    """Whether 二十三年|繼任太史令, 四年|廢止 names the year soon after the story's, and is not a length (十三年間)."""
    year = context.narrative.year
    if year is None or not 0 < era.year - year <= _SOON:
        return False
    if number < _NO_COMMON_LENGTH:
        return fold(context.prose[end : end + _LONGEST_DEED]).startswith(_DEEDS)
    following = context.prose[end : end + 1]
    return following.isalpha() and following not in _AFTER_LENGTH


def _with_end(era: EraYear, end: int) -> WrittenYear:
    return WrittenYear(era.year, era.start, end, era.era, era.court, era.inferred, era.others)


def _sexagenary(match: re.Match[str], context: Context) -> WrittenYear | None:
    """甲申年: that of the era before it, the one nearest the story, or the one in brackets."""
    position = sexagenary.parse_pair(match["pair"])
    if position is not None and (era := cycle_year(position, match.start(), match.end(), context)):
        return _with_end(era, match.end())
    if match["of_era"] is not None:
        return None
    glossed = glossed_year(match.start(), match.end(), context)
    known = glossed if glossed is not None else context.narrative.year
    if position is None or known is None:
        return None
    distance = (position - sexagenary.of_year(known)) % 60
    year = known + (distance if distance <= _FARTHEST_PAIR else distance - 60)
    return WrittenYear(year, match.start(), match.end(), inferred=glossed is None)

"""What may stand inside a year: 正月, 秋十一月, 閏九月初六, 6月25日, 農曆八月, 三月下旬, 春, 春夏之際, 初, 年底."""

from __future__ import annotations

from typing import NamedTuple

from questions.calendars.dates import Calendar, Modifier
from questions.calendars.numerals import parse_number
from questions.documents.script import fold
from questions.temporal.forms import characters, compiled
from questions.temporal.fragments import (
    ALMANAC,
    AND,
    CHINESE_MONTH,
    CLAUSE_END,
    CONNECTOR,
    FIGURE,
    LUNAR_ALMANACS,
    NUMERAL,
)
from questions.temporal.moment import LEAP_MONTH, Moment
from questions.temporal.written_day import read_day

_TO_A_MONTH = f"(?=\\s?(?:{CONNECTOR}|{AND})\\s?"
_MONTH = compiled(
    f"\\s?(?P<almanac>{ALMANAC}的?)?\\s?(?:[春夏秋冬][季天]?)?(?P<leap>闰)?(?:"
    f"(?P<chinese>{CHINESE_MONTH})(?:月|{_TO_A_MONTH}(?:十[一二]?|[一二三四五六七八九])月))"
    f"|(?P<western>{FIGURE}{{1,2}})(?:\\s?月|{_TO_A_MONTH}{FIGURE}{{1,2}}\\s?月)))份?"
)
_PAIR_OF_MONTHS = compiled("(?P<first>正|[一二三四五六七八九])(?P<second>[二三四五六七八九]|十)月(?:间|之间|之交|份)?")
_EDGE_OF_MONTH = compiled(f"(?P<edge>上旬|中旬|下旬|初期?|末期?|底|中叶|中期)(?!{NUMERAL})|中(?={CLAUSE_END})|间")
_LEAP_MONTHS = ("闰月", "閏月")
_SEASON = compiled(
    f"\\s?(?P<season>春(?!秋)|秋|冬(?!至(?![0-9０-９次翌]))|夏(?=[，,、。；：（()）季天末初至之秋间]|\\s|$))"
    f"(?:[、]?(?P<last>[夏秋冬春])(?:季|天|之际|之交|之间|间|{CLAUSE_END})|[季天])?(?P<edge>[初末])?(?:之际|之交|间)?"
)
_EDGE_OF_YEAR = compiled(
    "\\s?(?:(?P<edge>年?[初底]|年?末(?![帝代主年])|年中|中叶|中期|中(?=[，,]))|(?P<half>[上下]半年))"
)
_BEGINNINGS = characters(
    " \u3000的农阴夏旧公阳西国新春秋冬闰正元腊十一二三四五六七八九0123456789０１２３４５６７８９年初底末中上下"
)
_NAMED_MONTHS = {"正": 1, "元": 1, "冬": 11, "腊": 12, "臘": 12}
_SEASONS = {"春": 21, "夏": 22, "秋": 23, "冬": 24}
_EDGES = {"初": Modifier.START, "上": Modifier.START, "底": Modifier.END, "末": Modifier.END, "下": Modifier.END}


class Within(NamedTuple):
    """A moment whose year is open, and where it ends in the text."""

    moment: Moment
    end: int


def read_within(prose: str, position: int) -> Within | None:
    """What follows a year at ``position``; None where nothing does."""
    if prose[position : position + 1] not in _BEGINNINGS:
        return None
    return read_month(prose, position) or _season(prose, position) or _edge_of_year(prose, position)


def read_month(prose: str, position: int) -> Within | None:
    """A month with the day or the part of it that may follow; None where there is none (13月)."""
    if pair := _neighbours(prose, position):
        return pair
    if prose.startswith(_LEAP_MONTHS, position):  # 閏月: which of them the calendar of the year says
        return _with_part(Moment(month=LEAP_MONTH, leap=True, calendar=Calendar.CHINESE), prose, position + 2)
    match = _MONTH.match(prose, position)
    if not match:
        return None
    if written := match["western"]:
        month, calendar = parse_number(written), Calendar.WESTERN
    else:
        month, calendar = month_number(match["chinese"]), Calendar.CHINESE
    if not month or month > 12:
        return None
    almanac = match["almanac"]
    if almanac:
        calendar = Calendar.CHINESE if almanac[0] in LUNAR_ALMANACS else Calendar.WESTERN
    leap = match["leap"] is not None
    moment = Moment(
        month=month, leap=leap, calendar=Calendar.CHINESE if leap else calendar, calendar_said=almanac is not None
    )
    return _with_part(moment, prose, match.end())


def _neighbours(prose: str, position: int) -> Within | None:
    """七八月間: both months, where the second follows the first."""
    match = _PAIR_OF_MONTHS.match(prose, position)
    if not match:
        return None
    first, second = month_number(match["first"]), month_number(match["second"])
    if first is None or second != first + 1:
        return None
    return Within(Moment(month=first, last_month=second, calendar=Calendar.CHINESE), match.end())


def _with_part(moment: Moment, prose: str, position: int) -> Within:
    """The day, 旬 or edge after the month."""
    if day := read_day(prose, position):
        said = day.moment
        moment = moment._replace(day=said.day, sexagenary_day=said.sexagenary_day, day_of_moon=said.day_of_moon)
        return Within(moment, day.end)
    if edge := _EDGE_OF_MONTH.match(prose, position):
        return Within(moment._replace(mod=edge_of(edge["edge"])), edge.end())
    return Within(moment, position)


def _season(prose: str, position: int) -> Within | None:
    match = _SEASON.match(prose, position)
    if not match:
        return None
    moment = Moment(season=season_number(match["season"]), mod=edge_of(match["edge"]))
    if match["last"] and season_number(match["last"]) > (moment.season or 0):
        moment = moment._replace(last_season=season_number(match["last"]))
    return Within(moment, match.end())


def _edge_of_year(prose: str, position: int) -> Within | None:
    match = _EDGE_OF_YEAR.match(prose, position)
    if not match:
        return None
    return Within(Moment(mod=edge_of(match["edge"] or match["half"] or "中")), match.end())


def month_number(written: str) -> int | None:
    """1 for 正, 11 for 冬, 12 for 臘 and 十二."""
    return _NAMED_MONTHS.get(written) or parse_number(written)


def season_number(written: str) -> int:
    """EDTF's number of a season."""
    return _SEASONS[written]


def edge_of(written: str | None) -> Modifier | None:
    """START for 初 and 上旬, END for 底, 末 and 下旬, MID for 中旬 and 中葉."""
    if not written:
        return None
    return _EDGES.get(fold(written).removeprefix("年")[:1], Modifier.MID)

"""Dates that name their year.

1234年, 嘉定四年, 1234年正月, 太平興國四年六月十三日, 1227年8月25日, 1644年初, 甲申年三月, 農曆1911年八月十九.
"""

from __future__ import annotations

from questions.calendars.dates import Calendar
from questions.temporal.context import Context, Reading
from questions.temporal.forms import characters, compiled
from questions.temporal.fragments import ALMANAC, FIGURE, LUNAR_ALMANACS, NUMERAL, NUMERALS, STEMS
from questions.temporal.moment import Moment
from questions.temporal.rules.rule import Rule
from questions.temporal.settling import settled
from questions.temporal.written_month import edge_of, read_within
from questions.temporal.written_year import WrittenYear, read_year

_LENGTH_BEFORE = compiled(
    "(?:历时|长达|达|立国|享国|享年|共|凡|经过|历经|持续|在位|执政|统治|前后|近|逾|超过|不到|不足|了|有|为期|仅|只|隔|每|第)$"
)
_LENGTH_AFTER = compiled("余|多|之久|间|以来|来|内|中(?!叶|期)|有余|的")
_LATER = compiled("(?:之|以)?[前后](?!后)")
_ALMANAC = compiled(f"{ALMANAC}[为即是]?$")
_LAST_OF_ALMANAC = characters("历为即是")
_NUMBERED = compiled(f"(?:元|{NUMERAL}{{1,5}})年(?=[春夏秋冬]?闰?(?:正|腊|十[一二]?|[一二三四五六七八九])月)")
_YEAR_ALONE = Moment()
_OPENING = ("（", "(")
_EDGE_BEHIND_GLOSS = compiled(
    f"[（(](?:即|公元|西元)?{FIGURE}{{3,4}}\\s?年?[）)](?P<edge>年?[初底]|年?末(?![帝代主]))(?![{NUMERALS}])"
)
_LONGEST_LIFE = 100
"""200年後 in a story of 1200 counts years."""


def read(context: Context, position: int) -> Reading | None:
    """A year, with the month, day, season or edge that follows it."""
    year = read_year(context, position)
    if year is None:
        return _unplaced(context, position)
    if _is_number_of_years(year, position, context):
        return None
    moment, end = read_within(context.prose, year.end) or (_edge_behind_gloss(context.prose, year.end), year.end)
    if year.court:
        narrative = context.narrative
        if not (narrative.era and narrative.year == year.year and context.bracketed(year.start)):
            narrative.era, narrative.court = year.era, year.court
        if moment.month is None:
            moment = moment._replace(calendar=Calendar.CHINESE)
    if moment.month is not None and (almanac := _almanac_before(year.start, context)):
        moment = moment._replace(calendar=almanac, calendar_said=True)
    return settled(
        moment.with_year(year.year, year.court),
        (year.start, end),
        context,
        inferred=year.inferred,
        others=[(moment.with_year(other, court), court) for other, court in year.others] if year.others else (),
    )


def _edge_behind_gloss(prose: str, end: int) -> Moment:
    """The year alone, or its beginning or end where the western year stands between: 道光二十八年（1848年）|初."""
    if prose[end : end + 1] not in _OPENING:
        return _YEAR_ALONE
    match = _EDGE_BEHIND_GLOSS.match(prose, end)
    return Moment(mod=edge_of(match["edge"])) if match else _YEAR_ALONE


def _unplaced(context: Context, position: int) -> Reading | None:
    """十七年春正月 of nobody knows whose years: no date, and what follows has no year either."""
    match = _NUMBERED.match(context.prose, position)
    within = read_within(context.prose, match.end()) if match and context.at_clause_start(position) else None
    if within is None or within.moment.month is None:
        return None
    context.narrative.lose()
    return Reading(position, within.end, None)


def _almanac_before(start: int, context: Context) -> Calendar | None:
    """The calendar that 陽曆 or 農曆 before a year names."""
    if not start or context.prose[start - 1] not in _LAST_OF_ALMANAC:
        return None
    found = _ALMANAC.search(context.prose, max(context.read_to, start - 3), start)
    if not found:
        return None
    return Calendar.CHINESE if found[0][0] in LUNAR_ALMANACS else Calendar.WESTERN


def _is_number_of_years(year: WrittenYear, position: int, context: Context) -> bool:
    """立國167年, 失去已達200年: years counted, not named."""
    prose = context.prose
    if (
        year.start < position
        or year.era
        or not prose[position].isdigit()
        or prose[position + 3 : position + 4].isdigit()
    ):
        return False
    if _LATER.match(prose, year.end) and (context.narrative.year or 0) > year.year + _LONGEST_LIFE:
        return True
    before = prose[max(0, position - 3) : position]
    return bool(_LENGTH_BEFORE.search(before) or _LENGTH_AFTER.match(prose, year.end))


RULE: Rule = Rule("calendar_date", f"{FIGURE[1:-1]}{NUMERALS}{STEMS}元公西纪前BA", "年载", read)

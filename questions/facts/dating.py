"""Which of the time expressions in a clause dates what it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from questions.calendars.courts import all_courts
from questions.calendars.dates import DateType, HistoricalDate, Modifier
from questions.calendars.eras import era_names
from questions.documents.script import fold
from questions.facts.clauses import Clause
from questions.facts.definitions import DEFINES
from questions.facts.excerpt import Excerpt
from questions.facts.word_table import alternatives, table
from questions.temporal.expression import TimeExpression

_ATTRIBUTE = re.compile(r"(?:[（(][^（）()]*[）)])?的|曆|历(?![时時任经經尽盡数數史])")
_DECIDED = re.compile(r"(?:宣[布告]|拟定?|[预原商议约]定|决定|计划|准备|定[于在]|限[期于]?|期以|诏令?|[下谕敕]令)$")
"""宣布|次年改元, 約定|七月十三日會攻: when it was to be, not when it was decided."""
_SEVERAL_DAYS = re.compile(f"先后|陆续|相继|赶回|{alternatives(table('then'))}")
_THEREAFTER = re.compile("随后|继而|然后")
_SOON = table("soon")
_SOON_AFTER = re.compile(
    f"^{alternatives(_SOON)}|^(?:归|还|返|回)[京国乡朝][后来]|{alternatives(word for word in _SOON if len(word) > 1)}"
)
"""旋|又攻克郴州."""
_AFTERMATH = re.compile(alternatives(table("aftermath")))
_ARRIVES = re.compile("抵达|到达|逃[往至到]|[抵到至](?=[^，。]{2,4}$)")
_MONTH, DAY = 2, 3
_NEXT_YEAR = ("翌年", "次年", "隔年", "第二年")
_LATE = frozenset({11, 12, 23, 24})
"""Months and seasons after which what comes soon may lie in the next year."""
_ERA = 2
"""Characters of an era's name."""
_ERAS = frozenset(fold(name) for name in era_names())
_COURTS = frozenset(fold(name) for court in all_courts() for name in court.names)
_YEAR = re.compile(r"-?\d{4}")
_PART_OF_YEAR = re.compile(r"(?P<year>-?\d{4})-(?P<part>\d\d)")
_GLOSS_BETWEEN = re.compile(r"[（(）)\s或、，即為为]*(?:\w{0,3}[遼辽金宋夏元明清唐漢汉])?")
"""What may stand between two dates that are one: 端平元年（1234年）六月."""


def mention_of(passage: Excerpt, clause: Clause, inside: list[TimeExpression]) -> TimeExpression | None:
    """The most specific date of a clause.

    None of those in brackets, decided upon, open-ended (以前, 以後) or attributes of a noun (1268年至1273年的圍城戰)
    date it.
    """
    if not inside:
        return None
    prose = passage.text
    dates = [m for m in inside if m.date.type is DateType.DATE and not _in_brackets(prose, clause.start, m.prose_start)]
    dates = [m for m in dates if not _is_decided(passage.folded, clause.start, m)]
    dates = [m for m in dates if m.date.mod not in (Modifier.BEFORE, Modifier.AFTER)]
    if not DEFINES.search(passage.folded[clause.start : clause.end]):
        dates = [m for m in dates if not _ATTRIBUTE.match(prose, m.prose_end)]
    return max(dates, key=lambda m: (precision(m.date), -m.prose_start), default=None)


def _is_decided(folded: str, start: int, mention: TimeExpression) -> bool:
    """Whether the words before ``mention`` say that it was to be, or that it came later than the story's year."""
    before = folded[start : mention.prose_start]
    named = before.endswith("以") and folded.startswith("为", mention.prose_end)  # 以次年為弘光元年
    named = named or (before.startswith("以") and before.endswith("为"))
    later = mention.inferred and "后来" in before
    return named or later or _DECIDED.search(folded, start, mention.prose_start) is not None


def precision(date: HistoricalDate) -> int:
    """1 for a year, 2 for a month or season, 3 for a day; 0 for what is longer or an interval."""
    if "/" in date.value or "X" in date.value:
        return 0
    return date.value.lstrip("-").count("-") + 1


def year_of(date: HistoricalDate) -> int | None:
    """The astronomical year in which ``date`` lies or begins; None for one of a century or decade."""
    year = _YEAR.match(date.value)
    return int(year[0]) if year else None


def names_court(mention: TimeExpression) -> bool:
    """Whether it says whose year it is (遼會同元年): lists do that, and go on with another court."""
    folded = fold(mention.surface)
    return any(folded[:length] in _COURTS and folded[length : length + _ERA] in _ERAS for length in (1, 2))


def passes_day(folded: str, date: HistoricalDate, departed: bool) -> bool:
    """Whether a clause tells of more than the day ``date``: 隨即撤出北京, 孫中山、黃興先後逃亡日本; or of more than
    the month: 隨後反攻.

    Who ``departed`` on a day (離京) arrives on another.
    """
    if precision(date) == _MONTH:
        return _THEREAFTER.search(folded) is not None
    if precision(date) != DAY:
        return False
    return bool(_SEVERAL_DAYS.search(folded) or (departed and _ARRIVES.search(folded)))


def comes_soon_after(folded: str, date: HistoricalDate) -> bool:
    """Whether a clause tells of what came soon after ``date``, a day or month: 旋又攻克郴州, 清軍班師."""
    exact = precision(date)
    return exact >= _MONTH and bool(
        _SOON_AFTER.search(folded) or (exact == DAY and _AFTERMATH.search(folded) is not None)
    )


def passes_through(mention: TimeExpression) -> bool:
    """Whether it only moves the story on by a year: what else its sentence tells may have come later."""
    return mention.inferred and precision(mention.date) == 1 and fold(mention.surface).startswith(_NEXT_YEAR)


def year_alone(mention: TimeExpression) -> TimeExpression | None:
    """``mention``, a day, month or season, as saying its year only; None late in a year, which may have ended since."""
    said = _PART_OF_YEAR.match(mention.date.value)
    if said is None or int(said["part"]) in _LATE:
        return None
    date = HistoricalDate(said["year"], calendar=mention.date.calendar, court=mention.date.court)
    return replace(mention, date=date, inferred=True)


def _in_brackets(prose: str, start: int, position: int) -> bool:
    before = prose[start:position]
    return before.count("（") > before.count("）") or before.count("(") > before.count(")")


def tells_of_two(prose: str, inside: Sequence[TimeExpression]) -> bool:
    """自1235年…至1279年…: two dates apart in one clause; which part of it happened when is not told."""
    dates = [m for m in inside if m.date.type is DateType.DATE]
    return not all(map(partial(_is_gloss, prose), dates, dates[1:]))


def _is_gloss(prose: str, one: TimeExpression, other: TimeExpression) -> bool:
    """Whether both say the same time: 端平元年（1234年）六月; but not 元封五年、太初三年."""
    between = prose[one.prose_end : other.prose_start]
    listed = "、" in between and year_of(one.date) != year_of(other.date)
    return not listed and _GLOSS_BETWEEN.fullmatch(between) is not None

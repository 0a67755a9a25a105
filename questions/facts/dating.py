"""Which of the time expressions in a clause dates what it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from questions.calendars.dates import DateType, HistoricalDate, Modifier
from questions.facts.clauses import Clause
from questions.facts.definitions import DEFINES
from questions.facts.excerpt import Excerpt
from questions.temporal.expression import TimeExpression

_ATTRIBUTE = re.compile(r"(?:[（(][^（）()]*[）)])?的")
_GLOSS_BETWEEN = re.compile(r"[（(）)\s或、，即為为]*(?:\w{0,3}[遼辽金宋夏元明清唐漢汉])?")
"""What may stand between two dates that are one: 端平元年（1234年）六月."""


def mention_of(passage: Excerpt, clause: Clause, inside: list[TimeExpression]) -> TimeExpression | None:
    """The most specific date of a clause.

    None of those in brackets, open-ended (以前, 以後) or attributes of a noun (1268年至1273年的圍城戰) date it.
    """
    if not inside:
        return None
    prose = passage.text
    dates = [m for m in inside if m.date.type is DateType.DATE and not _in_brackets(prose, clause.start, m.prose_start)]
    dates = [m for m in dates if m.date.mod not in (Modifier.BEFORE, Modifier.AFTER)]
    if not DEFINES.search(passage.folded[clause.start : clause.end]):
        dates = [m for m in dates if not _ATTRIBUTE.match(prose, m.prose_end)]
    return max(dates, key=lambda m: (precision(m.date), -m.prose_start), default=None)


def precision(date: HistoricalDate) -> int:
    """1 for a year, 2 for a month or season, 3 for a day; 0 for what is longer or an interval."""
    if "/" in date.value or "X" in date.value:
        return 0
    return date.value.lstrip("-").count("-") + 1


def _in_brackets(prose: str, start: int, position: int) -> bool:
    before = prose[start:position]
    return before.count("（") > before.count("）") or before.count("(") > before.count(")")


def tells_of_two(prose: str, inside: Sequence[TimeExpression]) -> bool:
    """自1235年…至1279年…: two dates apart in one clause; which part of it happened when is not told."""
    dates = [m for m in inside if m.date.type is DateType.DATE]
    between = (prose[one.prose_end : other.prose_start] for one, other in pairwise(dates))
    return not all(map(_GLOSS_BETWEEN.fullmatch, between))

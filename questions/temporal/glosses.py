"""The western year in brackets beside an era: 端平元年（1234年）, 1234年（端平元年）."""

from __future__ import annotations

import re

from questions.calendars.numerals import parse_number
from questions.temporal.context import Context
from questions.temporal.moment import FARTHEST_YEAR

_GLOSS = re.compile(
    r"\s*[（(]\s*(?:即|公元|西元|西[历曆歷]|AD\s?)?(?P<before>前)?\s*(?P<year>\d{1,4}|[〇零○一二三四五六七八九]{3,4})"
    r"\s*[年）),，/／－—～~-]"
)
_GLOSS_BEFORE = re.compile(r"(?P<before>前)?(?P<year>\d{1,4})\s*年?(?:\d{1,2}月(?:\d{1,2}日)?)?\s*[（(]$")


def glossed_year(start: int, end: int, context: Context) -> int | None:
    """The western year in brackets after the expression, or before it with the expression in brackets."""
    found = _GLOSS.match(context.prose, end) or _GLOSS_BEFORE.search(context.prose[max(0, start - 14) : start])
    if not found:
        return None
    year = parse_number(found["year"])
    if year is None or year > FARTHEST_YEAR:
        return None
    return 1 - year if found["before"] else year

"""Reading a year as learners type it.

1234, １２３４, 一二三四年, 一千二百三十四年, 公元1234年, 前221年, 221 BC, 端平元年, 宋理宗端平元年.

Eras are not known here: whoever builds the reader says which western years an era's year may be.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from questions.calendars.numerals import NUMERALS, parse_number

EraYears = Callable[[str, int], Iterable[int]]
"""Era name and number of the year to astronomical western years: ("大安", 3) to 1077, 1087 and 1211; or none."""

_NUMBER = f"[{NUMERALS}]+"
_WESTERN = re.compile(
    rf"(?:公元|西元|公[曆历歷]|西[曆历歷]|紀元|纪元|ad|ce)?(?P<before>前)?(?P<number>{_NUMBER})年?(?P<suffix>bce?|ad|ce)?"
)
_ERA = re.compile(rf"(?P<name>\D{{2,10}}?)(?P<number>元|{_NUMBER})年")
_WITHIN_YEAR = re.compile(
    rf"(?<=年)\s*(?:[春夏秋冬]|[閏闰]?(?:[正臘腊冬]|{_NUMBER})月(?:初?(?:{_NUMBER})[日號号]?)?)(?=[()\[\]=,、;/]|$)"
)
_PARTS = re.compile(r"[()\[\]=,、;/]+")
_LONGEST_NAME = 6
_SHORTEST_NAME = 2


class YearReader:
    """Tells which years a text may mean: one for a western year, several where eras share a name."""

    def __init__(self, era_years: EraYears = lambda name, number: ()) -> None:
        self._era_years = era_years

    def __call__(self, text: str) -> set[int]:
        """Astronomical years; empty where ``text`` as a whole is not a year.

        A year given twice, 1234年（端平元年）, is what both agree on.
        """
        plain = "".join(unicodedata.normalize("NFKC", text).split()).replace(".", "").lower()
        parts = [part for part in _PARTS.split(plain) if part]
        readings = [self._western(part) or self._era(part) for part in parts]
        return set.intersection(*readings) if readings else set()

    def _western(self, text: str) -> set[int]:
        match = _WESTERN.fullmatch(text)
        number = parse_number(match["number"]) if match else None
        if match is None or not number:
            return set()
        before = match["before"] or (match["suffix"] or "").startswith("b")
        return {1 - number if before else number}

    def _era(self, text: str) -> set[int]:
        match = _ERA.fullmatch(text)
        if match is None:
            return set()
        number = 1 if match["number"] == "元" else parse_number(match["number"])
        if not number:
            return set()
        # What stands before the era's own name is a court or a ruler: 宋端平元年, 宋理宗端平元年.
        for length in range(min(_LONGEST_NAME, len(match["name"])), _SHORTEST_NAME - 1, -1):
            if years := set(self._era_years(match["name"][-length:], number)):
                return years
        return set()


def year_alone(text: str) -> str:
    """Leave out what is said beyond the year, of a learner who knows more than was asked: 1234年正月, 嘉定四年春."""
    return _WITHIN_YEAR.sub("", unicodedata.normalize("NFKC", text).strip())

"""The sexagenary cycle 干支 of days and years. Positions run from 0 (甲子) to 59 (癸亥)."""

from __future__ import annotations

STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
PAIRS = tuple(STEMS[position % 10] + BRANCHES[position % 12] for position in range(60))
"""The sixty names in order, 甲子 first."""

_POSITIONS = {pair: position for position, pair in enumerate(PAIRS)}
_STEM_MISPRINTS = str.maketrans("已巳戌戍", "己己戊戊")
_BRANCH_MISPRINTS = str.maketrans("己已戊戍夘", "巳巳戌戌卯")


def parse_pair(text: str) -> int | None:
    """Return the position of 甲子 to 癸亥, None where the text is no such pair.

    Look-alikes that editions and scans mix up (已酉 for 己酉, 丙戍 for 丙戌) are read as what must be meant.
    """
    if len(text) != 2:
        return None
    return _POSITIONS.get(text[0].translate(_STEM_MISPRINTS) + text[1].translate(_BRANCH_MISPRINTS))


def pair_name(position: int) -> str:
    """Return the name of a position; positions beyond 0 to 59 are counted round."""
    return PAIRS[position % 60]


def of_day(day_number: int) -> int:
    """Return the position of a day: Julian Day Number 2171816 (9 February 1234) is 45, 己酉."""
    return (day_number + 49) % 60


def of_year(year: int) -> int:
    """Return the position of the lunar year that mostly falls in an astronomical year: 1234 is 30, 甲午."""
    return (year - 4) % 60


def next_day(position: int, not_before: int) -> int:
    """Return the first Julian Day Number from ``not_before`` on whose day has that position."""
    return not_before + (position - of_day(not_before)) % 60

"""Julian Day Numbers and the western calendar: Julian to 4 October 1582, Gregorian from 15 October 1582.

Years are astronomical: 0 is 1 BCE, -220 is 221 BCE. Integer arithmetic after E. G. Richards, "Calendars", in Urban and
Seidelmann (eds.), *Explanatory Supplement to the Astronomical Almanac*, 3rd ed. (2013), table 15.14.
"""

from __future__ import annotations

REFORM = 2_299_161
"""The Julian Day Number of 15 October 1582, the first day of the Gregorian calendar."""

_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_in_month(year: int, month: int) -> int:
    """Return the number of the month's last day (31 for October 1582 too, though ten days are missing in it)."""
    if not 1 <= month <= 12:
        raise ValueError(f"no month {month}")
    leap = year % 4 == 0 and (year <= 1582 or year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _MONTH_DAYS[month - 1]


def jdn(year: int, month: int, day: int) -> int:
    """Return the Julian Day Number of a western day; raise ValueError where there is no such day."""
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError(f"no day {day} in month {month} of {year}")
    if (1582, 10, 5) <= (year, month, day) <= (1582, 10, 14):
        raise ValueError(f"{day} October 1582 was left out when the Gregorian calendar came in")
    shift = (14 - month) // 12
    years = year + 4800 - shift
    days = day + (153 * (month + 12 * shift - 3) + 2) // 5 + 365 * years + years // 4
    if (year, month, day) < (1582, 10, 15):
        return days - 32_083
    return days - years // 100 + years // 400 - 32_045


def ymd(day_number: int) -> tuple[int, int, int]:
    """Return astronomical year, month and day of a Julian Day Number."""
    shifted = day_number + 1401
    if day_number >= REFORM:
        shifted += (4 * day_number + 274_277) // 146_097 * 3 // 4 - 38
    quarter_days = 4 * shifted + 3
    day_in_year = quarter_days % 1461 // 4
    month_fraction = 5 * day_in_year + 2
    day = month_fraction % 153 // 5 + 1
    month = (month_fraction // 153 + 2) % 12 + 1
    year = quarter_days // 1461 - 4716 + (14 - month) // 12
    return year, month, day


def iso(day_number: int) -> str:
    """Return a day as ISO 8601 with an astronomical year: ``1227-08-25``, ``-0220-11-18``."""
    year, month, day = ymd(day_number)
    return f"{format_year(year)}-{month:02d}-{day:02d}"


def format_year(year: int) -> str:
    """Return an astronomical year as four figures with a sign before 1 BCE: ``0617``, ``0000``, ``-0220``."""
    return f"{'-' if year < 0 else ''}{abs(year):04d}"


def parse_day(text: str) -> int:
    """Return the Julian Day Number of ``1227-08-25`` or ``-0220-11-18``; raise ValueError for anything else."""
    before = text.startswith("-")
    year, month, day = text.removeprefix("-").split("-")
    return jdn(-int(year) if before else int(year), int(month), int(day))

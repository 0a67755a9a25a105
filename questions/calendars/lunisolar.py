"""The Chinese lunisolar calendar, 721 BCE to 2100 CE, from the table questions/data/months.tsv.

The main line of the table is 春秋 (Lu), 周, 秦, 漢, 新, 東漢, 魏, 晉, 宋 齊 梁 陳, 隋, 唐, 五代, 宋, 元, 明, 清; rival
courts have their own rows for the years in which they differ. A row holds a court (empty for the main line), a year,
the Julian Day Number of its first day, the last figure of each month's length (9 for 29, 0 for 30) and, where they are
not 1 to 12, the numbers of the months: ``5r`` for a leap month after the fifth, or all of them.

A year is named by the western year in which it mostly falls: 1232年十二月 belongs to 1232 although it fell in January
1233.

Civil years that did not begin with 正月, or whose 正月 was not the month 寅:

- 221 to 104 BCE began with month 10; their leap month, 後九月, is 9 leap. -103 (太初元年) has 10, 11, 12, 1 to 12.
- 9 to 23 (王莽) and 237 to 239 (魏 only) counted from the month 丑: their numbers are those then in use. 237 has no
  third month; 23 and 239 end with a second twelfth month, given as 12 leap.
- 690 to 700 (武周) counted 正月 (子), 臘月 (丑), 一月 (寅), 二月…十月: these are 1, 12, 13, 2…10; 700 went on to 11
  and 12.
- 761 and 762: 建子月 and 建丑月 of 上元二年 are 11 and 12 of 761, 建寅月 to 建巳月 1 to 4 of 762.

A number that occurs twice in a year (10 to 12 of -103, 12 of 700) means the later month.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate

from questions.calendars import sexagenary
from questions.calendars.interval import DayInterval

_SAME_CALENDAR = {"元": "蒙古", "大蒙古": "蒙古", "蜀": "蜀漢", "吳": "孫吳", "東吳": "孫吳", "鄭": "明鄭"}
_MAIN = ""


@dataclass(frozen=True, slots=True)
class LunarMonth:
    """One month of one court's calendar."""

    year: int
    """The western year in which its lunar year mostly falls, astronomical."""
    month: int
    """1 to 12; 13 only for 一月 of 武周."""
    leap: bool
    first_jdn: int
    days: int
    """28 to 30."""

    @property
    def last_jdn(self) -> int:
        """The month's last day (晦)."""
        return self.first_jdn + self.days - 1

    @property
    def first_sexagenary(self) -> int:
        """Position of its first day (朔) in the sexagenary cycle."""
        return sexagenary.of_day(self.first_jdn)

    @property
    def interval(self) -> DayInterval:
        """The month's days."""
        return DayInterval(self.first_jdn, self.last_jdn)


class _Table:
    """The rows as they stand in the file; months are made when they are asked for."""

    def __init__(self, text: str) -> None:
        self.rows: dict[str, dict[int, str]] = {}
        for line in text.splitlines()[1:]:
            court, year, row = line.split("\t", 2)
            self.rows.setdefault(court, {})[int(year)] = row
        self.years = list(self.rows[_MAIN])
        self.first_days = [int(row[:7]) for row in self.rows[_MAIN].values()]

    def row(self, year: int, court: str | None) -> str | None:
        """The row of a year in the calendar a court used: its own, else the main line."""
        own = self.rows.get(_SAME_CALENDAR.get(court, court), {}) if court else {}
        return own.get(year) or self.rows[_MAIN].get(year)


@lru_cache(maxsize=1)
def _table() -> _Table:
    return _Table((files("questions.data") / "months.tsv").read_text(encoding="utf-8"))


def courts() -> tuple[str, ...]:
    """Return the courts whose calendar differs from the main line somewhere."""
    return tuple(court for court in _table().rows if court != _MAIN)


@lru_cache(maxsize=1024)
def months_of(year: int, court: str | None = None) -> tuple[LunarMonth, ...]:
    """Return the months of a civil year in order; empty outside the table."""
    row = _table().row(year, court)
    if row is None:
        return ()
    first, lengths, numbers = row.split("\t")
    days = [20 + int(figure) if figure > "5" else 30 for figure in lengths]
    starts = accumulate(days, initial=int(first))
    return tuple(
        LunarMonth(year, number, leap, start, length)
        for (number, leap), start, length in zip(_numbers(numbers), starts, days, strict=False)
    )


def _numbers(text: str) -> list[tuple[int, bool]]:
    """The month numbers of a row: nothing, the leap month, or all of them."""
    if " " in text:
        return [(int(name.removesuffix("r")), name.endswith("r")) for name in text.split(" ")]
    usual = [(number, False) for number in range(1, 13)]
    if text:
        leap = int(text.removesuffix("r"))
        usual.insert(leap, (leap, True))
    return usual


def month(year: int, number: int, leap: bool = False, court: str | None = None) -> LunarMonth | None:
    """Return one month of a civil year, None where the year had no such month."""
    return next(
        (found for found in reversed(months_of(year, court)) if (found.month, found.leap) == (number, leap)), None
    )


def leap_month(year: int, court: str | None = None) -> int | None:
    """Return after which month of a civil year another of its number followed, None where none did."""
    return next((found.month for found in months_of(year, court) if found.leap), None)


def months_named(year: int, number: int, leap: bool = False, court: str | None = None) -> tuple[LunarMonth, ...]:
    """Return every month a text may mean by that number: two where it occurs twice; 正月 and 一月 under 武周."""
    numbers = {number, 13} if number == 1 else {number}
    return tuple(found for found in months_of(year, court) if found.month in numbers and found.leap == leap)


@lru_cache(maxsize=4096)
def month_at(day_number: int, court: str | None = None) -> LunarMonth | None:
    """Return the month in which a day falls, None outside the table."""
    table = _table()
    place = bisect_right(table.first_days, day_number) - 1
    if place < 0:
        return None
    near = table.years[place]
    for year in (near,) if court is None else (near, near - 1, near + 1):
        for found in months_of(year, court):
            if found.first_jdn <= day_number <= found.last_jdn:
                return found
    return None


LAST_YEAR_FROM_TENTH_MONTH = -104
"""秦 and 西漢 began the year with 十月, from 220 BCE on, until 太初元年 (104 BCE) went over to 正月."""


def place_in_year(year: int, number: int) -> int:
    """Return which month of its civil year, from 1, one of that number is: 十月 of 202 BCE the first."""
    if year > LAST_YEAR_FROM_TENTH_MONTH:
        return number
    months = months_of(year)
    return (number - months[0].month) % 12 + 1 if months else number


def months_later(year: int, number: int, count: int) -> tuple[int, int]:
    """Return the year and number of the month ``count`` months on, leap months left out of account."""
    first = place_in_year(year, number) - 1
    years, place = divmod(first + count, 12)
    return year + years, (number - 1 + place - first) % 12 + 1


def year_interval(year: int, court: str | None = None) -> DayInterval | None:
    """Return the days of a civil year, None outside the table."""
    months = months_of(year, court)
    return DayInterval(months[0].first_jdn, months[-1].last_jdn) if months else None


def day(year: int, number: int, day_of_month: int, leap: bool = False, court: str | None = None) -> int | None:
    """Return the Julian Day Number of a day of a month, None where there was no such day."""
    found = month(year, number, leap, court)
    return found.first_jdn + day_of_month - 1 if found and 1 <= day_of_month <= found.days else None


def sexagenary_day(found: LunarMonth, position: int) -> int | None:
    """Return the day of the month that bears a sexagenary name, None where the month has no such day."""
    offset = (position - found.first_sexagenary) % 60
    return offset + 1 if offset < found.days else None

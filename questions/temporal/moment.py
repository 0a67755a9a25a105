"""A moment: the parts a time expression names, before and after the narrative has filled in the rest."""

from __future__ import annotations

from typing import NamedTuple

from questions.calendars import julian, lunisolar
from questions.calendars.dates import Calendar, DateType, HistoricalDate, Modifier

FARTHEST_YEAR = 2200
"""No story told here goes beyond."""
FIRST_WESTERN_YEAR = 1912
"""From the Republic on, months and days are those of the western calendar."""
_FIRST_WESTERN_YEARS = {"日本": 1873, "朝鮮": 1896}
"""Of the courts that went over to it earlier."""


LEAP_MONTH = 0
"""Number of a month of which only 閏 is said, until its year tells which it is."""


class Moment(NamedTuple):
    """Year, season, month and day as far as they are known. Years are astronomical."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    leap: bool = False
    season: int | None = None
    """EDTF: 21 spring to 24 winter."""
    calendar: Calendar = Calendar.WESTERN
    """Of the month and day; of the year where there is neither (an era year is a lunar year)."""
    mod: Modifier | None = None
    sexagenary_day: int | None = None
    """0 甲子 to 59, where the day is given that way and not yet found in its month."""
    day_of_moon: str = ""
    """晦 or 望, where the day is given that way: its number depends on the month."""
    calendar_said: bool = False
    """The text names the calendar (農曆八月十五): no year changes it, nor that of a leap month."""
    last_season: int | None = None
    """Of two neighbouring seasons (春夏之際) the second."""
    last_month: int | None = None
    """Of two neighbouring months (七八月間) the second."""

    @property
    def value(self) -> str:
        """EDTF; the year has to be known."""
        year = julian.format_year(self.year or 0)
        if self.month is not None:
            if self.last_month:
                return f"{year}-{self.month:02d}/{year}-{self.last_month:02d}"
            month = f"{year}-{self.month:02d}{'r' if self.leap else ''}"
            return month if self.day is None else f"{month}-{self.day:02d}"
        if self.last_season:
            return f"{year}-{self.season}/{year}-{self.last_season}"
        return f"{year}-{self.season}" if self.season else year

    @property
    def names_day(self) -> bool:
        """Whether a day is said, by number or otherwise."""
        return self.day is not None or self.sexagenary_day is not None or bool(self.day_of_moon)

    @property
    def order(self) -> tuple[int, int, int, int]:
        """What the ends of a stretch are compared by."""
        return (self.year or 0, self.place_in_year or self.season or 0, self.leap, self.day or 0)

    @property
    def place_in_year(self) -> int | None:
        """Which month of its year it is in; None where it names none. 十月 of 202 BCE is the first."""
        if self.month is None or self.year is None or self.calendar is Calendar.WESTERN:
            return self.month
        return lunisolar.place_in_year(self.year, self.month)

    def date(self, court: str | None = None) -> HistoricalDate:
        """The date value."""
        return HistoricalDate(self.value, DateType.DATE, self.mod, self.calendar, court)

    def with_year(self, year: int | None, court: str | None = None) -> Moment:
        """This moment in ``year``; a Chinese month under a Republican year is a western one."""
        if self.month == LEAP_MONTH and year is not None:
            month = lunisolar.leap_month(year, court)
            return self._replace(year=year, month=month) if month else Moment(year, calendar=self.calendar)
        lunar_for_sure = self.calendar_said or self.leap
        if year is not None and self.calendar is Calendar.CHINESE and not lunar_for_sure:
            first_western = _FIRST_WESTERN_YEARS.get(court, FIRST_WESTERN_YEAR) if court else FIRST_WESTERN_YEAR
            if year >= first_western:
                return self._replace(year=year, calendar=Calendar.WESTERN)
        return self._replace(year=year)

    def with_day_found(self, court: str | None = None) -> Moment | None:
        """The day's number for one given as 干支, 晦 or 望; None where the month has no such day."""
        if self.sexagenary_day is None and not self.day_of_moon:
            return self
        if self.year is None or self.month is None:
            return None
        month = lunisolar.month(self.year, self.month, self.leap, court)
        if month is None:
            return None
        if self.day_of_moon:
            day: int | None = month.days if self.day_of_moon == "晦" else 15
        else:
            day = lunisolar.sexagenary_day(month, self.sexagenary_day or 0)
        return None if day is None else self._replace(day=day, sexagenary_day=None, day_of_moon="")

    def shifted(self, days: int, court: str | None = None) -> Moment | None:
        """The moment ``days`` later, in the same calendar; None where no day is known."""
        if self.year is None or self.month is None or self.day is None or self.year > FARTHEST_YEAR:
            return None
        if self.calendar is Calendar.WESTERN:
            if self.day > julian.days_in_month(self.year, self.month):
                return None
            year, month, day = julian.ymd(julian.jdn(self.year, self.month, self.day) + days)
            return Moment(year, month, day)
        first = lunisolar.day(self.year, self.month, self.day, self.leap, court)
        lunar = lunisolar.month_at(first + days, court) if first is not None else None
        if first is None or lunar is None:
            return None
        day = first + days - lunar.first_jdn + 1
        return Moment(lunar.year, lunar.month, day, lunar.leap, calendar=Calendar.CHINESE)

    def months_later(self, count: int) -> Moment | None:
        """The month ``count`` months on, without its day; None where no month is known."""
        if self.year is None or self.month is None or self.year > FARTHEST_YEAR:
            return None
        if self.calendar is Calendar.CHINESE:
            year, month = lunisolar.months_later(self.year, self.month, count)
            return Moment(year, month, calendar=self.calendar)
        years, month = divmod(self.month - 1 + count, 12)
        return Moment(self.year + years, month + 1)

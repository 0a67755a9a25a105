"""A moment: the parts a time expression names, before and after the narrative has filled in the rest."""

from __future__ import annotations

from dataclasses import dataclass, replace

from questions.calendars import julian, lunisolar
from questions.calendars.dates import Calendar, HistoricalDate, Modifier

FIRST_WESTERN_YEAR = 1912
"""From the Republic on, months and days are those of the western calendar."""


@dataclass(frozen=True, slots=True)
class Moment:
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

    @property
    def value(self) -> str:
        """EDTF; the year has to be known."""
        year = julian.format_year(self.year or 0)
        if self.month is not None:
            month = f"{year}-{self.month:02d}{'r' if self.leap else ''}"
            return month if self.day is None else f"{month}-{self.day:02d}"
        return f"{year}-{self.season}" if self.season else year

    def date(self, court: str | None = None) -> HistoricalDate:
        """The date value."""
        return HistoricalDate(self.value, mod=self.mod, calendar=self.calendar, court=court)

    def with_year(self, year: int | None) -> Moment:
        """This moment in ``year``; a Chinese month under a Republican year is a western one."""
        calendar = Calendar.WESTERN if year is not None and year >= FIRST_WESTERN_YEAR else self.calendar
        return replace(self, year=year, calendar=calendar)

    def with_day_found(self, court: str | None = None) -> Moment | None:
        """The day's number for one given as 干支, 晦 or 望; None where the month has no such day."""
        if self.sexagenary_day is None and not self.day_of_moon:
            return self
        if self.year is None or self.month is None:
            return None
        month = lunisolar.month(self.year, self.month, self.leap, court)
        if month is None:
            return None
        if self.day_of_moon == "晦":
            day: int | None = month.days
        elif self.day_of_moon == "望":
            day = 15
        else:
            day = lunisolar.sexagenary_day(month, self.sexagenary_day or 0)
        if day is None:
            return None
        return replace(self, day=day, sexagenary_day=None, day_of_moon="")

    def shifted(self, days: int, court: str | None = None) -> Moment | None:
        """The moment ``days`` later, in the same calendar; None where no day is known."""
        if self.year is None or self.month is None or self.day is None:
            return None
        if self.calendar is Calendar.WESTERN:
            year, month, day = julian.ymd(julian.jdn(self.year, self.month, self.day) + days)
            return Moment(year, month, day, calendar=Calendar.WESTERN)
        first = lunisolar.day(self.year, self.month, self.day, self.leap, court)
        if first is None:
            return None
        lunar = lunisolar.month_at(first + days, court)
        if lunar is None:
            return None
        return Moment(
            lunar.year, lunar.month, first + days - lunar.first_jdn + 1, leap=lunar.leap, calendar=Calendar.CHINESE
        )

    def months_later(self, count: int) -> Moment | None:
        """The month ``count`` months on, without its day; None where no month is known."""
        if self.year is None or self.month is None:
            return None
        years, month = divmod(self.month - 1 + count, 12)
        return Moment(self.year + years, month + 1, calendar=self.calendar)

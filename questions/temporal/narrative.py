"""What a reader keeps in mind of when the story stands, to understand 十二月, 次年 or 三日後."""

from __future__ import annotations

from dataclasses import dataclass

from questions.calendars.dates import Calendar
from questions.temporal.moment import Moment


@dataclass
class Narrative:
    """The moment last told of, carried through a document."""

    moment: Moment | None = None
    era: str = ""
    """Name of the era last named, for years that name none (四年，…)."""
    court: str | None = None
    """The court last named with an era."""

    @property
    def year(self) -> int | None:
        """The year the story stands in."""
        return self.moment.year if self.moment else None

    def tell(self, moment: Moment) -> None:
        """The story has come to ``moment``."""
        self.moment = moment

    def complete(self, moment: Moment) -> Moment | None:
        """``moment`` with its year, and month where only a day is said, taken from the story; None if it has none."""
        if moment.year is not None:
            return moment
        now = self.moment
        if now is None or now.year is None:
            return None
        if moment.month is None and _names_day(moment):
            if now.month is None:
                return None
            calendar = now.calendar if moment.day is not None else Calendar.CHINESE
            if moment.day is None and now.calendar is not Calendar.CHINESE:
                return None
            return Moment(
                now.year,
                now.month,
                moment.day,
                now.leap,
                calendar=calendar,
                mod=moment.mod,
                sexagenary_day=moment.sexagenary_day,
                day_of_moon=moment.day_of_moon,
            )
        return moment.with_year(now.year)


def _names_day(moment: Moment) -> bool:
    return moment.day is not None or moment.sexagenary_day is not None or bool(moment.day_of_moon)

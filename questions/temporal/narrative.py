"""What a reader keeps in mind of when the story stands, to understand 十二月, 次年 or 三日後."""

from __future__ import annotations

from dataclasses import dataclass

from questions.calendars.dates import Calendar
from questions.temporal.moment import LEAP_MONTH, Moment

ANOTHER_AGE = 200
"""Years over which no story leaps: what lies farther off is a remark."""
_LATE, _EARLY = 10, 3
"""Annals that have come to the tenth month of the year or later and go on with the third or earlier have passed the
new year. Before 104 BCE 十月 is the first."""


@dataclass(slots=True)
class Narrative:
    """The moment last told of, carried through a document."""

    moment: Moment | None = None
    era: str = ""
    """Name of the era last named, for years that name none (四年，…)."""
    court: str | None = None
    """The court last named with an era."""
    runs_on: bool = False
    """Whether nothing but text has passed since the moment was told: no heading."""
    begun: bool = False
    """Whether this paragraph has told of a moment: its first date is never a remark."""
    _outside: tuple[Moment | None, str, str | None, Moment | None] | None = None
    """Moment, era, court and main line of the story while somebody speaks."""
    left: Moment | None = None
    """Where the main line stood when a flashback (早在1120年…) or a remark (1998年出土) left it."""

    @property
    def year(self) -> int | None:
        """The year the story stands in."""
        return self.moment.year if self.moment else None

    def tell(self, moment: Moment, looking_back: bool = False) -> None:
        """The story has come to ``moment``; to another age, or ``looking_back``, only until the paragraph ends."""
        if self.left is not None and not self._is_far(moment, self.left):
            returned = self._is_far(moment, self.moment) or moment.order >= self.left.order
            if returned and not looking_back:
                self.left = None
        elif self.begun and self._is_far(moment, self.moment):
            self.left = self.left or self.moment
        if looking_back and self.moment is not None and moment.order < self.moment.order:
            self.left = self.left or self.moment
        self.moment = moment
        self.begun = self.runs_on = True

    @staticmethod
    def _is_far(moment: Moment, other: Moment | None) -> bool:
        """1998年出土 in a story of 208."""
        if other is None or other.year is None or moment.year is None:
            return False
        return abs(moment.year - other.year) > ANOTHER_AGE

    @property
    def quoting(self) -> bool:
        """Whether somebody speaks."""
        return self._outside is not None

    def quote(self) -> None:
        """Somebody begins to speak: what he dates is his own time."""
        self._outside = (self.moment, self.era, self.court, self.left)

    def unquote(self) -> None:
        """The story goes on where it stood before the speech; where it stood nowhere, the speech placed it."""
        if self._outside is not None and self._outside[0] is not None:
            self.moment, self.era, self.court, self.left = self._outside
        self._outside = None

    def end_paragraph(self) -> None:
        """A flashback is over: what follows belongs to the main line."""
        if self.left is not None:
            self.moment, self.left = self.left, None
        self.begun = False

    def begin_section(self) -> None:
        """After a heading the months need not run on."""
        self.end_paragraph()
        self.runs_on = False

    def lose(self) -> None:
        """Nobody knows any more when the story stands."""
        self.moment = None
        self.runs_on = False

    def complete(self, moment: Moment) -> Moment | None:
        """``moment`` with its year, and month where only a day is said, taken from the story; None if it has none."""
        if moment.year is not None:
            return moment
        now = self.moment
        if now is None or now.year is None:
            return None
        if moment.month is None and moment.names_day:
            return self._day_of_this_month(moment, now)
        year = now.year + 1 if self._passed_new_year(moment, now) else now.year
        return moment.with_year(year, self.court)

    def _day_of_this_month(self, moment: Moment, now: Moment) -> Moment | None:
        if now.month is None or (moment.day is None and now.calendar is not Calendar.CHINESE):
            return None
        return moment._replace(year=now.year, month=now.month, leap=now.leap, calendar=now.calendar)

    def _passed_new_year(self, moment: Moment, now: Moment) -> bool:
        """十二月，… 正月，…: running annals that leave 次年 out; 九月，… 十月，… in 秦 and early 漢."""
        if not self.runs_on or moment.month is None or now.month is None or self.left is not None:
            return False
        if now.calendar is not moment.calendar or moment.month == LEAP_MONTH:
            return False
        next_place = moment._replace(year=now.year).place_in_year or moment.month
        return (now.place_in_year or now.month) >= _LATE and next_place <= _EARLY

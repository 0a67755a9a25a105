"""Looking back on weeks and years of study, and ahead to what falls due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from questions.authoring.topic import TopicSort
from quizapp.study.bins import Bin, fitting, summed
from quizapp.study.card import Card
from quizapp.study.clock import StudyCalendar
from quizapp.study.progress import DayRecord, Measure, Progress
from quizapp.study.summary import Tally
from quizapp.study.topics import Period, by_period, weak_spots, weakest

STABILITY_EDGES = (1.0, 3.0, 7.0, 21.0, 90.0, 365.0)
"""Days."""
DIFFICULTY_EDGES = (2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0)

_HEAT_MAP_DAYS = 53 * 7
_MOST_OF_A_SORT = 12
_HARDEST = 30


class Span(StrEnum):
    """How far to look back, and as far ahead."""

    MONTH = "month"
    YEAR = "year"
    ALL = "all"


_SPAN_DAYS = {Span.MONTH: 30, Span.YEAR: 365}


@dataclass(frozen=True, slots=True)
class Report:
    """How study went in a span that ends today."""

    first: date
    today: date
    bin: Bin
    """The stretches of ``activity``."""
    days_studied: int
    """Days of the span with answers."""
    activity: tuple[DayRecord, ...]
    calendar: tuple[DayRecord, ...]
    """Every day of the last 53 weeks, whatever the span."""
    forecast_bin: Bin
    forecast: tuple[tuple[date, int], ...]
    """Cards that fall due, by stretches from today on; what is overdue counts for today."""
    by_week: tuple[DayRecord, ...]
    """Weeks with reviews."""
    by_kind: tuple[tuple[str, Tally], ...]
    by_document: tuple[tuple[str, Tally], ...]
    by_period: tuple[tuple[Period, Tally], ...]
    by_topic: Mapping[TopicSort, tuple[tuple[str, Tally], ...]]
    """The least remembered first; so are kinds of questions and documents."""
    stability: tuple[int, ...]
    """Cards in review between `STABILITY_EDGES`."""
    difficulty: tuple[int, ...]
    """Cards in review between `DIFFICULTY_EDGES`."""
    hardest: tuple[Card, ...]
    """The most often forgotten first, whatever the span."""

    @property
    def total(self) -> DayRecord:
        """The sums of the span."""
        activity = self.activity
        return DayRecord(
            self.first,
            sum(each.new for each in activity),
            sum(each.learning for each in activity),
            sum(each.reviews for each in activity),
            sum(each.forgotten for each in activity),
            sum(each.duration_ms for each in activity),
        )

    @property
    def days(self) -> int:
        """How many days the span has."""
        return (self.today - self.first).days + 1


class LookingBack:
    """Makes reports from a collection."""

    def __init__(self, progress: Progress, calendar: StudyCalendar) -> None:
        self._progress = progress
        self._calendar = calendar

    def report(self, bank_ids: Sequence[str], span: Span, now: datetime) -> Report | None:
        """How study of these banks went; None before the first answer.

        Args:
            bank_ids: what counts.
            span: how far to look back.
            now: the moment that today is the day of.

        Raises:
            CollectionTrouble: the collection cannot be read.
        """
        progress, today = self._progress, self._calendar.day_of(now)
        begun = progress.first_day(bank_ids)
        if begun is None:
            return None
        first = begun if span is Span.ALL else today - timedelta(days=_SPAN_DAYS[span] - 1)
        since = today - timedelta(days=_HEAT_MAP_DAYS - 1)
        since -= timedelta(days=since.weekday())
        days = progress.days(bank_ids, min(first, since), today)
        in_span = [each for each in days if each.day >= first]
        length = fitting(first, today)
        recall = progress.recall(bank_ids, first, today)
        ahead, forecast = self._forecast(bank_ids, span, today)
        return Report(
            first=first,
            today=today,
            bin=length,
            days_studied=len(in_span),
            activity=summed(in_span, length, first, today),
            calendar=summed((each for each in days if each.day >= since), Bin.DAY, since, today),
            forecast_bin=ahead,
            forecast=forecast,
            by_week=tuple(each for each in summed(in_span, Bin.WEEK, first, today) if each.reviews),
            by_kind=tuple(weakest(recall.by_kind.items(), len(recall.by_kind))),
            by_document=tuple(weakest(recall.by_document.items(), _MOST_OF_A_SORT)),
            by_period=tuple(by_period(recall.by_year)),
            by_topic={sort: tuple(weak_spots(recall.by_topic[sort], _MOST_OF_A_SORT)) for sort in TopicSort},
            stability=tuple(progress.spread(bank_ids, Measure.STABILITY, STABILITY_EDGES)),
            difficulty=tuple(progress.spread(bank_ids, Measure.DIFFICULTY, DIFFICULTY_EDGES)),
            hardest=tuple(progress.hardest(bank_ids, _HARDEST)),
        )

    def _forecast(self, bank_ids: Sequence[str], span: Span, today: date) -> tuple[Bin, tuple[tuple[date, int], ...]]:
        """As far ahead as the span looks back; for all time, to the last card that is due."""
        due: Counter[date] = Counter()
        for moment, count in self._progress.due(bank_ids).items():
            due[max(today, self._calendar.day_of(moment))] += count
        last = max(due, default=today) if span is Span.ALL else today + timedelta(days=_SPAN_DAYS[span] - 1)
        length = fitting(today, last)
        sums: Counter[date] = Counter()
        for day, count in due.items():
            sums[length.start(day)] += count
        return length, tuple((max(start, today), sums[start]) for start in length.starts(today, last))

"""What was done: answers, time, and the calendar of days."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from quizapp.i18n.languages import Language
from quizapp.study.bins import Bin
from quizapp.study.looking_back import Report
from quizapp.study.progress import DayRecord
from quizapp.viewmodels.day_words import full, month_name, short, weekday
from quizapp.viewmodels.figures.counts import Counts
from quizapp.viewmodels.figures.figure import Bars, Figure, HeatMap, Series, Tone

_MS_PER_MINUTE = 60_000
_ROWS_NAMED = (0, 2, 4, 6)
_WEEK = 7


def answers(report: Report, language: Language) -> Figure:
    """Answers by stretches of days."""
    translate = QCoreApplication.translate
    total = report.total
    summary = (
        Counts().answers_in_span(total.answers).format(studied=report.days_studied, days=report.days, new=total.new)
    )
    names = (
        translate("Statistics", "New"),
        translate("Statistics", "Learning"),
        translate("Statistics", "Reviews"),
    )
    return Figure(
        "answers",
        {
            Bin.DAY: translate("Statistics", "Answers a day"),
            Bin.WEEK: translate("Statistics", "Answers a week"),
            Bin.MONTH: translate("Statistics", "Answers a month"),
        }[report.bin],
        summary,
        (_first_day(report.bin), *names, translate("Statistics", "Forgotten")),
        tuple(
            (each.day.isoformat(), each.new, each.learning, each.reviews, each.forgotten) for each in report.activity
        ),
        Bars(
            _labels(report, language),
            (
                Series(names[2], Tone.KNOWN, tuple(each.reviews for each in report.activity)),
                Series(names[1], Tone.LEARNING, tuple(each.learning for each in report.activity)),
                Series(names[0], Tone.NEW, tuple(each.new for each in report.activity)),
            ),
            translate("Statistics", "answers"),
        ),
    )


def time(report: Report, language: Language) -> Figure:
    """Minutes by stretches of days."""
    translate = QCoreApplication.translate
    minutes = report.total.duration_ms / _MS_PER_MINUTE
    summary = Counts().minutes(round(minutes))
    if answered := report.total.answers:
        summary += translate("Statistics", ", {minutes} on a day of study, {seconds} seconds an answer").format(
            minutes=f"{minutes / report.days_studied:.0f}", seconds=f"{minutes * 60 / answered:.0f}"
        )
    values = tuple(round(each.duration_ms / _MS_PER_MINUTE, 1) for each in report.activity)
    return Figure(
        "time",
        {
            Bin.DAY: translate("Statistics", "Minutes a day"),
            Bin.WEEK: translate("Statistics", "Minutes a week"),
            Bin.MONTH: translate("Statistics", "Minutes a month"),
        }[report.bin],
        summary + translate("Statistics", "."),
        (_first_day(report.bin), translate("Statistics", "Minutes")),
        tuple((each.day.isoformat(), value) for each, value in zip(report.activity, values, strict=True)),
        Bars(
            _labels(report, language),
            (Series(translate("Statistics", "Minutes"), Tone.PLAIN, values),),
            translate("Statistics", "minutes"),
        ),
    )


def calendar(report: Report, language: Language) -> Figure:
    """Every day of the last year."""
    translate = QCoreApplication.translate
    days = report.calendar
    studied = sum(each.answers > 0 for each in days)
    longest = max(
        (sum(1 for _ in run) for some, run in groupby(days, lambda each: each.answers > 0) if some), default=0
    )
    summary = Counts().days_with_answers(studied)
    summary += Counts().longest_run(longest)
    return Figure(
        "calendar",
        translate("Statistics", "The year at a glance"),
        summary,
        (translate("Statistics", "Day"), translate("Statistics", "Answers")),
        tuple((each.day.isoformat(), each.answers) for each in days),
        HeatMap(
            counts=tuple(each.answers for each in days),
            tips=tuple(_tip(each, language) for each in days),
            months=_months(days, language),
            weekdays=tuple(
                weekday(days[0].day + timedelta(days=row), language) if row in _ROWS_NAMED else ""
                for row in range(_WEEK)
            ),
            less=translate("Statistics", "fewer"),
            more=translate("Statistics", "more"),
        ),
        wide=True,
    )


def _labels(report: Report, language: Language) -> tuple[str, ...]:
    return tuple(short(each.day, language, report.bin) for each in report.activity)


def _first_day(length: Bin) -> str:
    translate = QCoreApplication.translate
    return {
        Bin.DAY: translate("Statistics", "Day"),
        Bin.WEEK: translate("Statistics", "Week from"),
        Bin.MONTH: translate("Statistics", "Month from"),
    }[length]


def _tip(each: DayRecord, language: Language) -> str:
    return f"{full(each.day, language)}  {Counts().answers(each.answers)}"


def _months(days: tuple[DayRecord, ...], language: Language) -> tuple[tuple[int, str], ...]:
    """Each month at the first column that begins in it."""
    found: list[tuple[int, str]] = []
    before: date | None = None
    for column, monday in enumerate(days[::_WEEK]):
        if before is not None and monday.day.month != before.month:
            found.append((column, month_name(monday.day, language)))
        before = monday.day
    return tuple(found)

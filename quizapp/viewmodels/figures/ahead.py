"""What falls due."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from quizapp.i18n.languages import Language
from quizapp.study.bins import Bin
from quizapp.study.looking_back import Report
from quizapp.viewmodels.day_words import short
from quizapp.viewmodels.figures.counts import Counts
from quizapp.viewmodels.figures.figure import Bars, Figure, Series, Tone


def forecast(report: Report, language: Language) -> Figure:
    """Cards due by stretches from today on, those overdue in the first."""
    translate = QCoreApplication.translate
    total = sum(count for _, count in report.forecast)
    summary = Counts().due(total)
    if total:
        fullest, most = max(report.forecast, key=lambda each: each[1])
        summary += {
            Bin.DAY: translate("Statistics", "; the busiest day is {day}, with {count}."),
            Bin.WEEK: translate("Statistics", "; the busiest week is that of {day}, with {count}."),
            Bin.MONTH: translate("Statistics", "; the busiest month is that of {day}, with {count}."),
        }[report.forecast_bin].format(day=short(fullest, language, report.forecast_bin), count=most)
    else:
        summary += translate("Statistics", ".")
    due = translate("Statistics", "Due")
    return Figure(
        "forecast",
        translate("Statistics", "What falls due"),
        summary,
        (translate("Statistics", "From"), due),
        tuple((day.isoformat(), count) for day, count in report.forecast),
        Bars(
            tuple(short(day, language, report.forecast_bin) for day, _ in report.forecast),
            (Series(due, Tone.PLAIN, tuple(count for _, count in report.forecast)),),
            translate("Statistics", "questions"),
        ),
    )

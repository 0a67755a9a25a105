"""True retention: how many reviews of learned cards were remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from questions.authoring.topic import Topic, TopicSort
from quizapp.i18n.languages import Language
from quizapp.study.looking_back import Report
from quizapp.study.summary import Tally
from quizapp.study.topics import Period
from quizapp.viewmodels.day_words import short
from quizapp.viewmodels.figures.counts import Counts
from quizapp.viewmodels.figures.figure import Figure, ShareLine, ShareRows
from quizapp.viewmodels.kind_words import kind_word
from quizapp.viewmodels.topic_words import sort_word


def by_week(report: Report, language: Language, desired: float) -> Figure:
    """Retention week after week, beside the one wished for (``desired``, 0 to 1)."""
    translate = QCoreApplication.translate
    total = report.total.recall
    if total.answered:
        summary = Counts().remembered(total.answered).format(share=percent(_share(total)), desired=percent(desired))
    else:
        summary = _nothing()
    weeks = [(each.day, each.recall) for each in report.by_week]
    return Figure(
        "retention",
        translate("Statistics", "True retention by week"),
        summary,
        (translate("Statistics", "Week from"), *_columns()),
        tuple((day.isoformat(), *_cells(tally)) for day, tally in weeks),
        ShareLine(
            tuple(short(day, language) for day, _ in weeks),
            tuple(_share(tally) for _, tally in weeks),
            desired,
            translate("Statistics", "goal: {desired}").format(desired=percent(desired)),
        ),
    )


def by_kind(report: Report) -> Figure:
    """Retention of each kind of question."""
    translate = QCoreApplication.translate
    tallies = [(kind_word(kind), tally) for kind, tally in report.by_kind]
    return _rows(
        "question_kinds", translate("Statistics", "By kind of question"), translate("Statistics", "Kind"), tallies
    )


def by_document(report: Report, say: Callable[[str], str]) -> Figure:
    """Retention of each document; ``say`` writes its title in the script that is set."""
    translate = QCoreApplication.translate
    title, heading = translate("Statistics", "By document"), translate("Statistics", "Document")
    return _rows("documents", title, heading, [(say(name), tally) for name, tally in report.by_document])


def by_period(report: Report) -> Figure:
    """Retention of what happened in each stretch of years."""
    translate = QCoreApplication.translate
    tallies = [(years(period), tally) for period, tally in report.by_period]
    return _rows("periods", translate("Statistics", "By period"), translate("Statistics", "Years"), tallies)


def by_topics(report: Report, say: Callable[[Topic], str]) -> list[Figure]:
    """Retention of the least remembered topics, a figure for each sort; those that few banks have only with numbers.

    ``say`` writes a topic in words.
    """
    return [
        _rows(
            sort.value,
            _topic_title(sort),
            sort_word(sort),
            [(say(Topic(sort, name)), tally) for name, tally in report.by_topic[sort]],
        )
        for sort in TopicSort
        if report.by_topic[sort] or sort in _ALWAYS
    ]


_ALWAYS = (TopicSort.KIND, TopicSort.PERSON)


def _topic_title(sort: TopicSort) -> str:
    translate = QCoreApplication.translate
    return {
        TopicSort.KIND: translate("Statistics", "By kind of event"),
        TopicSort.EVENT: translate("Statistics", "By event: weak spots"),
        TopicSort.PERSON: translate("Statistics", "By person: weak spots"),
        TopicSort.SIDE: translate("Statistics", "By state: weak spots"),
        TopicSort.TAG: translate("Statistics", "By tag: weak spots"),
    }[sort]


def percent(share: float) -> str:
    """90 %."""
    return f"{100 * share:.0f} %"


def years(period: Period) -> str:
    """1200–1249; years before our era with a sign, as in -209–-200."""
    return f"{period.first_year}–{period.last_year}" if period.last_year > period.first_year else str(period.first_year)


def _rows(name: str, title: str, heading: str, tallies: Sequence[tuple[str, Tally]]) -> Figure:
    summary = _nothing()
    if tallies:
        weakest, tally = min(tallies, key=lambda each: _share(each[1]))
        summary = Counts().least_remembered(tally.answered).format(name=weakest, share=percent(_share(tally)))
    return Figure(
        name,
        title,
        summary,
        (heading, *_columns()),
        tuple((label, *_cells(tally)) for label, tally in tallies),
        ShareRows(
            tuple(label for label, _ in tallies),
            tuple(_share(tally) for _, tally in tallies),
            tuple(f"{percent(_share(tally))} · {tally.answered}" for _, tally in tallies),
        ),
    )


def _columns() -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Statistics", "Reviews"),
        translate("Statistics", "Remembered"),
        translate("Statistics", "Retention, %"),
    )


def _cells(tally: Tally) -> tuple[int, int, float]:
    return tally.answered, tally.remembered, round(100 * _share(tally), 1)


def _share(tally: Tally) -> float:
    return tally.remembered / tally.answered


def _nothing() -> str:
    return QCoreApplication.translate("Statistics", "No learned question was reviewed in this time.")

"""How one question was remembered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from quizapp.i18n.languages import Language
from quizapp.study.card import Rating
from quizapp.study.forgetting import CurvePoint
from quizapp.viewmodels.day_words import full, short
from quizapp.viewmodels.figures.counts import Counts
from quizapp.viewmodels.figures.figure import Curve, Figure
from quizapp.viewmodels.figures.recall import percent

_MOST_LABELS = 6


def history(  # noqa: PLR0913, PLR0917 - a figure is all of these
    title: str, points: Sequence[CurvePoint], today: date, due: date | None, language: Language, desired: float
) -> Figure:
    """The answers to one question, and the curve of forgetting between them; there is one answer at least.

    ``due`` is the day on which it is asked again, None where it is out of study.
    """
    translate = QCoreApplication.translate
    answers = [(point, point.answer) for point in points if point.answer is not None]
    begun = points[0].day
    now = next((point.chance for point in reversed(points) if point.day <= today), 1.0)
    forgotten = sum(answer.rating is Rating.AGAIN for _, answer in answers)
    summary = Counts().answers(len(answers))
    summary += translate(
        "Statistics", ", {forgotten} of them forgotten; today it is remembered with a chance of {share}."
    ).format(forgotten=forgotten, share=percent(now))
    if due is None:
        summary += translate("Statistics", " It is out of study.")
    else:
        summary += translate("Statistics", " It is due on {day}.").format(day=full(due, language))
    last = points[-1].day
    return Figure(
        "history",
        title,
        summary,
        (
            translate("Statistics", "Day"),
            translate("Statistics", "Grade"),
            translate("Statistics", "Chance before, %"),
            translate("Statistics", "Stability, days"),
            translate("Statistics", "Difficulty"),
            translate("Statistics", "Seconds"),
            translate("Statistics", "Answer given"),
        ),
        tuple(
            (
                point.day.isoformat(),
                rating_word(answer.rating),
                round(100 * point.chance),
                round(answer.after.stability or 0.0, 1),
                round(answer.after.difficulty or 0.0, 1),
                round(answer.duration_ms / 1000, 1),
                answer.given,
            )
            for point, answer in answers
        ),
        Curve(
            points=tuple(((point.day - begun).days, point.chance) for point in points),
            answers=tuple(((point.day - begun).days, answer.rating) for point, answer in answers),
            today=(today - begun).days,
            labels=_labels(begun, last, language),
            target=desired,
            target_name=translate("Statistics", "goal: {desired}").format(desired=percent(desired)),
        ),
        wide=True,
    )


def rating_word(rating: Rating) -> str:
    """The word of a grade."""
    translate = QCoreApplication.translate
    return {
        Rating.AGAIN: translate("Grades", "Again"),
        Rating.HARD: translate("Grades", "Hard"),
        Rating.GOOD: translate("Grades", "Good"),
        Rating.EASY: translate("Grades", "Easy"),
    }[rating]


def _labels(first: date, last: date, language: Language) -> tuple[tuple[float, str], ...]:
    days = max(1, (last - first).days)
    steps = min(_MOST_LABELS, days)
    said = full if days > 300 else short
    places = [round(days * step / steps) for step in range(steps + 1)]
    return tuple((place, said(first + timedelta(days=place), language)) for place in places)

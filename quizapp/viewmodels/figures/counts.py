"""Sentences that count something: `QObject.tr` is where the catalogues know singular from plural."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """What figures count, in words; numbers besides the first are filled in by whoever asks."""

    def answers(self, count: int) -> str:
        """So many answers."""
        return self.tr("%n answer(s)", "", count)

    def answers_in_span(self, count: int) -> str:
        """With ``{studied}``, ``{days}`` and ``{new}``."""
        return self.tr("%n answer(s) on {studied} of {days} days, {new} of them to new questions.", "", count)

    def minutes(self, count: int) -> str:
        """The beginning of a sentence."""
        return self.tr("%n minute(s) in all", "", count)

    def days_with_answers(self, count: int) -> str:
        """The beginning of a sentence."""
        return self.tr("Answers on %n day(s) of the last year", "", count)

    def longest_run(self, count: int) -> str:
        """The end of that sentence."""
        return self.tr("; the longest run without a gap: %n day(s).", "", count)

    def due(self, count: int) -> str:
        """The beginning of a sentence."""
        return self.tr("%n question(s) fall due", "", count)

    def remembered(self, count: int) -> str:
        """With ``{share}`` and ``{desired}``."""
        return self.tr("{share} of %n review(s) remembered; the goal is {desired}.", "", count)

    def least_remembered(self, count: int) -> str:
        """With ``{name}`` and ``{share}``."""
        return self.tr("Least remembered: {name}, {share} of %n review(s).", "", count)

    def in_review(self, count: int) -> str:
        """The beginning of a sentence."""
        return self.tr("%n question(s) in review", "", count)

"""Dates as the reader likes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from questions.authoring.question import Question
from questions.calendars.dates import HistoricalDate
from quizapp.i18n.languages import Language
from quizapp.settings.declarations import DATE_DISPLAY, DateDisplay
from quizapp.settings.settings import Settings

_KEPT = 16_384
_PUNCTUATION = "，。；、 "


@dataclass(frozen=True, slots=True)
class Explained:
    """An explanation taken apart."""

    date: str
    """In the calendar that is set."""
    other_date: str
    """In the other one; empty where nothing is left to say."""
    rest: str
    """What the explanation says besides."""


class DateWords:
    """Says dates in the language of the interface and the calendar that is set."""

    def __init__(self, settings: Settings, language: Callable[[], Language]) -> None:
        self._settings = settings
        self._language = language

    @property
    def language(self) -> Language:
        """The language of the interface."""
        return self._language()

    def explain(self, question: Question) -> Explained:
        """Take the date off the explanation and say it as the reader likes it.

        An explanation opens with the date in both calendars, in the document's script; one that a person wrote in
        words of their own is left whole.
        """
        from questions.calendars import display  # noqa: PLC0415 - tables of months and eras: the window comes first

        for script in (Language.TRADITIONAL, Language.SIMPLIFIED):
            told = display.both(question.date, script.value)
            if question.explanation.startswith(told):
                rest = question.explanation.removeprefix(told).lstrip(_PUNCTUATION)
                date, other_date = self._say(question.date)
                return Explained(date, other_date, rest)
        return Explained("", "", question.explanation)

    def short(self, date: HistoricalDate, court: str | None = None) -> tuple[str, str]:
        """The date in one calendar, and in the other: of both, the western one is shown.

        Eras are those of ``court``, by default of the main line of dynasties.
        """
        from questions.calendars import display  # noqa: PLC0415

        language = self._language().value
        western, era = display.western(date, language), display.era(date, language, court)
        by_era = self._settings.get(DATE_DISPLAY) is DateDisplay.ERA and era
        return (era, western) if by_era else (western, era)

    def brief(self, date: HistoricalDate, court: str | None = None) -> str:
        """The date in one calendar, the western one of both; what was said once is kept: tables ask again and again."""
        by_era = self._settings.get(DATE_DISPLAY) is DateDisplay.ERA
        return _brief(date, self._language().value, court, by_era)

    def say(self, date: HistoricalDate) -> str:
        """The date in the calendar that is set, or in both."""
        return self._say(date)[0]

    def _say(self, date: HistoricalDate) -> tuple[str, str]:
        from questions.calendars import display  # noqa: PLC0415

        language = self._language().value
        western, era = display.western(date, language), display.era(date, language)
        match self._settings.get(DATE_DISPLAY):
            case DateDisplay.WESTERN:
                return western, era
            case DateDisplay.ERA:
                return (era, western) if era else (western, "")
            case DateDisplay.BOTH:
                return display.both(date, language), ""


@lru_cache(_KEPT)
def _brief(date: HistoricalDate, language: str, court: str | None, by_era: bool) -> str:
    from questions.calendars import display  # noqa: PLC0415

    era = display.era(date, language, court) if by_era else ""
    return era or display.western(date, language)

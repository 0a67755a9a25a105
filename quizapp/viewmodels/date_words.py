"""Dates as the reader likes them."""

from __future__ import annotations

from collections.abc import Callable

from questions.calendars import display
from questions.calendars.dates import HistoricalDate
from quizapp.i18n.languages import Language
from quizapp.settings.declarations import DATE_DISPLAY, DateDisplay
from quizapp.settings.settings import Settings


class DateWords:
    """Says a date in the calendar that is set, and in the other one."""

    def __init__(self, settings: Settings, language: Callable[[], Language]) -> None:
        self._settings = settings
        self._language = language

    def __call__(self, date: HistoricalDate) -> tuple[str, str]:
        """Give the date to show, and what to show on hover: empty where nothing is left to say."""
        language = self._language().value
        western, era = display.western(date, language), display.era(date, language)
        match self._settings.get(DATE_DISPLAY):
            case DateDisplay.WESTERN:
                return western, era
            case DateDisplay.ERA if era:
                return era, western
            case DateDisplay.ERA:
                return western, ""  # no era covers it
            case DateDisplay.BOTH:
                return display.both(date, language), ""

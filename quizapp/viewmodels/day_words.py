"""Days of study in words: these are the learner's own days, always Gregorian."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from quizapp.i18n.languages import Language
from quizapp.study.bins import Bin

_LOCALES = {
    Language.TRADITIONAL: QLocale(QLocale.Language.Chinese, QLocale.Script.TraditionalHanScript),
    Language.SIMPLIFIED: QLocale(QLocale.Language.Chinese, QLocale.Script.SimplifiedHanScript),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_CHINESE = {"day": "M月d日", "month": "yyyy年M月", "full": "yyyy年M月d日", "month_name": "M月", "weekday": "ddd"}
_ENGLISH = {"day": "d MMM", "month": "MMM yyyy", "full": "d MMM yyyy", "month_name": "MMM", "weekday": "ddd"}


def short(day: date, language: Language, length: Bin = Bin.DAY) -> str:
    """3月2日, 2 Mar; of months 2026年3月, Mar 2026."""
    return _said(day, language, "month" if length is Bin.MONTH else "day")


def full(day: date, language: Language) -> str:
    """2026年3月2日, 2 Mar 2026."""
    return _said(day, language, "full")


def month_name(day: date, language: Language) -> str:
    """3月, Mar."""
    return _said(day, language, "month_name")


def weekday(day: date, language: Language) -> str:
    """週一, 周一, Mon."""
    return _said(day, language, "weekday")


def _said(day: date, language: Language, form: str) -> str:
    forms = _ENGLISH if language is Language.ENGLISH else _CHINESE
    return _LOCALES[language].toString(QDate(day.year, day.month, day.day), forms[form])

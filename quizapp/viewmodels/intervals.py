"""Lengths of time in words."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_MONTH = 30.44 * _DAY
_YEAR = 365.25 * _DAY


def interval_text(interval: timedelta) -> str:
    """Say how long until a question comes again: ``<1 min``, ``10 min``, ``8 d``, ``2.3 mo``, ``1.4 y``."""
    seconds = interval.total_seconds()
    translate = QCoreApplication.translate
    if seconds < _MINUTE:
        return translate("Intervals", "<1 min")
    if seconds < _HOUR:
        return translate("Intervals", "{number} min").format(number=round(seconds / _MINUTE))
    if seconds < _DAY:
        return translate("Intervals", "{number} h").format(number=round(seconds / _HOUR))
    if seconds < _MONTH:
        return translate("Intervals", "{number} d").format(number=round(seconds / _DAY))
    if seconds < _YEAR:
        return translate("Intervals", "{number} mo").format(number=_short(seconds / _MONTH))
    return translate("Intervals", "{number} y").format(number=_short(seconds / _YEAR))


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")

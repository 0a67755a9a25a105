"""A period as one types it: 907–1127, 嘉定四年至嘉定七年, a single year."""

from __future__ import annotations

import re

from questions.calendars.interval import DayInterval

_BETWEEN = re.compile(r"(?<=[^\s–—~～至到])\s*(?:–|—|~|～|至|到|(?<=\d)-)\s*")


def period_of(text: str) -> tuple[int, int] | None:
    """First and last day, as Julian Day Numbers, of two dates or of one; None for what is no period."""
    whole = _days(text.strip())
    parts = [whole, whole] if whole else [_days(part) for part in _BETWEEN.split(text.strip(), maxsplit=1)]
    first, last = parts[0], parts[-1]
    if first is None or last is None or first.first > last.last:
        return None
    return first.first, last.last


def years_of(text: str) -> tuple[int, int] | None:
    """First and last western year, astronomical, of a period; None for what is no period."""
    from questions.calendars import julian  # noqa: PLC0415 - as below

    period = period_of(text)
    return (julian.ymd(period[0])[0], julian.ymd(period[1])[0]) if period else None


def _days(text: str) -> DayInterval | None:
    from questions.temporal.single import read_date  # noqa: PLC0415 - tables of eras, read when one is typed

    readings = read_date(text) or read_date(f"{text}年")
    return readings[0].interval if readings else None

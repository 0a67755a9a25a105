"""From a moment as written to a reading: a second end, 約 and 左右, and where the story goes."""

from __future__ import annotations

from collections.abc import Sequence

from questions.calendars.dates import Calendar, HistoricalDate, Modifier
from questions.temporal.context import Context, Reading
from questions.temporal.forms import characters, compiled
from questions.temporal.moment import Moment
from questions.temporal.stretch import Stretch, read_stretch

_ABOUT = compiled("(?:大约|约莫|约|大概)(?:在|于)?$")
_LAST_OF_ABOUT = characters("约莫概在于")
_AFTERWARDS = (
    (compiled("左右|前后|上下|许(?=[，,。）)])"), Modifier.APPROX),
    (compiled("以前|之前"), Modifier.BEFORE),
    (compiled("以后|之后"), Modifier.AFTER),
)
_SINCE = compiled("以来")
_FROM = characters("自从由")
_FIRST_AFTER = frozenset("左前上以之許许")
_LOOKING_BACK = compiled("(?:早在|早于|此前|之前|先是|初|起先|当初|原先|在此之前|回溯至?)[，,]?(?:在|于)?$")
_LAST_OF_LOOKING_BACK = characters("在于前是初先，,溯至")
_NEAR_GLOSS = 200
"""Days by which a date in brackets may miss the one before them and still be the same in another calendar's year."""


def settled(
    moment: Moment,
    span: tuple[int, int],
    context: Context,
    *,
    inferred: bool,
    others: Sequence[tuple[Moment, str | None]] = (),
) -> Reading:
    """The reading of a moment that has its year and is written from ``span[0]`` to ``span[1]``.

    ``others``: what else it may be, and of which court.
    """
    start, end = span
    court = context.narrative.court
    found = _with_day(moment, court) if moment.names_day else moment
    if found.day is not None and not _exists(found):  # 2月30日: a slip of the writer's; the month stands
        found = found._replace(day=None)
    if stretch := read_stretch(found, end, context):
        return _of_stretch(stretch, start, inferred, context)
    mod, start, end = _modified(found.mod, start, end, context)
    if mod is not found.mod:
        found = found._replace(mod=mod)
    told = None if _is_bound(found, start, end, context) else _told(found, start, context)
    alternatives = tuple(_with_day(other, whose)._replace(mod=mod).date(whose) for other, whose in others)
    return Reading(start, end, found.date(court), inferred, told, alternatives)


def _with_day(moment: Moment, court: str | None) -> Moment:
    """With the 干支 found in its month; where the month has no such day the month stands."""
    return moment.with_day_found(court) or moment._replace(sexagenary_day=None, day_of_moon="")


def _exists(moment: Moment) -> bool:
    """No 30 February: a slip of the writer's, or no date at all."""
    if moment.day is None or moment.month is None:
        return True
    if moment.calendar is Calendar.CHINESE:
        return moment.day <= 30
    return moment.day <= (29 if moment.month == 2 else 30 if moment.month in (4, 6, 9, 11) else 31)


def _of_stretch(stretch: Stretch, start: int, inferred: bool, context: Context) -> Reading:
    first, last = stretch.first, stretch.last
    calendar = Calendar.CHINESE if Calendar.CHINESE in (first.calendar, last.calendar) else Calendar.WESTERN
    about = _about(start, context)
    date = HistoricalDate(
        f"{first.value}/{last.value}",
        mod=Modifier.APPROX if about is not None else None,
        calendar=calendar,
        court=context.narrative.court,
    )
    if context.narrative.moment is None:
        told: Moment | None = first
    else:
        told = _told(last, start, context) if last.month is not None else None
    return Reading(start if about is None else about, stretch.end, date, inferred, told)


def _modified(mod: Modifier | None, start: int, end: int, context: Context) -> tuple[Modifier | None, int, int]:
    """A modifier written before or after the date proper."""
    if mod is not None:
        return mod, start, end
    if (about := _about(start, context)) is not None:
        return Modifier.APPROX, about, end
    if context.prose[end : end + 1] in _FIRST_AFTER:
        for pattern, meant in _AFTERWARDS:
            if following := pattern.match(context.prose, end):
                return meant, start, following.end()
    return None, start, end


def _is_bound(moment: Moment, start: int, end: int, context: Context) -> bool:
    """自永元十五年以來, 武德六年以後, 自1127年即位: an earlier year from which something is; the story stays."""
    from_a_year = moment.month is None and context.prose[max(0, start - 1) : start] in _FROM
    if moment.mod not in (Modifier.BEFORE, Modifier.AFTER) and not from_a_year and not _SINCE.match(context.prose, end):
        return False
    return context.narrative.year is not None and (moment.year or 0) < context.narrative.year


def _about(start: int, context: Context) -> int | None:
    """Where 約, 大約在 before the date begins."""
    if not start or context.prose[start - 1] not in _LAST_OF_ABOUT:
        return None
    found = _ABOUT.search(context.prose, max(context.read_to, start - 3), start)
    return found.start() if found else None


def _told(moment: Moment, start: int, context: Context) -> Moment | None:
    """What the story comes to: nothing where the date explains another, or tells another year in brackets."""
    narrative = context.narrative
    if narrative.year is None:
        return moment
    if context.explains(start):
        return None
    if moment.year != narrative.year and context.bracketed(start):
        return None
    return moment


def looks_back(start: int, context: Context) -> bool:
    """Whether 早在, 此前 or 先是 stands before the expression."""
    return (
        start > 0
        and context.prose[start - 1] in _LAST_OF_LOOKING_BACK
        and bool(_LOOKING_BACK.search(context.prose, max(0, start - 6), start))
    )


def glossing(moment: Moment, context: Context) -> Moment | None:
    """A month and day in brackets after a date of the other calendar: in the year that brings it nearest to that date.

    二十年十二月二十三日（1月18日） is 18 January of the next western year.
    """
    days = context.last.interval if context.last else None
    year = context.narrative.year
    if days is None or year is None or moment.month is None:
        return None
    candidates = [moment.with_year(each) for each in (year, year - 1, year + 1)]
    distances = [
        (abs(interval.first - days.first), place)
        for place, each in enumerate(candidates)
        if _exists(each) and each.sexagenary_day is None and (interval := each.date(context.narrative.court).interval)
    ]
    if not distances or min(distances)[0] > _NEAR_GLOSS:
        return None
    return candidates[min(distances)[1]]

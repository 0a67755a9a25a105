"""Which of the eras of one name a text means.

In this order: the only one with such a year, the western year in brackets, the court whose era was last named, the year
the story stands in, the court the sentence names last, the court the document names most. What none of these settles
stays open.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from questions.calendars import courts, eras, tables
from questions.calendars.eras import Era
from questions.documents.script import fold
from questions.temporal.context import Context
from questions.temporal.court_names import last_named
from questions.temporal.glosses import glossed_year
from questions.temporal.narrative import ANOTHER_AGE

_NEAR = 60
"""Years within which the story settles which of two eras is meant."""
_SENTENCE = 60
"""Characters of a sentence looked at."""
_DOMINANT = 2
"""So many times as near, or named so many times as often, is enough to settle which of two is meant."""


@lru_cache(maxsize=1024)
def candidates(name: str, number: int, year: int | None = None) -> tuple[Era, ...]:
    """The eras that had such a year: 大安 before 太安, which is also written so.

    Where only the latter lies near the ``year`` in which the story stands it goes before (太和 of 唐 is 大和).
    """
    fitting = eras.resolve(name, number)
    exact = tuple(era for era in fitting if tables.fold(era.name) == tables.fold(name))
    if year is not None and not _near(exact, number, year) and (near := _near(fitting, number, year)):
        return (*near, *exact)
    return exact or fitting


def _near(fitting: Sequence[Era], number: int, year: int, within: int = _NEAR) -> tuple[Era, ...]:
    return tuple(era for era in fitting if abs(era.year(number) - year) <= within)


def chosen(
    fitting: Sequence[Era], number: int, numeral: tuple[int, int], context: Context
) -> tuple[Era, bool, tuple[Era, ...]]:
    """Which era is meant, whether only the narrative says so, and what else stays possible."""
    narrative = context.narrative
    own = [era for era in fitting if narrative.court and _called(era.court) == _called(narrative.court)]
    if len({era.year(number) for era in fitting}) == 1:
        return (own or fitting)[0], False, ()
    glossed = glossed_year(*numeral, context)
    if glossed is not None and (exact := [era for era in fitting if abs(era.year(number) - glossed) <= 1]):
        return min(exact, key=lambda era: abs(era.year(number) - glossed)), False, ()
    year = narrative.year
    if year is not None and _near(fitting, number, year) and not _near(own, number, year, ANOTHER_AGE):
        own = []  # the story has left that court: 甘露元年 of 魏 after a word about 漢
    fitting = own or fitting
    if year is not None:
        near = sorted(fitting, key=lambda era: abs(era.year(number) - year))
        first, second = (abs(era.year(number) - year) for era in [*near, near[0]][:2])
        if len(near) == 1 or (first <= _NEAR and _DOMINANT * max(first, 1) <= second):
            return near[0], True, ()
    if own:
        return own[0], True, tuple(own[1:])
    return _likeliest(fitting, number, numeral[0], context)


def _likeliest(fitting: Sequence[Era], number: int, start: int, context: Context) -> tuple[Era, bool, tuple[Era, ...]]:
    """That of the court the sentence names last, or the document names most; the first where neither settles it."""
    sentence = max(context.prose.rfind("。", 0, start) + 1, start - _SENTENCE)
    named = last_named(fold(context.prose[sentence:start]), {era.court for era in fitting})
    if of_named := [era for era in fitting if era.court in named]:
        return of_named[0], True, tuple(of_named[1:])
    others = _rivals(fitting, number)
    weighed = sorted(fitting, key=lambda era: -context.weights.get(era.court, 0))
    most, next_most = (context.weights.get(era.court, 0) for era in weighed[:2])
    if most >= _DOMINANT * max(next_most, 1) and weighed[0].court != weighed[1].court:
        if weighed[0].year(number) == fitting[0].year(number):
            return fitting[0], bool(others), ()
        return weighed[0], True, ()
    return fitting[0], False, others


def _rivals(fitting: Sequence[Era], number: int) -> tuple[Era, ...]:
    """The others that nothing rules out: those of courts no lesser than the first, one for each year."""
    first, *others = fitting
    rank = eras.standing(first.court)[0]
    by_year = {era.year(number): era for era in reversed(others) if eras.standing(era.court)[0] <= rank}
    by_year.pop(first.year(number), None)
    return tuple(reversed(by_year.values()))


@lru_cache(maxsize=256)
def _called(court_name: str) -> str:
    """宋 for 北宋 and 南宋: one court to whoever tells of it."""
    court = courts.court(court_name)
    return court.names[0] if court else court_name

"""Years of eras and of reigns before there were any: 嘉定四年, 宋寧宗嘉定四年, 民國27年, 秦始皇二十六年, 魯隱公元年."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from questions.calendars import courts, eras, rulers, tables
from questions.calendars.eras import Era
from questions.data import rows
from questions.documents.script import fold
from questions.temporal.context import Context

_ERA_NAMES = frozenset(fold(name) for name in eras.era_names() if len(name) > 1)
_PREFIXES: dict[str, tuple[str, ...]] = {}
"""What may stand before an era -> the courts it names: 宋, 遼國, 明代, 宋寧宗, 寧宗."""
for _court in courts.all_courts():
    for _name in (_court.name, *_court.names):
        for _form in (fold(_name), f"{fold(_name)}代") if len(_name) == 1 else (fold(_name),):
            _PREFIXES[_form] = (*_PREFIXES.get(_form, ()), _court.name)
for _ruler in rulers.all_rulers():
    for _name in filter(None, (_ruler.full, _ruler.usual, _ruler.temple_name)):
        _PREFIXES[fold(_name)] = (*_PREFIXES.get(fold(_name), ()), _ruler.court)


class Reign(NamedTuple):
    """A reign whose years are counted without an era."""

    court: str
    year_one: int
    years: int


_REIGNS: dict[str, tuple[Reign, ...]] = {}
for _row in rows("reigns.tsv"):
    _reign = Reign(_row["court"], int(_row["year_one"]), int(_row["years"]))
    for _name in map(fold, _row["names"].split(";")):
        _REIGNS[_name] = (*_REIGNS.get(_name, ()), _reign)

_LONGEST_PREFIX = 8
_GLOSS = re.compile(
    r"\s*[（(]\s*(?:即|公元|西元|西[历曆歷]|AD\s?)?(?P<before>前)?\s*(?P<year>\d{1,4})\s*[年）),，/／－—～~-]"
)
_GLOSS_BEFORE = re.compile(r"(?P<before>前)?(?P<year>\d{1,4})\s*年?(?:\d{1,2}月(?:\d{1,2}日)?)?\s*[（(]$")
FIRST_REPUBLICAN_YEAR = 1912
_BEFORE_THE_REPUBLIC = frozenset({"民国前", "民前"})
_LONGEST_RUN = 30
"""Years over which an era that is not named again is still the one meant."""
_NEAR = 60
"""Years within which the story settles which of two eras is meant."""
_DOMINANT = 2
"""So many times as near, or named so many times as often, is enough to settle which of two is meant."""


class EraYear(NamedTuple):
    """A year as read, with the others it may be."""

    year: int
    start: int
    """Where its expression begins, era, ruler and dynasty included."""
    era: str
    court: str
    inferred: bool = False
    others: tuple[tuple[int, str], ...] = ()
    """Years and courts that remain possible."""


class _Before(NamedTuple):
    """What stands before a numeral and has not been read, folded."""

    text: str
    start: int
    """Its place in the prose."""
    numeral: tuple[int, int]
    """Where the numeral stands, 年 included."""

    @classmethod
    def of(cls, numeral: tuple[int, int], context: Context) -> _Before:
        floor = max(context.read_to, numeral[0] - _LONGEST_PREFIX)
        return cls(fold(context.prose[floor : numeral[0]]).rstrip(" 」”》"), floor, numeral)

    def without(self, ending: str) -> _Before:
        """What stands before its ending."""
        return self._replace(text=self.text[: -len(ending)] if ending else self.text)

    @property
    def end(self) -> int:
        """Where it ends in the prose."""
        return self.start + len(self.text)


def read_era_year(number: int, start: int, end: int, context: Context) -> EraYear | None:
    """The year that the numeral from ``start`` to ``end`` (年 included) means after an era or a ruler."""
    before = _Before.of((start, end), context)
    reign = _longest_end(before.text, _REIGNS)
    name = _longest_end(before.text, _ERA_NAMES)
    if len(name) > len(reign):  # 秦惠文王後元 holds the era 後元, 天智天皇 the era 天皇
        return _of_era(name, number, before, context)
    if republic := _longest_end(before.text, _BEFORE_THE_REPUBLIC):
        return EraYear(FIRST_REPUBLICAN_YEAR - number, before.without(republic).end, "", "民國")
    return _of_reign(reign, number, before, context) if reign else None


def running_year(number: int, start: int, context: Context, near: int | None = None) -> EraYear | None:
    """四年，… where the story, or a stretch that began in ``near``, is being told by the years of an era."""
    narrative = context.narrative
    near = narrative.year if near is None else near
    if not narrative.era or near is None:
        return None
    years = [(era.year(number), era.court) for era in eras.resolve(narrative.era, number, near_year=near)]
    years += [(reign.year_one + number - 1, reign.court) for reign in _REIGNS.get(fold(narrative.era), ())]
    for year, court in sorted(years, key=lambda each: each[1] != narrative.court):
        if 0 <= year - near <= _LONGEST_RUN:
            return EraYear(year, start, narrative.era, court, inferred=True)
    return None


def glossed_year(start: int, end: int, context: Context) -> int | None:
    """The western year in brackets after the expression, or before it with the expression in brackets."""
    found = _GLOSS.match(context.prose, end) or _GLOSS_BEFORE.search(context.prose[max(0, start - 14) : start])
    if not found:
        return None
    year = int(found["year"])
    return 1 - year if found["before"] else year


def _of_era(name: str, number: int, before: _Before, context: Context) -> EraYear | None:
    head = before.without(name)
    inner = _longest_end(head.text, _PREFIXES)
    outer = _longest_end(head.without(inner).text, _PREFIXES) if inner else ""
    written = context.prose[head.end : before.end]
    fitting = _candidates(written, number)
    said = _PREFIXES.get(inner, ())
    if own := [era for era in fitting if era.court in said]:
        fitting = tuple(era for era in own if inner.endswith(fold(era.ruler))) or tuple(own)
    if not fitting:
        return None
    chosen, inferred, others = _chosen(fitting, number, before.numeral, context)
    return EraYear(
        chosen.year(number),
        head.without(outer + inner).end,
        written,
        chosen.court,
        inferred,
        tuple((era.year(number), era.court) for era in others),
    )


@lru_cache(maxsize=1024)
def _candidates(name: str, number: int) -> tuple[Era, ...]:
    """The eras that had such a year: 大安 before 太安, which is also written so."""
    fitting = eras.resolve(name, number)
    return tuple(era for era in fitting if tables.fold(era.name) == tables.fold(name)) or fitting


def _chosen(
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
    fitting = own or fitting
    year = narrative.year
    if year is not None:
        near = sorted(fitting, key=lambda era: abs(era.year(number) - year))
        first, second = (abs(era.year(number) - year) for era in [*near, near[0]][:2])
        if len(near) == 1 or (first <= _NEAR and _DOMINANT * max(first, 1) <= second):
            return near[0], True, ()
    if own:
        return own[0], True, tuple(own[1:])
    weighed = sorted(fitting, key=lambda era: -context.weights.get(era.court, 0))
    most, next_most = (context.weights.get(era.court, 0) for era in weighed[:2])
    if most >= _DOMINANT * max(next_most, 1) and weighed[0].court != weighed[1].court:
        return weighed[0], True, ()
    return fitting[0], False, _rivals(fitting, number)


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


def _of_reign(name: str, number: int, before: _Before, context: Context) -> EraYear | None:
    """Of several reigns of one name the one nearest the story, or the first with so many years."""
    glossed = glossed_year(*before.numeral, context)
    near = context.narrative.year if glossed is None else glossed
    fitting = [reign for reign in _REIGNS[name] if 1 <= number <= reign.years]
    if len(name) == 1:  # 漢五年, 吳元年: the state's name alone
        fitting = [reign for reign in fitting if near is not None and abs(reign.year_one - near) <= _LONGEST_RUN]
    if not fitting:
        return None
    if near is not None:
        fitting.sort(key=lambda reign: abs(reign.year_one + number - 1 - near))
    (year, court), *others = [(reign.year_one + number - 1, reign.court) for reign in fitting]
    return EraYear(year, before.without(name).end, name, court, False, tuple(others) if near is None else ())


def _longest_end(text: str, names: frozenset[str] | dict[str, tuple[str, ...]] | dict[str, tuple[Reign, ...]]) -> str:
    """The longest of ``names`` with which ``text`` ends."""
    return next((text[cut:] for cut in range(len(text)) if text[cut:] in names), "")

"""Years of eras and of reigns before there were any: 嘉定四年, 宋寧宗嘉定四年, 民國27年, 秦始皇二十六年, 魯隱公元年."""

from __future__ import annotations

from typing import NamedTuple

from questions.calendars import eras, sexagenary
from questions.data import rows
from questions.documents.script import fold
from questions.temporal.context import Context
from questions.temporal.court_names import COURTS_OF
from questions.temporal.glosses import glossed_year
from questions.temporal.which_era import candidates, chosen

_ERA_NAMES = frozenset(fold(name) for name in eras.era_names() if len(name) > 1)


class Reign(NamedTuple):
    """A reign whose years are counted without an era."""

    court: str
    year_one: int
    years: int


def _reigns() -> dict[str, tuple[Reign, ...]]:
    """The reigns of a name as it stands before a year."""
    found: dict[str, tuple[Reign, ...]] = {}
    for row in rows("reigns.tsv"):
        reign = Reign(row["court"], int(row["year_one"]), int(row["years"]))
        for name in map(fold, row["names"].split(";")):
            found[name] = (*found.get(name, ()), reign)
    return found


_STATE_AND_TITLE = 3
"""Characters of 秦孝公."""
_REIGNS = _reigns()
_SHORT_REIGNS = {
    name[1:]: tuple(reign for longer, held in _REIGNS.items() if longer[1:] == name[1:] for reign in held)
    for name in _REIGNS
    if len(name) == _STATE_AND_TITLE and name[-1] in "公王侯帝"
}
"""孝公, where the story tells of 秦."""
_LONGEST_PREFIX = 12
FIRST_REPUBLICAN_YEAR = 1912
_BEFORE_THE_REPUBLIC = frozenset({"民国前", "民前"})
_TANG_YEAR = frozenset("載载")
"""At 唐 a year was called so from 天寶三載 to 至德三載, and at no other court: 至德二載 is not of 陳."""
_LONGEST_RUN = 30
"""Years over which an era that is not named again is still the one meant."""
_LONGEST_WAY_BACK = 12
"""Years by which a sentence may begin before the year that the one before ran on to (…四十二年卒。三十九年，…)."""
_NO_COMMON_LENGTH = 10
"""Years from which a number at the head of a sentence is seldom a length."""


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
    if len(reign) < _STATE_AND_TITLE and (short := _of_short_reign(number, before, context)):
        return short
    return _of_reign(reign, number, before, context) if reign else None


def running_year(number: int, start: int, context: Context, near: int | None = None) -> EraYear | None:
    """四年，… where the story, or a stretch that began in ``near``, is being told by the years of an era."""
    narrative = context.narrative
    near = narrative.year if near is None else near
    if not narrative.era or near is None:
        return None
    years = [(era.year(number), era.court) for era in eras.resolve(narrative.era, number, near_year=near)]
    years += [(reign.year_one + number - 1, reign.court) for reign in _REIGNS.get(fold(narrative.era), ())]
    back = -_LONGEST_WAY_BACK if number >= _NO_COMMON_LENGTH and context.at_sentence_start(start) else 0
    for year, court in sorted(years, key=lambda each: each[1] != narrative.court):
        if back <= year - near <= _LONGEST_RUN:
            return EraYear(year, start, narrative.era, court, inferred=True)
    return None


def _of_era(name: str, number: int, before: _Before, context: Context) -> EraYear | None:
    head = before.without(name)
    inner = _longest_end(head.text, COURTS_OF)
    outer = _longest_end(head.without(inner).text, COURTS_OF) if inner else ""
    written = context.prose[head.end : before.end]
    fitting = candidates(written, number, context.narrative.year)
    said = COURTS_OF.get(inner, ())
    if before.numeral[1] and context.prose[before.numeral[1] - 1] in _TANG_YEAR:
        fitting = tuple(era for era in fitting if era.court == "唐") or fitting
    if own := [era for era in fitting if era.court in said]:
        fitting = tuple(era for era in own if inner.endswith(fold(era.ruler))) or tuple(own)
    if not fitting:
        return None
    era, inferred, others = chosen(fitting, number, before.numeral, context)
    return EraYear(
        era.year(number),
        head.without(outer + inner).end,
        written,
        era.court,
        inferred,
        tuple((other.year(number), other.court) for other in others),
    )


def cycle_year(position: int, start: int, end: int, context: Context) -> EraYear | None:
    """光緒庚子年, 同治甲子六月: the year of the cycle (0 甲子 to 59) in the era straight before it."""
    before = _Before.of((start, end), context)
    name = _longest_end(before.text, _ERA_NAMES)
    if not name:
        return None
    head = before.without(name)
    prefix = _longest_end(head.text, COURTS_OF)
    said = COURTS_OF.get(prefix, ())
    years = [
        (era.year_one + offset, era.court)
        for era in eras.named(name)
        if (offset := (position - sexagenary.of_year(era.year_one)) % 60) <= era.last_year - era.year_one
    ]
    years = [each for each in years if each[1] in said] or years
    if not years:
        return None
    if (near := context.narrative.year) is not None:
        years.sort(key=lambda each: abs(each[0] - near))
    (year, court), *others = years
    written = context.prose[head.end : before.end]
    return EraYear(year, head.without(prefix).end, written, court, False, tuple(others) if near is None else ())


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


def _of_short_reign(number: int, before: _Before, context: Context) -> EraYear | None:
    """孝公二十四年 where the years of the same state were last counted, near the year the story stands in."""
    now = context.narrative.year
    name = _longest_end(before.text, _SHORT_REIGNS)
    if not name or now is None:
        return None
    for reign in _SHORT_REIGNS[name]:
        year = reign.year_one + number - 1
        near = number <= reign.years and abs(year - now) <= _LONGEST_RUN
        if near and reign.court == context.narrative.court:
            return EraYear(year, before.without(name).end, name, reign.court, inferred=True)
    return None


def _longest_end(text: str, names: frozenset[str] | dict[str, tuple[str, ...]] | dict[str, tuple[Reign, ...]]) -> str:
    """The longest of ``names`` with which ``text`` ends."""
    return next((text[cut:] for cut in range(len(text)) if text[cut:] in names), "")

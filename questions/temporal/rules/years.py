"""Which western year a written year is: by its figures, by an era named before it, or by the 干支."""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions.calendars import courts, eras, rulers, sexagenary
from questions.calendars.numerals import parse_number
from questions.documents.script import fold
from questions.temporal.rules.rule import Context

_ERA_NAMES = frozenset(fold(name) for name in eras.era_names() if len(name) > 1)
_ERA_LENGTHS = tuple(sorted({len(name) for name in _ERA_NAMES}, reverse=True))
_COURTS = {fold(name): name for court in courts.all_courts() for name in (court.name, *court.names)}
_COURTS |= {fold(ruler.full): ruler.court for ruler in rulers.all_rulers()}
"""What may stand before an era (宋, 遼國, 宋寧宗) -> the court it names."""
_COURT_NAMES = frozenset(_COURTS)
_COURT_LENGTHS = tuple(sorted({len(name) for name in _COURT_NAMES}, reverse=True))
_GLOSS = re.compile(r"\s*[（(]\s*(?:公元|西元|AD\s?)?(?P<before>前)?\s*(?P<year>\d{1,4})\s*[年）),，/／]")
_GLOSS_BEFORE = re.compile(r"(?P<year>\d{3,4})\s*年?\s*[（(]$")
FARTHEST_YEAR = 2200


@dataclass(frozen=True, slots=True)
class WrittenYear:
    """A year as read."""

    year: int
    start: int
    """Where its expression begins, the era's name included."""
    era: str = ""
    court: str | None = None
    inferred: bool = False


def read_year(match: re.Match[str], prefix: str, context: Context) -> WrittenYear | None:
    """The year of a match of ``fragments.year(prefix)``; None where it says none (a number of years)."""
    group = match.groupdict()
    if written := group.get(f"{prefix}western"):
        return _western(match, prefix, written, context)
    if written := group.get(f"{prefix}figures"):
        number = parse_number(written)
        return None if number is None or number > FARTHEST_YEAR else WrittenYear(number, match.start())
    if written := group.get(f"{prefix}pairyear"):
        return _sexagenary(written, match, prefix, context)
    written = group[f"{prefix}ordinal"]
    number = 1 if written == "元" else parse_number(written)
    return None if number is None else _of_era(number, match.start(f"{prefix}ordinal"), match, context)


def _western(match: re.Match[str], prefix: str, written: str, context: Context) -> WrittenYear | None:
    age = match.group(f"{prefix}age")
    figures = written[len(age) :].strip() if age else written.strip()
    number = parse_number(figures)
    if number is None or number == 0 or number > FARTHEST_YEAR:
        return None
    if not age and len(figures) <= 3:
        by_era = _of_era(number, match.start(f"{prefix}western"), match, context)
        if by_era is not None and by_era.era and not by_era.inferred:
            return by_era
        if len(figures) <= 2:
            return None
    before_christ = bool(age) and "前" in age
    return WrittenYear(1 - number if before_christ else number, match.start())


def _of_era(number: int, start: int, match: re.Match[str], context: Context) -> WrittenYear | None:
    name = _longest_before(start, _ERA_NAMES, _ERA_LENGTHS, context)
    if not name:
        return _of_running_era(number, match, context)
    begins = start - len(name)
    near = _glossed_year(match, begins, context)
    prefix = _longest_before(begins, _COURT_NAMES, _COURT_LENGTHS, context)
    said = (
        (_COURTS[fold(prefix)],)
        if prefix
        else (context.narrative.court,)
        if context.narrative.court and near is None
        else ()
    )
    found = eras.resolve(name, number, said, near if near is not None else context.narrative.year)
    if not found:
        return None
    return WrittenYear(found[0].year(number), begins - len(prefix), name, found[0].court)


def _of_running_era(number: int, match: re.Match[str], context: Context) -> WrittenYear | None:
    """四年，… where the story is being told by the years of an era."""
    narrative = context.narrative
    following = context.folded[match.end() : match.end() + 1]
    beyond_year = match.end() - match.start() > len(match[0].split("年")[0]) + 1
    if not narrative.era or not context.at_clause_start(match.start()) or not (following in "，,、" or beyond_year):
        return None
    found = eras.resolve(narrative.era, number, (narrative.court,) if narrative.court else (), narrative.year)
    if not found or (narrative.year is not None and not 0 <= found[0].year(number) - narrative.year <= 20):
        return None
    return WrittenYear(found[0].year(number), match.start(), narrative.era, found[0].court, inferred=True)


def _longest_before(end: int, names: frozenset[str], lengths: tuple[int, ...], context: Context) -> str:
    """The longest of ``names`` (folded) that ends at ``end`` and was not read before, as the text writes it."""
    for length in lengths:
        start = end - length
        if start >= context.read_to and context.folded[start:end] in names:
            return context.prose[start:end]
    return ""


def _glossed_year(match: re.Match[str], start: int, context: Context) -> int | None:
    """The western year in brackets after the expression, or before it with the expression in brackets."""
    after = _GLOSS.match(context.folded, match.end())
    if after:
        number = int(after["year"])
        return 1 - number if after["before"] else number
    before = _GLOSS_BEFORE.search(context.folded[max(0, start - 12) : start])
    return int(before["year"]) if before else None


def _sexagenary(written: str, match: re.Match[str], prefix: str, context: Context) -> WrittenYear | None:
    position = sexagenary.parse_pair(written)
    if position is None:
        return None
    near = _glossed_year(match, match.start(), context)
    known = near if near is not None else context.narrative.year
    if known is None:
        return None
    distance = (position - sexagenary.of_year(known)) % 60
    year = known + (distance if distance <= 30 else distance - 60)
    return WrittenYear(year, match.start(f"{prefix}pairyear"), inferred=near is None)

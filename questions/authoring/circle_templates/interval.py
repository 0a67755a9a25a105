"""How many years lie between two events.

從「夏神宗即位」到「成吉思汗病死」，按年份計算相隔多少年？ 12年 / 16年 / 19年 / 23年
"""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.circles import Circle
from questions.authoring.dating import is_one_year
from questions.authoring.difficulty import estimate
from questions.authoring.draft import Draft
from questions.authoring.event import Event
from questions.authoring.identity import drawn, number
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.calendars.numerals import format_number

_SHORTEST, _LONGEST = 3, 60
_WRONG = 3
_REACH = 9
"""Years by which a wrong length may differ; never by one, for people count first and last year differently."""


def write_earlier(circle: Circle, chronicle: Chronicle) -> Iterator[Question]:
    """Ask for the years between the first and the third event."""
    return _asked(circle[0], circle[2], chronicle)


def write_later(circle: Circle, chronicle: Chronicle) -> Iterator[Question]:
    """Ask for the years between the second and the fourth event."""
    return _asked(circle[1], circle[3], chronicle)


def _asked(one: Event, other: Event, chronicle: Chronicle) -> Iterator[Question]:
    years = _years_between(one, other)
    if years is None:
        return
    key = f"{years}年"
    stem = put("interval", one, one=one.text, other=other.text)
    told = explanation.of_circle((one, other), one)
    draft = Draft(one, Asks.INTERVAL, stem, key, told, (other,), f"{key}|{other.fact.id}")
    if number(f"{one.fact.id}|interval", 2):
        accepted = (f"{years}", f"{format_number(years)}年", format_number(years))
        yield draft.entry(accepted, estimate(QuestionKind.TEXT_ENTRY, Asks.INTERVAL, one, chronicle))
        return
    wrong = _wrong(years, one.fact.id)
    hard = estimate(QuestionKind.SINGLE_CHOICE, Asks.INTERVAL, one, chronicle, [abs(other - years) for other in wrong])
    yield draft.choice([f"{count}年" for count in sorted([*wrong, years])], hard)


def _years_between(one: Event, other: Event) -> int | None:
    """The years between two events of which nobody can date one to another year."""
    if one.year is None or other.year is None or one.quotes or other.quotes:
        return None
    years = other.year - one.year
    settled = is_one_year(one, one.year) and is_one_year(other, other.year)
    # There was no year 0: across the beginning of our era, years counted differ from years subtracted.
    if not settled or one.year <= 0 or not _SHORTEST <= years <= _LONGEST:
        return None
    return years


def _wrong(years: int, seed: str) -> list[int]:
    """Three other lengths; how many of them are shorter is drawn, so that the place of the right one tells nothing."""
    shorter = [str(count) for count in range(max(1, years - _REACH), years - 1)]
    longer = [str(count) for count in range(years + 2, years + _REACH + 1)]
    below = min(number(f"{seed}|shorter", _WRONG + 1), len(shorter))
    return [int(count) for count in [*drawn(shorter, seed)[:below], *drawn(longer, seed)[: _WRONG - below]]]

"""Events whose year is settled: what several kinds of question rest on."""

from __future__ import annotations

import re
from functools import lru_cache

from questions.authoring.chronicle import Chronicle
from questions.authoring.event import Event
from questions.authoring.fitness import gives_year_away, happens_once

LONGEST = 30
"""Characters an event may have as an option."""
_SHORT = 16
"""Characters up to which a statement without a pause can be the subject of 是在哪一年."""
_PAUSE = re.compile("[，：；]")
_SPEECH = re.compile("[：:][「“『]")
_MONTH_DAYS = 28
_REMEMBERED = 1 << 14
"""Events whose words as an option are kept: they are looked at anew for each question of their story."""
_LONGER = 2
"""How many times as long as the shortest option the longest may be."""


def is_settled(event: Event, chronicle: Chronicle) -> bool:
    """Whether the event happened once, in one year that its words do not tell."""
    if event.year is None or not happens_once(event) or gives_year_away(event.text, event.year):
        return False
    return chronicle.is_unique(event)


@lru_cache(maxsize=_REMEMBERED)
def as_option(event: Event) -> str | None:
    """The statement, where it is short enough for an option, happened once and its words do not tell its year."""
    if event.year is None or len(event.text) > LONGEST or not happens_once(event) or _SPEECH.search(event.text):
        return None
    return None if gives_year_away(event.text, event.year) else event.text


def is_short(event: Event) -> bool:
    """Whether the statement can be the subject of a short question."""
    return len(event.text) <= _SHORT and not _PAUSE.search(event.text)


def go_together(one: Event, other: Event) -> bool:
    """Whether two events can be compared in time: no year said of the one holds the other, and they look alike."""
    return _look_alike(one, other) and one.years_apart(other)


def follow_each_other(one: Event, other: Event) -> bool:
    """Whether two events can be put in order, though in one year: a month at least lies between them."""
    first, second = sorted((one.interval, other.interval), key=lambda days: days.first)
    return _look_alike(one, other) and second.first - first.last >= _MONTH_DAYS


def _look_alike(one: Event, other: Event) -> bool:
    shorter, longer = sorted((len(one.text), len(other.text)))
    return longer <= _LONGER * shorter and one.keys != other.keys

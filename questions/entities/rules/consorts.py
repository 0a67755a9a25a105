"""Ladies by title: 梁太后, 成安公主, 蕭氏."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from questions.data import lines
from questions.documents.script import fold
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.characters import may_be_stem
from questions.entities.entity import EntityType
from questions.entities.normalising import traditional
from questions.entities.rules.persons import surnames

_PRINCESS_NAME = 2


@cache
def consort_titles() -> tuple[str, ...]:
    """The titles, script-folded, the longest first."""
    titles = {fold(title) for line in lines("consort_titles.txt") for title in line.split()}
    return tuple(sorted(titles, key=len, reverse=True))


@cache
def _titles() -> re.Pattern[str]:
    return re.compile("|".join(consort_titles()))


def consorts(folded: str, opens: Callable[[int], bool]) -> Iterator[Candidate]:
    """Empresses, consorts and princesses by surname or by name and title."""
    for match in _titles().finditer(folded):
        start = _start(folded, match, opens)
        if start is not None:
            name = traditional(folded[start : match.end()])
            weight = weigh(start, match.end(), KNOWN)
            yield Candidate(start, match.end(), EntityType.PERSON, name, None, weight)


def _start(folded: str, title: re.Match[str], opens: Callable[[int], bool]) -> int | None:
    if title[0].endswith("公主"):
        start = title.start() - _PRINCESS_NAME
        return start if start >= 0 and may_be_stem(folded[start : title.start()]) and opens(start) else None
    for length in (2, 1):
        start = title.start() - length
        if start >= 0 and folded[start : title.start()] in surnames() and opens(start):
            return start
    return None

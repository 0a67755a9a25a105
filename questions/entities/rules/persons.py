"""Persons by surname and by title: 宋將|孟珙|截擊, 守將|烏古論世顯|投降, 大將|阿沙敢不，."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from questions.data import rows
from questions.documents.script import fold
from questions.entities.boundaries import NONE, STRONG, WEAK, is_han, is_plain_word
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.entity import EntityType
from questions.entities.normalising import traditional
from questions.entities.reading import Reading
from questions.entities.rules.places import never_in_names

_LISTED = "、"
_LONGEST_FOREIGN = 5
_GENERALS = re.compile(fold(r"(?:將|將領|將軍|統軍|酋長|首領|族長|帥|都統|千戶|萬戶|督軍)$"))
"""Titles that men of foreign speech bear in these texts: after one of them a name needs no surname."""


class Surname(NamedTuple):
    """A surname and how far to trust it."""

    sure: bool
    given: int
    """The most characters of a given name."""
    foreign: bool


@cache
def _surnames() -> tuple[re.Pattern[str], dict[str, Surname]]:
    table: dict[str, Surname] = {}
    for row in rows("surnames.tsv"):
        kind = row["kind"]
        for name in row["surnames"].split():
            table.setdefault(fold(name), Surname(kind != "weak", int(row["given"]), kind == "foreign"))
    return re.compile("|".join(sorted(table, key=len, reverse=True))), table


def add_persons(reading: Reading) -> None:
    """Settle the persons whom surname or title gives away."""
    pattern, table = _surnames()
    folded = reading.folded
    position = 0
    while match := pattern.search(folded, position):
        end = _end_of_person(reading, match, table[match[0]])
        if end:
            add_person(reading, match.start(), end)
        position = end or match.start() + 1
    _add_untitled_foreigners(reading)


def add_person(reading: Reading, start: int, end: int) -> None:
    """Settle the person named from ``start`` to ``end``, of the side whose general he is called."""
    weight = weigh(start, end, KNOWN)
    name = traditional(reading.folded[start:end])
    reading.add(Candidate(start, end, EntityType.PERSON, name, _side_before(reading, start), weight))


def _end_of_person(reading: Reading, match: re.Match[str], surname: Surname) -> int:
    """Where the name ends whose surname is ``match``; 0 where it is no name."""
    start = match.start()
    titled = reading.ends_with(start, EntityType.OFFICE)
    listed = start > 1 and reading.folded[start - 1] == _LISTED and reading.ends_with(start - 1, EntityType.PERSON)
    if not (titled or listed or (surname.sure and reading.may_begin(start))):
        return 0
    return _end_of_given(reading, match.end(), surname.given, start)


def _end_of_given(reading: Reading, begin: int, longest: int, start: int) -> int:
    """The surest end of a given name from ``begin`` of at most ``longest`` characters; 0 where there is none."""
    best, best_end = NONE, 0
    for end in range(begin + 1, begin + longest + 1):
        if not reading.is_free(start, end) or not _is_given(reading.folded[begin:end]):
            break
        certainty = NONE if is_plain_word(reading.folded[start:end]) else reading.may_end(end)
        if certainty > best or (certainty == best == WEAK):
            best, best_end = certainty, end
        if best == STRONG:
            break
    return best_end


def _is_given(given: str) -> bool:
    return all(is_han(character) and character not in never_in_names() for character in given)


def _add_untitled_foreigners(reading: Reading) -> None:
    """Names without surname after a general's title, where punctuation or a plain word ends them."""
    for start, title in list(reading.ending.items()):
        if title.type is not EntityType.OFFICE or start in reading.starting:
            continue
        if not _GENERALS.search(reading.folded[title.start : title.end]):
            continue
        end = _end_of_foreign(reading, start)
        if end:
            add_person(reading, start, end)


def _end_of_foreign(reading: Reading, start: int) -> int:
    for end in range(start + 2, start + _LONGEST_FOREIGN + 1):
        if not reading.is_free(start, end) or not _is_given(reading.folded[start:end]):
            return 0
        if reading.may_end(end) == STRONG:
            return 0 if is_plain_word(reading.folded[start:end]) else end
        if reading.may_end(end - 1) == STRONG:
            return 0
    return 0


def _side_before(reading: Reading, position: int) -> str | None:
    """The side named right before the title before ``position``: 宋 of 宋將孟珙."""
    for _ in range(3):
        candidate = reading.ending.get(position)
        if candidate is None:
            return None
        if candidate.type in (EntityType.POLITY, EntityType.ARMY):
            return candidate.polity
        if candidate.type not in (EntityType.OFFICE, EntityType.PLACE):
            return None
        position = candidate.start
    return None

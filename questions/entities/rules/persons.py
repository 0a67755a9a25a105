"""Persons by surname and by title: 宋將|孟珙|截擊, 守將|烏古論世顯|投降, 大將|阿沙敢不，."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from questions.calendars.numerals import NUMERALS
from questions.data import rows
from questions.documents.script import fold
from questions.entities.boundaries import NONE, STRONG, WEAK, Words, is_plain_word, word_after
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.characters import may_be_given
from questions.entities.entity import EntityType
from questions.entities.normalising import traditional
from questions.entities.reading import Reading

_OFFICE, _PERSON, _POLITY = EntityType.OFFICE, EntityType.PERSON, EntityType.POLITY
_LISTED = "、"
_LONGEST_FOREIGN = 5
_SHORTEST_FOREIGN = 2
_FULL_GIVEN = 2
_GENERALS = re.compile(fold(r"(?:將|將領|將軍|統軍|酋長|首領|族長|帥|都統|千戶|萬戶|林牙|詳穩|大王|督軍)$"))
"""Titles that men of foreign speech bear in these texts: after one of them a name needs no surname."""
_FOLLOWERS = frozenset(fold("軍兵部家姓"))
"""What follows a surname and is no given name: 曹軍."""
_TROOPS = frozenset(fold("軍兵"))
_BORN_IN = re.compile(fold(r"(?:^|[，。、；：「（])[一-鿿]{2,4}人$"))
"""餘杭人|劉元進."""
_ENNOBLED = re.compile("(?:^|[，。、；：「（命以遣派封令与和])[一-鿿]{2}[侯伯]$")
"""寧陽侯|陳懋."""
_SERVING = tuple("任知判兼领守充署")
_NOBLES = frozenset("侯伯")
_TIME = re.compile(f"[{NUMERALS}]+[年月日]")
"""圍鄭|三月: no given name."""
_SURELY_AFTER = frozenset(fold("率領統被遭等之的與和及為"))
"""Single characters that end a foreign name, of whose characters little can be known."""


class Surname(NamedTuple):
    """A surname and how far to trust it."""

    sure: bool
    titled: bool
    """Whether it is so common a word that only a title or a list before it makes it a name."""
    given: int
    """The most characters of a given name."""


@cache
def surnames() -> dict[str, Surname]:
    """The surnames, script-folded."""
    table: dict[str, Surname] = {}
    for row in rows("surnames.tsv"):
        for name in row["surnames"].split():
            kind = row["kind"]
            table.setdefault(fold(name), Surname(kind not in ("weak", "titled"), kind == "titled", int(row["given"])))
    return table


@cache
def _surname_words() -> Words:
    return Words(surnames())


def split_name(folded: str) -> tuple[str, str]:
    """Surname and given name of the person ``folded``; the surname is empty where it is none of the table's."""
    length = _surname_words().beginning_at(folded, 0)
    return folded[:length], folded[length:]


def begins_with_surname(folded: str, position: int) -> bool:
    """Whether a sure surname begins at ``position``."""
    length = _surname_words().beginning_at(folded, position)
    return is_sure_surname(folded[position : position + length])


def is_sure_surname(folded: str) -> bool:
    """Whether ``folded`` is a surname and no common word besides."""
    return folded in surnames() and surnames()[folded].sure


def add_persons(reading: Reading, met: Mapping[int, int]) -> None:
    """Settle the persons whom surname or title gives away; ``met``: where each surname of the text starts and ends."""
    taken = reading.taken
    for start, given in sorted(met.items()):
        if not taken[start] and not taken[given - 1] and (end := _end_of_person(reading, start, given)):
            _add_person(reading, start, end)
    _add_foreigners(reading)


def _add_person(reading: Reading, start: int, end: int) -> None:
    name = traditional(reading.folded[start:end])
    reading.add(Candidate(start, end, _PERSON, name, None, weigh(start, end, KNOWN)))


def _end_of_person(reading: Reading, start: int, given: int) -> int:
    """Where the name ends whose surname runs from ``start`` to ``given``; 0 where it is no name."""
    folded = reading.folded
    led = _is_led(reading, start)
    begins = _certainty(reading, start, led)
    if begins == NONE:
        return 0
    surname = surnames()[folded[start:given]]
    if (begins != STRONG and not surname.sure) or _TIME.match(folded, given):
        return 0
    if folded[start] == "王" and reading.ends_with(start, _POLITY):  # 龜茲|王|派左將軍, 高句麗|王|高元
        return 0
    end, ends = _end_of_given(reading, given, surname.given, start)
    if surname.titled and (reading.plain[start] or not (led and ends == STRONG)):
        end, led = 0, False  # 知府|商議賑災
    if not led and (not end or word_after(folded, given) >= max(end - given, 2)):
        return 0  # 宋|答應, 郭|失敗: a word, not a given name
    if led and not end:
        return _end_before_deed(reading, start, given) if surname.sure else 0
    return end if led or surname.sure or (begins == ends == STRONG and end - given == _FULL_GIVEN) else 0


def _is_led(reading: Reading, start: int) -> bool:
    """Whether a title stands before the name, or another name of the list it belongs to."""
    listed = start > 1 and reading.folded[start - 1] == _LISTED and reading.ends_with(start - 1, _PERSON)
    return listed or reading.ends_with(start, _OFFICE)


def _certainty(reading: Reading, start: int, led: bool) -> int:
    """How surely a person's name begins at ``start``."""
    before = reading.folded[start - 1] if start else ""
    if led or (before == "人" and _BORN_IN.search(reading.folded, max(start - 6, 0), start)):
        return STRONG
    if before in _NOBLES and _ENNOBLED.search(reading.folded, max(start - 4, 0), start):
        return STRONG
    return NONE if reading.plain[start] else reading.may_begin(start)


def _end_of_given(reading: Reading, begin: int, longest: int, start: int) -> tuple[int, int]:
    """The surest end of a given name from ``begin`` of at most ``longest`` characters, and how sure it is."""
    best, best_end = NONE, 0
    for end in range(begin + 1, begin + longest + 1):
        given = reading.folded[begin:end]
        if not reading.is_free(start, end) or not may_be_given(given) or given == reading.folded[start:begin]:
            break
        if given in _FOLLOWERS:
            continue
        if given[0] in _TROOPS:  # 曹軍|進至
            break
        if reading.cuts_word(end):
            continue
        certainty = NONE if is_plain_word(reading.folded[start:end]) else reading.may_end(end)
        certainty = STRONG if certainty and _takes_post(reading, end) else certainty
        if reading.folded[end - 1] == "之" and end > begin + 1 and certainty < STRONG:  # 李訓之(謀), but 史嵩之、
            break
        if certainty > best or (certainty == best == WEAK):
            best, best_end = certainty, end
        if best == STRONG:
            break
    return best_end, best


def _takes_post(reading: Reading, position: int) -> bool:
    """Whether a verb of office and an office or a region follow: 王恂|任|太史令, 張詠|知|益州."""
    if reading.folded[position : position + 1] not in _SERVING:
        return False
    post = reading.starting.get(position + 1)
    return post is not None and post.type in (_OFFICE, EntityType.PLACE)


def _end_before_deed(reading: Reading, start: int, given: int) -> int:
    """After a title, where a word of two characters follows what is in no other given name: 安撫使張所|上書; or 0."""
    for end in (given + 2, given + 1):
        if reading.is_free(start, end) and word_after(reading.folded, end) > 1 and not reading.cuts_word(end):
            return end
    return 0


def _add_foreigners(reading: Reading) -> None:
    """Names without surname after a general's title, where punctuation or a plain word ends them."""
    for start, title in list(reading.ending.items()):
        if title.type is not _OFFICE or start in reading.starting:
            continue
        if _GENERALS.search(reading.folded[title.start : title.end]) and (end := _end_of_foreign(reading, start)):
            _add_person(reading, start, end)


def _end_of_foreign(reading: Reading, start: int) -> int:
    folded = reading.folded
    for end in range(start + _SHORTEST_FOREIGN, start + _LONGEST_FOREIGN + 1):
        if reading.may_end(end - 1) == STRONG or not reading.is_free(start, end):
            return 0
        last_is_not = folded[end - 1] == "不" and reading.may_end(end) == STRONG  # 阿沙敢不, 斡離不
        if not may_be_given(folded[start : end - last_is_not]):
            return 0
        if reading.may_end(end) == STRONG or folded[end] in _SURELY_AFTER:
            return 0 if is_plain_word(folded[start:end]) else end
    return 0

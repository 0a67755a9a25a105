"""One pass over a text: the names and the words that the tables know, and the words that the rules go by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from questions.calendars.eras import era_names
from questions.data import lines
from questions.documents.script import fold
from questions.entities.boundaries import STRONG, ends_before
from questions.entities.candidate import BLOCK, ERA, KNOWN, Candidate, weigh
from questions.entities.characters import may_be_given
from questions.entities.entity import EntityType
from questions.entities.gazetteer import Sense, offices, senses
from questions.entities.rules.consorts import consort_titles
from questions.entities.rules.dotted import DOTS
from questions.entities.rules.events import event_suffixes
from questions.entities.rules.offices import KNOWING, regional
from questions.entities.rules.persons import surnames
from questions.entities.rules.places import place_suffixes
from questions.entities.rules.sides import TITLE_ENDS, army_words, singles
from questions.entities.rules.works import OPENING_MARK

_new = tuple.__new__
"""Makes a named tuple of a tuple in half the time that its class takes: here are most of all candidates."""
_SHORT = 2
_BEFORE_ERA = frozenset(fold("元號"))
"""Last characters of 改元, 建元, 年號."""
_AFTER_ERA = frozenset(fold("元一二三四五六七八九十廿卅年初末中間0123456789"))
"""Characters that show an era's name to be one: 永樂(城) is a place, 永樂元年 a date."""


WORKS, ARMIES, RULERS, CONSORTS, OFFICES, DOTTED, EVENTS, PLACES, SURNAMES, STATES = (1 << bit for bit in range(10))
"""One bit for each rule that looks for names of its kind."""


class Scan(NamedTuple):
    """What one pass over a text finds."""

    known: list[Candidate]
    """The names and words of the tables, overlapping ones too."""
    rules: int
    """The bits of the rules that may find something, since words that they go by stand in the text."""
    surnames: dict[int, int]
    """The end of the longest surname that starts at an offset."""
    states: list[int]
    """Offsets of characters that may name a state."""


class _Word(NamedTuple):
    """A surface form and what stands where it does."""

    meaning: tuple[EntityType | None, str, str | None, int] | None
    """Type, name, side and weight; None for what is a word only where it dates something, and what is none."""
    era_weight: int
    """Its weight as an era's name; 0 where it is none."""
    may_go_on: bool
    """Whether it is a short person's name, which may be the beginning of another's."""
    rules: int
    """The bits of the rules that go by it."""


def scan(folded: str) -> Scan:
    """The table's names in ``folded`` and the rules worth asking about it."""
    automaton, words = _automaton()
    known = []
    rules = 0
    surnames_met: dict[int, int] = {}
    states = []
    for index, start, end in automaton.find_matches_as_indexes(folded, overlapping=True):
        meaning, era_weight, may_go_on, asked = words[index]
        if asked:
            rules |= asked
            if asked & SURNAMES:
                surnames_met[start] = end  # matches come by their ends: the longest is the last
            if asked & STATES:
                states.append(start)
        if era_weight and _dates(folded, start, end):
            known.append(Candidate(start, end, None, "", None, era_weight))
        elif meaning is not None and not (may_go_on and _goes_on(folded, start, end)):
            kind, name, polity, weight = meaning
            known.append(_new(Candidate, (start, end, kind, name, polity, weight)))
    return Scan(known, rules, surnames_met, states)


def _dates(folded: str, start: int, end: int) -> bool:
    """Whether the era's name from ``start`` to ``end`` stands where a year is given."""
    return folded[end : end + 1] in _AFTER_ERA or folded[start - 1 : start] in _BEFORE_ERA


def _goes_on(folded: str, start: int, end: int) -> bool:
    """Whether the short name of a person is not all of the name: 王德, but not in 王德用率軍."""
    if ends_before(folded, end):
        return False
    return may_be_given(folded[start + 1 : end + 1]) and ends_before(folded, end + 1) == STRONG


def _words_of_rules() -> dict[str, int]:
    """The words that the rules go by, with the bits of the rules; a rule finds nothing where none of its words is."""
    words_of: dict[int, Iterable[str]] = {
        WORKS: OPENING_MARK,
        ARMIES: army_words(),
        RULERS: TITLE_ENDS,
        CONSORTS: consort_titles(),
        OFFICES: (KNOWING, *regional()),
        DOTTED: DOTS,
        EVENTS: event_suffixes(),
        PLACES: place_suffixes(),
        SURNAMES: surnames(),
        STATES: singles(),
    }
    rules: defaultdict[str, int] = defaultdict(int)
    for rule, words in words_of.items():
        for word in words:
            rules[word] |= rule
    return rules


@cache
def _automaton() -> tuple[AhoCorasick, tuple[_Word, ...]]:
    eras = frozenset(map(fold, era_names()))
    blocking = frozenset(fold(word) for line in lines("not_names.txt") for word in line.split())
    meant = {surface: found[0] for surface, found in senses().items() if len(surface) > 1}
    meant |= {fold(office): Sense(office, EntityType.OFFICE, None, None) for office in sorted(offices())}
    rules = _words_of_rules()
    words = {
        surface: _Word(
            _meaning(surface, meant.get(surface), surface in blocking and surface not in eras),
            weigh(0, len(surface), ERA) if surface in eras else 0,
            surface in meant and meant[surface].type is EntityType.PERSON and len(surface) <= _SHORT,
            rules[surface],
        )
        for surface in sorted({*eras, *blocking, *meant, *rules})
    }
    return AhoCorasick(list(words)), tuple(words.values())


def _meaning(surface: str, sense: Sense | None, blocks: bool) -> tuple[EntityType | None, str, str | None, int] | None:
    if sense is not None:
        return sense.type, sense.name, sense.polity, weigh(0, len(surface), KNOWN)
    return (None, "", None, weigh(0, len(surface), BLOCK)) if blocks else None

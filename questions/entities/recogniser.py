"""Finding the entities of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick

from questions.calendars.eras import era_names
from questions.data import lines
from questions.documents.document import Document
from questions.documents.script import fold
from questions.entities.boundaries import STRONG, begins_after, ends_before
from questions.entities.candidate import BLOCK, ERA, KNOWN, Candidate, choose, weigh
from questions.entities.characters import may_be_given
from questions.entities.entity import Entity, EntityType
from questions.entities.gazetteer import Sense, offices, senses
from questions.entities.learning import Memory
from questions.entities.linking import link
from questions.entities.reading import Reading
from questions.entities.rules.consorts import consorts
from questions.entities.rules.events import events
from questions.entities.rules.offices import regional_offices
from questions.entities.rules.persons import add_persons
from questions.entities.rules.places import places
from questions.entities.rules.sides import armies, singles, states_meant, titled_rulers
from questions.entities.rules.states import add_states
from questions.entities.rules.works import works


class Recogniser:
    """Finds people, places, states, offices, armies, events and works; learns the names of one document at a time."""

    def __init__(self) -> None:
        self._memory = Memory("")

    def learn(self, document: Document) -> None:
        """Take up the names that ``document`` gives by links, titles, bold type and its own way of naming.

        What an earlier document taught is forgotten; the parts of one long document add up. Memory is bounded.
        """
        if document.name != self._memory.document:
            self._memory = Memory(document.name)
        self._memory.learn(document, self._read)

    def find(self, text: str) -> tuple[Entity, ...]:
        """The entities of ``text``, a piece of prose in either script: in order, not overlapping."""
        reading = self._read(fold(text))
        return tuple(
            Entity(text[name.start : name.end], name.name, name.type, name.start, name.end, name.polity)
            for name in reading.names()
            if name.type is not None
        )

    def _read(self, folded: str) -> Reading:
        known = [*(name for name in _known(folded) if _is_whole(name, folded)), *self._memory.known(folded)]
        plain = _plain_words(known, len(folded))
        context = self._memory.states | states_meant(name.polity for name in known if name.polity)
        ends = {name.end for name in known if name.type in _BEFORE_NAMES}

        def opens(position: int) -> bool:
            if position in ends or begins_after(folded, position):
                return True
            return folded[position - 1] in singles() and bool(begins_after(folded, position - 1))

        named = [
            *works(folded),
            *armies(folded, context, opens),
            *titled_rulers(folded, context),
            *consorts(folded, opens),
            *regional_offices(folded, known, opens),
        ]
        guessed = [*events(folded, known), *places(folded, opens)]
        free = [name for name in named if not (plain[name.start] or plain[name.end - 1])]
        reading = Reading(folded, choose([*known, *free, *_unopposed(guessed, known, plain)]), plain)
        add_persons(reading)
        add_states(reading, context, self._memory.sides_present)
        link(reading, self._memory)
        return reading


def _is_whole(name: Candidate, folded: str) -> bool:
    """Whether a name of the tables, where it is a short person's, is all of the name: 王德, but not in 王德用率軍."""
    if name.type is not EntityType.PERSON or name.end - name.start > _SHORT or ends_before(folded, name.end):
        return True
    longer = name.end + 1
    return not (may_be_given(folded[name.start + 1 : longer]) and ends_before(folded, longer) == STRONG)


_SHORT = 2
_LONG = 3
"""Characters of a guess that may hold a plain word at its end: 定邊城, in which 邊城 is none."""
_BEFORE_ERA = frozenset(fold("元號"))
"""Last characters of 改元, 建元, 年號."""
_AFTER_ERA = frozenset(fold("元一二三四五六七八九十廿卅年初末中間0123456789"))
"""Characters that show an era's name to be one: 永樂(城) is a place, 永樂元年 a date."""
_BEFORE_NAMES = frozenset({EntityType.POLITY, EntityType.OFFICE, EntityType.PLACE, EntityType.PERSON})


def _plain_words(known: Iterable[Candidate], length: int) -> bytearray:
    """1 where a character belongs to a word that is no name."""
    plain = bytearray(length)
    for name in known:
        if name.type is None:
            plain[name.start : name.end] = b"\x01" * (name.end - name.start)
    return plain


def _unopposed(guessed: Iterable[Candidate], known: Iterable[Candidate], plain: bytearray) -> Iterator[Candidate]:
    """The guesses that no plain word and no known name speaks against.

    A guessed place may lengthen a known one (會州城), and an event may hold any name; anything else that overlaps a
    known name is a word glued to it (向滿城).
    """
    names = [name for name in known if name.type is not None]
    offices = {name.end for name in names if name.type is EntityType.OFFICE}
    for guess in guessed:
        if plain[guess.start] or (plain[guess.end - 1] and guess.end - guess.start < _LONG) or guess.start in offices:
            continue
        if guess.type is EntityType.EVENT:
            yield guess
            continue
        held = [name for name in names if name.start < guess.end and guess.start < name.end]
        if all(name.type is EntityType.PLACE and name.start == guess.start for name in held):
            yield guess._replace(name=held[0].name, polity=held[0].polity) if held and _is_walled(guess) else guess


def _is_walled(place: Candidate) -> bool:
    """會州城 is 會州; 好水川口 is not 好水川."""
    return place.name.endswith("城")


@cache
def _eras() -> frozenset[str]:
    return frozenset(map(fold, era_names()))


@cache
def _automaton() -> tuple[AhoCorasick, tuple[Sense | None, ...]]:
    """The names of the tables and the words that are none, with what each stands for."""
    meanings: dict[str, Sense | None] = {fold(word): None for line in lines("not_names.txt") for word in line.split()}
    meanings |= dict.fromkeys(map(fold, era_names()))
    meanings |= {surface: found[0] for surface, found in senses().items() if len(surface) > 1}
    meanings |= {fold(office): Sense(office, EntityType.OFFICE, None, None) for office in offices()}
    return AhoCorasick(list(meanings)), tuple(meanings.values())


def _known(folded: str) -> Iterator[Candidate]:
    automaton, meanings = _automaton()
    for index, start, end in automaton.find_matches_as_indexes(folded, overlapping=True):
        sense = meanings[index]
        if folded[start:end] in _eras():
            if folded[end : end + 1] in _AFTER_ERA or folded[start - 1 : start] in _BEFORE_ERA:
                yield Candidate(start, end, None, "", None, weigh(start, end, ERA))
                continue
            if sense is None:
                continue
        if sense is None:
            yield Candidate(start, end, None, "", None, weigh(start, end, BLOCK))
        else:
            yield Candidate(start, end, sense.type, sense.name, sense.polity, weigh(start, end, KNOWN))

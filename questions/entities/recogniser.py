"""Finding the entities of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from ahocorasick_rs import AhoCorasick

from questions.data import lines
from questions.documents.document import Document
from questions.documents.script import fold
from questions.entities.boundaries import begins_after
from questions.entities.candidate import BLOCK, KNOWN, Candidate, choose, weigh
from questions.entities.entity import Entity, EntityType
from questions.entities.gazetteer import Sense, senses
from questions.entities.learning import Memory
from questions.entities.linking import link
from questions.entities.reading import Reading
from questions.entities.rules.events import events
from questions.entities.rules.offices import join_regional
from questions.entities.rules.persons import add_persons
from questions.entities.rules.places import places
from questions.entities.rules.sides import armies, singles, titled_rulers
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
        known = [*_known(folded), *self._memory.known(folded)]
        ends = {candidate.end for candidate in known if candidate.type in _BEFORE_NAMES}

        def opens(position: int) -> bool:
            return position in ends or begins_after(folded, position) or folded[position - 1] in singles()

        context = self._memory.sides
        guessed = chain(
            works(folded),
            events(folded, opens),
            armies(folded, context, opens),
            titled_rulers(folded, context),
            places(folded, opens),
        )
        plain = _plain_words(known, len(folded))
        free = (name for name in guessed if not (plain[name.start] or plain[name.end - 1]))
        reading = Reading(folded, join_regional(choose([*known, *free]), folded))
        add_states(reading, context)
        add_persons(reading)
        link(reading, self._memory)
        return reading


def _plain_words(known: Iterable[Candidate], length: int) -> bytearray:
    """1 where a character belongs to a word that is no name."""
    plain = bytearray(length)
    for candidate in known:
        if candidate.type is None:
            plain[candidate.start : candidate.end] = b"\x01" * (candidate.end - candidate.start)
    return plain


_BEFORE_NAMES = frozenset({EntityType.POLITY, EntityType.OFFICE, EntityType.PLACE, EntityType.PERSON})


@cache
def _automaton() -> tuple[AhoCorasick, tuple[Sense | None, ...]]:
    """The names of the tables and the words that are none, with what each stands for."""
    meanings: dict[str, Sense | None] = {fold(word): None for line in lines("not_names.txt") for word in line.split()}
    meanings |= {surface: found[0] for surface, found in senses().items() if len(surface) > 1}
    meanings |= dict(_offices())
    return AhoCorasick(list(meanings)), tuple(meanings.values())


def _offices() -> Iterator[tuple[str, Sense]]:
    for file in ("offices.txt", "offices_regional.txt"):
        for line in lines(file):
            for office in line.split():
                yield fold(office), Sense(office, EntityType.OFFICE, None, None)


def _known(folded: str) -> Iterator[Candidate]:
    automaton, meanings = _automaton()
    for index, start, end in automaton.find_matches_as_indexes(folded, overlapping=True):
        sense = meanings[index]
        if sense is None:
            yield Candidate(start, end, None, "", None, weigh(start, end, BLOCK))
        else:
            yield Candidate(start, end, sense.type, sense.name, sense.polity, weigh(start, end, KNOWN))

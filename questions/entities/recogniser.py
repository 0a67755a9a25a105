"""Finding the entities of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from questions.documents.document import Document
from questions.documents.script import fold
from questions.entities.boundaries import begins_after
from questions.entities.candidate import Candidate, choose
from questions.entities.entity import Entity, EntityType
from questions.entities.known import ARMIES, CONSORTS, EVENTS, OFFICES, PLACES, RULERS, WORKS, scan
from questions.entities.learning import Memory
from questions.entities.linking import add_bare_rulers, link
from questions.entities.reading import Reading
from questions.entities.rules.consorts import consorts
from questions.entities.rules.events import events
from questions.entities.rules.offices import regional_offices
from questions.entities.rules.persons import add_persons
from questions.entities.rules.places import places
from questions.entities.rules.sides import Context, armies, singles, titled_rulers
from questions.entities.rules.states import add_states
from questions.entities.rules.works import works

_LONG = 3
"""Characters of a guess that may hold a plain word at its end: 定邊城, in which 邊城 is none."""
_BEFORE_NAMES = (EntityType.POLITY, EntityType.OFFICE, EntityType.PLACE, EntityType.PERSON)


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
        known, rules = scan(folded)
        known += self._memory.known(folded)
        plain = bytearray(len(folded))
        ends = set()
        for start, end, kind, *_ in known:
            if kind is None:
                plain[start:end] = b"\x01" * (end - start)
            elif kind in _BEFORE_NAMES:
                ends.add(end)
        context = Context(known, self._memory.states)

        def opens(position: int) -> bool:
            if position in ends or begins_after(folded, position):
                return True
            return folded[position - 1] in singles() and bool(begins_after(folded, position - 1))

        named: list[Candidate] = []
        if rules & WORKS:
            named += works(folded)
        if rules & ARMIES:
            named += armies(folded, context, opens)
        if rules & RULERS:
            named += titled_rulers(folded, context)
        if rules & CONSORTS:
            named += consorts(folded, opens)
        if rules & OFFICES:
            named += regional_offices(folded, known, opens)
        guessed: list[Candidate] = []
        if rules & EVENTS:
            guessed += events(folded, known)
        if rules & PLACES:
            guessed += places(folded, opens)
        candidates = known + [name for name in named if not (plain[name.start] or plain[name.end - 1])]
        if guessed:
            candidates += _unopposed(guessed, known, plain)
        reading = Reading(folded, choose(candidates), plain)
        add_persons(reading)
        add_states(reading, context, self._memory.sides_present)
        if rules & RULERS:
            add_bare_rulers(reading, self._memory)
        link(reading, self._memory)
        return reading


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

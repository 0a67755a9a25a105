"""Finding the entities of a text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from questions.documents.document import Document
from questions.documents.script import fold
from questions.entities.boundaries import begins_after, holds_deed
from questions.entities.candidate import Candidate, choose
from questions.entities.entity import Entity, EntityType
from questions.entities.known import ARMIES, CONSORTS, DOTTED, EVENTS, OFFICES, PLACES, RULERS, WORKS, Scan, scan
from questions.entities.learning import Answer, Memory
from questions.entities.linking import add_bare_rulers, link
from questions.entities.reading import Reading
from questions.entities.rules.consorts import consorts
from questions.entities.rules.dotted import dotted_names
from questions.entities.rules.events import events
from questions.entities.rules.offices import regional_offices
from questions.entities.rules.persons import add_persons
from questions.entities.rules.places import places
from questions.entities.rules.sides import Context, armies, singles, titled_rulers, titles_in
from questions.entities.rules.states import add_states
from questions.entities.rules.works import works

_new = tuple.__new__
"""Makes a named tuple of a tuple in half the time that its class takes."""
_OFFICE, _EVENT, _PLACE = EntityType.OFFICE, EntityType.EVENT, EntityType.PLACE
_LONG = 3
"""Characters of a guess that may hold a plain word at its end: 定邊城, in which 邊城 is none."""
_WEIGHT = 5
"""The place in a candidate of its weight, which says nothing of what it names."""
_BEFORE_NAMES = (EntityType.POLITY, EntityType.OFFICE, EntityType.PLACE, EntityType.PERSON)


class _FirstReading(NamedTuple):
    """What was found in a passage when it was learned."""

    found: Scan
    names: Sequence[Candidate]
    answers: Sequence[Answer]
    """What the memory was asked for, and what it answered."""

    def holds(self, learned: Iterable[Candidate]) -> bool:
        """Whether it has all names that are known by now, ``learned`` ones."""
        return {name[:_WEIGHT] for name in learned} <= {name[:_WEIGHT] for name in self.names}


class Recogniser:
    """Finds people, places, states, offices, armies, events and works; learns the names of one document at a time."""

    def __init__(self) -> None:
        self._memory = Memory("")
        self._folded: dict[str, str] = {}
        """The passages learned last, which are likely to be asked for again, script-folded."""
        self._first: dict[str, _FirstReading] = {}
        """What learning found in each of them."""

    def learn(self, document: Document, dated: Collection[int] | None = None) -> None:
        """Take up the names that ``document`` gives by links, titles, bold type and its own way of naming.

        What an earlier document taught is forgotten; the parts of one long document add up. Memory is bounded.
        ``dated`` are the places of its passages with dates, if only they will be asked for: of the others no more is
        read than what introduces the document.
        """
        if document.name != self._memory.document:
            self._memory = Memory(document.name)
        self._folded, self._first = {}, {}
        self._memory.learn(document, dated, self._fold_passage, self._read_first)

    def find(self, text: str) -> tuple[Entity, ...]:
        """The entities of ``text``, a piece of prose in either script: in order, not overlapping."""
        return tuple(
            [
                _new(Entity, (text[start:end], name, kind, start, end, polity))
                for start, end, kind, name, polity, _ in self._names(self.folded(text))
                if kind is not None
            ]
        )

    def folded(self, text: str) -> str:
        """``text`` script-folded; for the passages learned last that is no work."""
        return self._folded.get(text) or fold(text)

    def _fold_passage(self, prose: str) -> str:
        folded = self._folded[prose] = fold(prose)
        return folded

    def _read_first(self, folded: str) -> Reading:
        found = scan(folded)
        self._memory.answers = []
        reading = self._read(folded, found, self._memory.known(folded))
        self._first[folded] = _FirstReading(found, reading.names(), self._memory.answers)
        return reading

    def _names(self, folded: str) -> Sequence[Candidate]:
        """The names in ``folded``: those found when it was learned, where nothing learned since speaks of it."""
        first = self._first.get(folded)
        learned = list(self._memory.known(folded))
        if first is not None and first.holds(learned) and self._memory.stands_by(first.answers):
            return first.names
        self._memory.answers = []
        return self._read(folded, first.found if first is not None else scan(folded), learned).names()

    def _read(self, folded: str, found: Scan, learned: Iterable[Candidate]) -> Reading:
        known = [*found.known, *learned]
        if not (known or found.rules):
            return Reading(folded, (), bytearray())
        plain, ends = _marked(known, len(folded))
        context = Context(known, self._memory.state_meant)

        def opens(position: int) -> bool:
            if position in ends or begins_after(folded, position):
                return True
            return folded[position - 1] in singles() and bool(begins_after(folded, position - 1))

        named: list[Candidate] = []
        if found.rules & WORKS:
            named += works(folded)
        if found.rules & ARMIES:
            named += armies(folded, context, opens)
        titles = titles_in(folded) if found.rules & RULERS else ()
        if titles:
            named += titled_rulers(folded, titles, context)
        if found.rules & CONSORTS:
            named += consorts(folded, opens)
        if found.rules & OFFICES:
            named += regional_offices(folded, known, opens)
        if found.rules & DOTTED:
            named += dotted_names(folded, ends)
        guessed: list[Candidate] = []
        if found.rules & EVENTS:
            guessed += events(folded, known)
        if found.rules & PLACES:
            guessed += places(folded, opens)
        candidates = known + [name for name in named if not (plain[name.start] or plain[name.end - 1])]
        for guess in _unopposed(guessed, known, plain):
            if guess.type is not _PLACE or not holds_deed(folded, guess.start, guess.end):
                candidates.append(guess)
        reading = Reading(folded, choose(candidates), plain)
        add_persons(reading, found.surnames)
        add_states(reading, found.states, context, self._memory.names_side)
        add_bare_rulers(reading, titles, self._memory)
        link(reading, self._memory)
        return reading


def _marked(known: Iterable[Candidate], length: int) -> tuple[bytearray, set[int]]:
    """The characters (1) of words that are no names, in a text of that ``length``; and after what a name may begin."""
    plain = bytearray(length)
    ends = set()
    for start, end, kind, _, _, _ in known:
        if kind is None:
            plain[start:end] = b"\x01" * (end - start)
        elif kind in _BEFORE_NAMES:
            ends.add(end)
    return plain, ends


def _unopposed(guessed: Iterable[Candidate], known: Iterable[Candidate], plain: bytearray) -> Iterator[Candidate]:
    """The guesses that no plain word and no known name speaks against.

    A guessed place may lengthen a known one (會州城), and an event may hold any name; anything else that overlaps a
    known name is a word glued to it (向滿城).
    """
    guesses = [guess for guess in guessed if not (plain[guess.start] or (plain[guess.end - 1] and _is_short(guess)))]
    if not guesses:
        return
    named = bytearray(len(plain))
    offices = set()
    for start, end, kind, _, _, _ in known:
        if kind is not None:
            named[start:end] = b"\x01" * (end - start)
            if kind is _OFFICE:
                offices.add(end)
    names: list[Candidate] = []
    covering: dict[int, list[int]] = {}
    for guess in guesses:
        start, end = guess.start, guess.end
        if start in offices:
            continue
        if guess.type is _EVENT or named.find(1, start, end) < 0:
            yield guess
            continue
        names = names or [name for name in known if name.type is not None]
        covering = covering or _covering(names)
        held = [names[number] for number in sorted({n for place in range(start, end) for n in covering.get(place, ())})]
        if all(name.type is _PLACE and name.start == start for name in held):
            yield guess._replace(name=held[0].name, polity=held[0].polity) if _is_walled(guess) else guess


def _is_short(guess: Candidate) -> bool:
    """Whether a plain word at its end speaks against ``guess``."""
    return guess.end - guess.start < _LONG


def _covering(names: Sequence[Candidate]) -> dict[int, list[int]]:
    """The places in ``names`` of those that cover each character."""
    covering: dict[int, list[int]] = {}
    for number, name in enumerate(names):
        for place in range(name.start, name.end):
            covering.setdefault(place, []).append(number)
    return covering


def _is_walled(place: Candidate) -> bool:
    """會州城 is 會州; 好水川口 is not 好水川."""
    return place.name.endswith("城")

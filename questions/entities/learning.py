"""What a document teaches about its own names: links, title, bold type, and the full forms of what it shortens."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from ahocorasick_rs import AhoCorasick

from questions.documents.document import Document, Passage, PassageKind
from questions.documents.script import fold
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.entity import EntityType
from questions.entities.gazetteer import Sense, senses
from questions.entities.reading import Reading
from questions.entities.rules.sides import State, singles
from questions.entities.titles import TitleMemory

MOST_NAMES = 20_000
"""Names remembered of one document: an article has a hundred, a dynastic history some thousands."""
_LONGEST_NAME = 12
_LEARNED_TYPES = frozenset({EntityType.PERSON, EntityType.PLACE, EntityType.EVENT, EntityType.ARMY, EntityType.POLITY})
_BOLD = re.compile(r"\*\*([^*\n]{2,12})\*\*")
_ALSO_CALLED = re.compile(
    fold(
        r"(?:即|又稱|也稱|亦稱|又名|本名|原名|又作|也作|亦作|簡稱|俗稱|史稱)[為作]?[「『“\"]?([一-鿿]{2,6})[」』”\"]?(?=[，。、；）)])"
    )
)


class Memory:
    """The names of one document."""

    def __init__(self, document: str) -> None:
        self.document = document
        """The file's name."""
        self.titles = TitleMemory()
        self.sides: dict[str, State] = {}
        """For a single character that several states share (魏, 漢): the one this document means."""
        self._names: dict[str, Sense] = {}
        self._side_counts: Counter[str] = Counter()
        self._automaton: AhoCorasick | None = None
        self._meanings: tuple[Sense, ...] = ()

    def learn(self, document: Document, read: Callable[[str], Reading]) -> None:
        """Take up what ``document`` teaches; ``read`` finds names in script-folded text."""
        passages = [passage for passage in document.passages if passage.kind is not PassageKind.APPARATUS]
        for name in _offered(document, passages):
            self._take_offered(name, read)
        readings = [read(fold(passage.prose)) for passage in passages]
        self._take_sides(readings)
        self._take_persons(readings)
        for reading in readings:
            self.titles.meet(reading.names(), reading.folded)

    def known(self, folded: str) -> Iterator[Candidate]:
        """The learned names that stand in ``folded``, overlapping ones too."""
        if self._automaton is None:
            if not self._names:
                return
            self._automaton = AhoCorasick(list(self._names))
            self._meanings = tuple(self._names.values())
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            sense = self._meanings[index]
            yield Candidate(start, end, sense.type, sense.name, sense.polity, weigh(start, end, KNOWN))

    def commonest_sides(self) -> tuple[str, ...]:
        """The sides of the document, the one named most first."""
        return tuple(side for side, _ in self._side_counts.most_common(4))

    def _take(self, surface: str, sense: Sense) -> None:
        if len(surface) > 1 and surface not in senses() and surface not in self._names:
            if len(self._names) >= MOST_NAMES:
                return
            self._names[surface] = sense
            self._automaton = None

    def _take_offered(self, name: str, read: Callable[[str], Reading]) -> None:
        """Take ``name`` (script-folded) where all of it reads as one name."""
        found = read(name).names()
        if len(found) == 1 and found[0].type in _LEARNED_TYPES:
            only = found[0]
            if only.type is not None and (only.start, only.end) == (0, len(name)):
                self._take(name, Sense(only.name, only.type, only.polity, None))

    def _take_sides(self, readings: list[Reading]) -> None:
        for reading in readings:
            for name in reading.names():
                if name.polity and name.end - name.start > 1:
                    self._side_counts[name.polity] += 1
        for character, shared in singles().items():
            if len(shared) > 1:
                self.sides[character] = max(shared, key=lambda state: self._side_counts[state.side])

    def _take_persons(self, readings: list[Reading]) -> None:
        """Persons met behind a title, or twice: known from now on wherever they stand."""
        met: Counter[tuple[str, str]] = Counter()
        sides: dict[str, str] = {}
        for reading in readings:
            for name in reading.names():
                if name.type is EntityType.PERSON:
                    surface = reading.folded[name.start : name.end]
                    titled = reading.ends_with(name.start, EntityType.OFFICE)
                    met[surface, name.name] += 2 if titled else 1
                    if name.polity:
                        sides.setdefault(surface, name.polity)
        for (surface, full), count in met.items():
            if count > 1:
                self._take(surface, Sense(full, EntityType.PERSON, sides.get(surface), None))


def _offered(document: Document, passages: list[Passage]) -> Iterator[str]:
    """Names that the document sets off, script-folded: its title, link targets, bold words, other names given."""
    names = [document.title, *_BOLD.findall(document.text)]
    for passage in passages:
        names += [link.target for link in passage.links]
        names += _ALSO_CALLED.findall(fold(passage.prose))
    for name in dict.fromkeys(names):
        if 2 <= len(name) <= _LONGEST_NAME:
            yield fold(name)

"""What a document teaches about its own names: links, title, bold type, and the full forms of what it shortens."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeVar

from questions.documents.document import Document, Passage, PassageKind
from questions.documents.script import fold
from questions.entities.boundaries import begins_after, ends_before, is_plain_word
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.characters import may_be_given
from questions.entities.entity import EntityType
from questions.entities.gazetteer import Sense, senses
from questions.entities.name_index import NameIndex
from questions.entities.normalising import traditional
from questions.entities.reading import Reading
from questions.entities.rules.persons import is_sure_surname, split_name
from questions.entities.rules.sides import State, names_in_full, states_meant
from questions.entities.titles import TitleMemory, is_bare_title

MOST_NAMES = 20_000
"""Names remembered of one document: an article has a hundred, a dynastic history some thousands."""
_LONGEST_NAME = 12
_GIVEN = 2
"""Characters of a given name by which a text may call a person it has named in full."""
_OFFICE, _PERSON = EntityType.OFFICE, EntityType.PERSON
_LEARNED_TYPES = frozenset({EntityType.PERSON, EntityType.PLACE, EntityType.EVENT, EntityType.ARMY, EntityType.POLITY})
_BOLD = re.compile(r"\*\*([^*\n]{2,12})\*\*")
_ALSO_CALLED = re.compile(
    fold(
        r"(?:即|又稱|也稱|亦稱|又名|本名|原名|又作|也作|亦作|簡稱|俗稱|史稱)[為作]?"
        r"[「『“\"]?([一-鿿]{2,6})[」』”\"]?(?=[，。、；）)])"
    )
)

_INTRODUCED = re.compile(
    fold(
        r"(?P<name>[一-鿿]{2,4})(?:（[^（）]*）)?，(?:(?:俗[名姓]|本名|原名|法[名號]|字|號)|[^，。]{0,12}?"
        r"(?:僧人?|禪師|法師|道士|人|[^大國世]家|詩人|名?臣|名?將|將領|官員|學者|領袖)(?=[，。]))"
    )
)
"""不空，唐代密宗僧人: how an article on somebody begins."""
_OPENING = 3
"""Passages in which it may."""
_Said = TypeVar("_Said")
Answer = tuple[Callable[..., object], tuple[object, ...], object]
"""A question put to the memory, what was given with it, and what was answered."""


class _Mention(NamedTuple):
    """A name as it stands in the prose, and how often it does so."""

    surface: str
    sense: Sense
    titled: bool
    """Whether it is a person's and an office stands right before it."""
    times: int


class Memory:
    """The names of one document."""

    def __init__(self, document: str) -> None:
        self.document = document
        """The file's name."""
        self.answers: list[Answer] = []
        """What has been asked that may be answered otherwise when more has been learned."""
        self._titles = TitleMemory()
        self._states: dict[str, State] = {}
        """For a single character that several states share (魏, 漢): the one this document means."""
        self._commonest_sides: tuple[str, ...] = ()
        self._offered: dict[str, None] = {}
        """Names that the document sets off and its prose has not had yet."""
        self._names: dict[str, Sense] = {}
        self._given: dict[str, Sense] = {}
        self._side_counts: Counter[str] = Counter()
        self._full_counts: Counter[str] = Counter()
        """As ``_side_counts``, without what a single character may have had wrong."""
        self._index = NameIndex()
        """Of the names and the given names."""

    def names_side(self, side: str) -> bool:
        """Whether the document names ``side`` in full."""
        return self._answer(Memory._names_side, side)

    def state_meant(self, character: str, otherwise: State) -> State:
        """The state for which ``character``, which several share (魏, 漢), stands in the document, or ``otherwise``."""
        return self._answer(Memory._state_meant, character, otherwise)

    def ruler(self, title: str) -> tuple[str, str | None] | None:
        """Name and side of the ruler whom the bare ``title`` (script-folded) most likely means."""
        return self._answer(Memory._ruler, title)

    @property
    def commonest_sides(self) -> tuple[str, ...]:
        """The sides of the document, the one named most first."""
        return self._answer(Memory._sides_in_order)

    def stands_by(self, answers: Iterable[Answer]) -> bool:
        """Whether it would answer the same now."""
        return all(question(self, *given) == answer for question, given, answer in answers)

    def _answer(self, question: Callable[..., _Said], *given: object) -> _Said:
        answer = question(self, *given)
        self.answers.append((question, given, answer))
        return answer

    def _names_side(self, side: str) -> bool:
        return side in self._full_counts

    def _state_meant(self, character: str, otherwise: State) -> State:
        return self._states.get(character, otherwise)

    def _ruler(self, title: str) -> tuple[str, str | None] | None:
        return self._titles.ruler(title)

    def _sides_in_order(self) -> tuple[str, ...]:
        return self._commonest_sides

    def learn(
        self,
        document: Document,
        dated: Collection[int] | None,
        folded: Callable[[str], str],
        read: Callable[[str], Reading],
    ) -> None:
        """Take up what ``document`` teaches.

        Args:
            document: its links, title and the like are all looked at.
            dated: the places of its passages with dates: of the others only those that introduce it are read.
            folded: folds a passage.
            read: finds names in folded text.
        """
        telling = _telling(document, dated)
        passages: list[Passage] = []
        prose: list[str] = []
        readings: list[Reading] = []
        for place, passage in enumerate(document.passages):
            if passage.kind is not PassageKind.APPARATUS:
                text = folded(passage.prose)
                passages.append(passage)
                prose.append(text)
                if place in telling:
                    readings.append(read(text))
        mentions = _mentions(readings)
        self._take_sides(mentions)
        met = _senses_met(mentions)
        whole = "\n".join(prose)
        self._offered |= dict.fromkeys(_offered(document, passages, prose))
        for name in [name for name in self._offered if name in whole]:
            del self._offered[name]
            self._take_offered(name, met.get(name), read)
        for text in prose[:_OPENING]:
            self._take_introduced(text, fold(f"{document.title} {' '.join(_BOLD.findall(document.text))}"))
        self._take_given(met, whole)
        self._take_persons(mentions)
        for surface, sense, _, count in mentions:
            if sense.type is _PERSON:
                self._titles.meet(surface, sense.name, sense.polity, count)
        self._index.build()

    def known(self, folded: str) -> Iterator[Candidate]:
        """The learned names that stand in ``folded``, overlapping ones too."""
        for start, end in self._index.met(folded):
            surface = folded[start:end]
            sense = self._names.get(surface)
            if sense is None and begins_after(folded, start) and ends_before(folded, end):
                sense = self._given[surface]
            if sense is not None:
                yield Candidate(start, end, sense.type, sense.name, sense.polity, weigh(start, end, KNOWN))

    def _take(self, surface: str, sense: Sense) -> None:
        if len(surface) > 1 and surface not in senses() and len(self._names) < MOST_NAMES:
            if surface not in self._names and surface not in self._given:
                self._index.add(surface)
            self._names.setdefault(surface, sense)

    def _take_offered(self, name: str, met: dict[Sense, int] | None, read: Callable[[str], Reading]) -> None:
        """Take ``name`` (script-folded) as what the prose has it for, or as what all of it reads as by itself."""
        if met:
            self._take(name, max(met, key=met.__getitem__))
            return
        if name in senses() or name in self._names:
            return
        alone = read(name).starting.get(0)
        if alone is None or alone.end != len(name) or alone.type not in _LEARNED_TYPES:
            return
        if alone.type is not _PERSON or is_sure_surname(split_name(name)[0]):
            self._take(name, Sense(alone.name, alone.type, alone.polity, None))

    def _take_introduced(self, folded: str, titles: str) -> None:
        """Take him whom an article on somebody begins with, however he is called: 不空, 一行; ``titles`` name him."""
        introduced = _INTRODUCED.match(folded)
        if introduced is not None and introduced["name"] in titles:
            self._take(introduced["name"], Sense(traditional(introduced["name"]), _PERSON, None, None))

    def _take_sides(self, mentions: Iterable[_Mention]) -> None:
        for surface, sense, _, count in mentions:
            if sense.polity:
                self._side_counts[sense.polity] += count
                if sense.type is _PERSON or names_in_full(surface):
                    self._full_counts[sense.polity] += count
        self._commonest_sides = tuple(side for side, _ in self._side_counts.most_common(4))
        self._states = states_meant(self._full_counts)

    def _take_persons(self, mentions: Iterable[_Mention]) -> None:
        """Persons met behind a title, or twice: known from now on wherever they stand."""
        met: Counter[tuple[str, str]] = Counter()
        sides: dict[str, str] = {}
        for surface, sense, titled, count in mentions:
            if sense.type is _PERSON and not is_bare_title(surface):
                met[surface, sense.name] += 2 * count if titled else count
                if sense.polity:
                    sides.setdefault(surface, sense.polity)
        for (surface, full), count in met.items():
            if count > 1 and surface not in self._given:
                self._take(surface, Sense(full, EntityType.PERSON, sides.get(surface), None))

    def _take_given(self, met: Mapping[str, Iterable[Sense]], prose: str) -> None:
        """Given names by which the prose calls persons that it has named in full."""
        bearers: defaultdict[str, set[Sense]] = defaultdict(set)
        for surface, (sense, *_) in met.items():
            if sense.type is _PERSON and (given := _called(surface)):
                bearers[given].add(sense)
        for given, called in bearers.items():
            if len(called) == 1 and _stands_alone(given, prose):
                if given not in self._names and given not in self._given:
                    self._index.add(given)
                self._given[given] = called.pop()


def _telling(document: Document, dated: Collection[int] | None) -> Container[int]:
    """The places of the passages that are read for names: dated ones, all before the first of them, and headings.

    Claims are read in dated ones only, and what the others tell of the same people is seldom needed to know them.
    """
    if not dated:
        return range(len(document.passages))
    headings = (place for place, passage in enumerate(document.passages) if passage.kind is PassageKind.HEADING)
    return {*dated, *range(min(dated)), *headings}


@lru_cache(maxsize=1 << 12)
def _called(full: str) -> str:
    """The given name by which the person ``full`` may be called alone: two characters, no word and nobody's name."""
    surname, given = split_name(full)
    alone = surname and len(given) == _GIVEN and may_be_given(given)
    return given if alone and given not in senses() and not is_plain_word(given) else ""


def _stands_alone(name: str, folded: str) -> bool:
    """Whether ``name`` stands somewhere in ``folded`` between words that a name may follow and precede."""
    start = folded.find(name)
    while start >= 0:
        end = start + len(name)
        if begins_after(folded, start) and ends_before(folded, end):
            return True
        start = folded.find(name, end)
    return False


def _mentions(readings: Iterable[Reading]) -> list[_Mention]:
    """The names read, in the order of their first mentions."""
    counts = Counter(
        [
            (reading.folded[start:end], full, kind, polity, kind is _PERSON and reading.ends_with(start, _OFFICE))
            for reading in readings
            for start, end, kind, full, polity, _ in reading.names()
            if kind is not None
        ]
    )
    return [
        _Mention(surface, Sense(full, kind, polity, None), titled, count)
        for (surface, full, kind, polity, titled), count in counts.items()
    ]


def _senses_met(mentions: Iterable[_Mention]) -> dict[str, dict[Sense, int]]:
    """What each name (script-folded) was read as, and how often."""
    met: dict[str, dict[Sense, int]] = {}
    for surface, sense, _, count in mentions:
        if sense.type in _LEARNED_TYPES:
            senses_of = met.setdefault(surface, {})
            senses_of[sense] = senses_of.get(sense, 0) + count
    return met


def _offered(document: Document, passages: list[Passage], prose: list[str]) -> Iterator[str]:
    """Names that the document sets off, script-folded: its title, link targets, bold words, other names given.

    ``prose`` is that of its ``passages``, script-folded.
    """
    names = [document.title, *_BOLD.findall(document.text)]
    for passage, folded in zip(passages, prose, strict=True):
        names += [link.target for link in passage.links]
        names += _ALSO_CALLED.findall(folded)
    for name in dict.fromkeys(names):
        if 2 <= len(name) <= _LONGEST_NAME:
            yield fold(name)

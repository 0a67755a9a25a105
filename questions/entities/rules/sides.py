"""States by one character, and the armies and rulers called after a state: 宋將, 攻金, 宋蒙聯軍, 夏神宗."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from questions.data import lines, rows
from questions.documents.script import fold
from questions.entities.boundaries import Words
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.entity import EntityType
from questions.entities.gazetteer import Sense, pick, senses
from questions.entities.normalising import traditional

_ARMY, _PERSON = EntityType.ARMY, EntityType.PERSON
_ALLIED = fold("聯軍")
_AND = frozenset(fold("與和及、"))


class State(NamedTuple):
    """A state as one of its names calls it."""

    name: str
    side: str


@cache
def singles() -> dict[str, tuple[State, ...]]:
    """States that each single character may stand for, script-folded, the longest-lived first."""
    found: defaultdict[str, dict[str, State]] = defaultdict(dict)
    for row in sorted(rows("polities.tsv"), key=_years, reverse=True):
        for character in filter(None, row["single"].split(";")):
            side = row["side"] or row["name"]
            found[fold(character)].setdefault(side, State(row["name"], side))
    return {character: tuple(states.values()) for character, states in found.items()}


def _years(row: dict[str, str]) -> int:
    return int(row["last"] or 0) - int(row["first"] or 0)


@cache
def _named_states() -> dict[str, State]:
    return {
        fold(name): State(row["name"], row["side"] or row["name"])
        for row in reversed(rows("polities.tsv"))
        for name in (row["name"], *row["others"].split(";"))
        if name and "@" not in name
    }


@cache
def _states() -> Words:
    return Words([*_named_states(), *singles()])


def is_state_name(folded: str) -> bool:
    """Whether ``folded`` is a name of a state of more than one character."""
    return folded in _named_states()


class Context:
    """Which states the names of states mean in a text; asked only where one is met."""

    def __init__(self, known: Sequence[Candidate], meant: Callable[[str, State], State]) -> None:
        """``known``: names of the text, whose sides decide; ``meant``: what decides where they do not."""
        self._known = known
        self._meant = meant
        self._sides: dict[str, int] | None = None

    def state(self, named: str) -> State:
        """The state that ``named`` (script-folded), a name or single character of it, stands for."""
        shared = singles().get(named)
        if shared is None:
            return _named_states()[named]
        if len(shared) == 1:
            return shared[0]
        if self._sides is None:
            self._sides = {}
            for name in self._known:
                if name.polity:
                    self._sides[name.polity] = self._sides.get(name.polity, 0) + 1
        return _likeliest(shared, self._sides) or self._meant(named, shared[0])


def states_meant(named: Counter[str]) -> dict[str, State]:
    """For the characters that several states share: the state meant where sides are named so often."""
    meant = {character: _likeliest(states, named) for character, states in singles().items() if len(states) > 1}
    return {character: state for character, state in meant.items() if state}


def _likeliest(states: Iterable[State], named: Mapping[str, int]) -> State | None:
    """The one of ``states`` whose side is named most; None where none is."""
    likeliest, most = None, 0
    for state in states:
        times = named.get(state.side, 0)
        if times > most:
            likeliest, most = state, times
    return likeliest


@lru_cache(maxsize=1 << 12)
def names_in_full(folded: str) -> bool:
    """Whether ``folded`` begins with a name of a state of more than one character: 曹魏軍, but not 魏軍."""
    return any(is_state_name(folded[:length]) for length in range(2, len(folded) + 1))


def state_before(folded: str, position: int) -> int:
    """Length of the name of a state that ends at ``position``; 0 for none."""
    return _states().ending_at(folded, position)


@cache
def _army_words() -> tuple[re.Pattern[str], frozenset[str]]:
    """The pattern of words for armies and for peoples, and those of them that mean an army.

    Every alternative begins with a character of its own, so that the search passes quickly over all others.
    """
    words = {row["kind"]: row["words"].split() for row in rows("army_words.tsv")}
    troops, people = (sorted(map(fold, words[kind]), key=len, reverse=True) for kind in ("軍", "人"))
    bounded = [f"{word}(?![官备事医令镇士政需粮饷民校费用旅职械务权机号法])" for word in troops]
    return re.compile("|".join([*bounded, *people])), frozenset(troops)


TITLE_ENDS = "祖宗帝"
"""Characters one of which ends every ruler's title."""


@cache
def _title_pattern() -> re.Pattern[str]:
    temple, posthumous = (sorted(set(fold(line).split()), key=len, reverse=True) for line in lines("temple_names.txt"))
    ancestral = [f"{word}[祖宗](?![室教族庙旨])" for word in temple]
    return re.compile("|".join([*ancestral, *(f"{word}帝" for word in posthumous)]))


def army_words() -> Iterable[str]:
    """Words (script-folded) one of which every army and people has."""
    words = {word for row in rows("army_words.tsv") for word in fold(row["words"]).split()}
    return (word for word in words if not any(part in word for part in words - {word}))


def armies(folded: str, context: Context, opens: Callable[[int], bool]) -> Iterator[Candidate]:
    """Armies and peoples: 夏兵, 宋蒙聯軍, 蒙古大軍, 契丹人; ``opens`` tells where a name may begin."""
    pattern, troops = _army_words()
    for match in pattern.finditer(folded):
        start = match.start() - state_before(folded, match.start())
        named = folded[start : match.start()]
        is_army = match[0] in troops
        if not named or (len(named) == 1 and not (is_army and named in singles()) and not opens(start)):
            continue
        state = context.state(named)
        name, side = state.name + ("軍" if is_army else "人"), state.side
        if match[0] == _ALLIED and (ally := _ally_before(folded, start)) is not None:
            start, other = ally
            name, side = _allied_name(state, context.state(other)), ""
        weight = weigh(start, match.end(), KNOWN)
        yield Candidate(start, match.end(), _ARMY, name, side or None, weight)


def _ally_before(folded: str, position: int) -> tuple[int, str] | None:
    """Start and name of the state named with the one at ``position``: 宋 of 宋蒙聯軍, 蒙古 of 蒙古與南宋聯軍."""
    for end in (position, position - 1):
        length = state_before(folded, end)
        if length and (end == position or folded[end] in _AND):
            return end - length, folded[end - length : end]
    return None


def _allied_name(*states: State) -> str:
    """One name for the allies in whatever order they are named: 宋蒙聯軍."""
    return "".join(_single_of(state) for state in sorted(states, key=_rank)) + "聯軍"


@cache
def _rank(state: State) -> int:
    return [row["side"] or row["name"] for row in rows("polities.tsv")].index(state.side)


@cache
def _single_of(state: State) -> str:
    for character, states in singles().items():
        if any(each.side == state.side for each in states) and character in fold(state.name):
            return traditional(character)
    return state.name


def titles_in(folded: str) -> list[re.Match[str]]:
    """The titles of rulers in ``folded``: 神宗, 獻帝."""
    return list(_title_pattern().finditer(folded))


def titled_rulers(folded: str, titles: Iterable[re.Match[str]], context: Context) -> Iterator[Candidate]:
    """Rulers by state and title, whether or not a table has them: 夏神宗, 漢獻帝; ``titles``: those of ``folded``."""
    for match in titles:
        start = match.start() - state_before(folded, match.start())
        if start < match.start():
            side = context.state(folded[start : match.start()]).side
            known = ruler_of(side, match[0])
            name = known.name if known else traditional(folded[start : match.end()])
            yield Candidate(start, match.end(), _PERSON, name, side, weigh(start, match.end(), KNOWN) - 1)


@lru_cache(maxsize=1 << 12)
def ruler_of(side: str, title: str) -> Sense | None:
    """The ruler of ``side`` with the bare ``title`` (script-folded) whom the tables know."""
    for prefix in (side, side[-1]):
        sense = pick(senses().get(fold(prefix) + title, ()))
        if sense is not None and sense.polity == side:
            return sense
    return None


def bare_rulers(titles: Iterable[re.Match[str]]) -> Iterator[Candidate]:
    """Rulers by title alone: 神宗, 末帝."""
    for match in titles:
        weight = weigh(match.start(), match.end(), KNOWN)
        yield Candidate(match.start(), match.end(), _PERSON, traditional(match[0]), None, weight)

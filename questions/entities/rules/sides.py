"""States by one character, and the armies and rulers called after a state: 宋將, 攻金, 宋蒙聯軍, 夏神宗."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from questions.data import lines, rows
from questions.documents.script import fold
from questions.entities.boundaries import Words
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.entity import EntityType
from questions.entities.gazetteer import Sense, pick, senses
from questions.entities.normalising import traditional

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


def states_meant(sides: Iterable[str]) -> dict[str, State]:
    """For the characters that several states share: the state meant where ``sides`` are named, the commonest first."""
    named = Counter(sides)
    meant: dict[str, State] = {}
    for character, shared in _shared_singles():
        likeliest = max(shared, key=lambda state: named[state.side])
        if named[likeliest.side]:
            meant[character] = likeliest
    return meant


@cache
def _shared_singles() -> tuple[tuple[str, tuple[State, ...]], ...]:
    return tuple((character, states) for character, states in singles().items() if len(states) > 1)


def names_in_full(folded: str) -> bool:
    """Whether ``folded`` begins with a name of a state of more than one character: 曹魏軍, but not 魏軍."""
    return any(is_state_name(folded[:length]) for length in range(2, len(folded) + 1))


def state_before(folded: str, position: int) -> int:
    """Length of the name of a state that ends at ``position``; 0 for none."""
    return _states().ending_at(folded, position)


def state_named(folded: str, context: dict[str, State]) -> State:
    """The state that ``folded``, a name or single character of it, stands for; ``context`` settles shared ones."""
    if folded in singles():
        return context.get(folded, singles()[folded][0])
    return _named_states()[folded]


@cache
def _army_pattern() -> re.Pattern[str]:
    words = {row["kind"]: row["words"].split() for row in rows("army_words.tsv")}
    troops, people = ("|".join(sorted(map(fold, words[kind]), key=len, reverse=True)) for kind in ("軍", "人"))
    return re.compile(f"({troops})(?![官备事医令镇士政需粮饷民校费用旅职械务权机号法])|(?:{people})")


@cache
def _title_pattern() -> re.Pattern[str]:
    temple, posthumous = (
        "|".join(sorted(set(fold(line).split()), key=len, reverse=True)) for line in lines("temple_names.txt")
    )
    return re.compile(f"(?:{temple})[祖宗](?![室教族庙旨])|(?:{posthumous})帝")


def armies(folded: str, context: dict[str, State], opens: Callable[[int], bool]) -> Iterator[Candidate]:
    """Armies and peoples: 夏兵, 宋蒙聯軍, 蒙古大軍, 契丹人; ``opens`` tells where a name may begin."""
    for match in _army_pattern().finditer(folded):
        start = match.start() - state_before(folded, match.start())
        named = folded[start : match.start()]
        if not named or (len(named) == 1 and (match[1] is None or named not in singles()) and not opens(start)):
            continue
        state = state_named(named, context)
        name, side = state.name + ("軍" if match[1] else "人"), state.side
        if match[0] == _ALLIED and (ally := _ally_before(folded, start)) is not None:
            start, other = ally
            name, side = _allied_name(state, state_named(other, context)), ""
        weight = weigh(start, match.end(), KNOWN)
        yield Candidate(start, match.end(), EntityType.ARMY, name, side or None, weight)


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


def titled_rulers(folded: str, context: dict[str, State]) -> Iterator[Candidate]:
    """Rulers by state and title, whether or not a table has them: 夏神宗, 漢獻帝."""
    for match in _title_pattern().finditer(folded):
        start = match.start() - state_before(folded, match.start())
        if start < match.start():
            side = state_named(folded[start : match.start()], context).side
            known = ruler_of(side, match[0])
            name = known.name if known else traditional(folded[start : match.end()])
            yield Candidate(start, match.end(), EntityType.PERSON, name, side, weigh(start, match.end(), KNOWN) - 1)


def ruler_of(side: str, title: str) -> Sense | None:
    """The ruler of ``side`` with the bare ``title`` (script-folded) whom the tables know."""
    for prefix in (side, side[-1]):
        sense = pick(senses().get(fold(prefix) + title, ()))
        if sense is not None and sense.polity == side:
            return sense
    return None


def bare_rulers(folded: str) -> Iterator[Candidate]:
    """Rulers by title alone: 神宗, 末帝."""
    for match in _title_pattern().finditer(folded):
        weight = weigh(match.start(), match.end(), KNOWN)
        yield Candidate(match.start(), match.end(), EntityType.PERSON, traditional(match[0]), None, weight)

"""The one pass over a text that settles which rules are asked: none that would find something is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from questions.documents.script import fold
from questions.entities.candidate import Candidate
from questions.entities.known import ARMIES, CONSORTS, EVENTS, OFFICES, PLACES, RULERS, WORKS, scan
from questions.entities.rules.consorts import consorts
from questions.entities.rules.events import events
from questions.entities.rules.offices import regional_offices
from questions.entities.rules.persons import split_name
from questions.entities.rules.places import places
from questions.entities.rules.sides import Context, armies, singles, titled_rulers, titles_in
from questions.entities.rules.works import works
from tests.entities.test_recogniser import blocks


def anywhere(position: int) -> bool:
    """Lets a name begin at every ``position``."""
    return position >= 0


def ask_rulers(text: str) -> Iterable[Candidate]:
    """What the rule of rulers finds in ``text``."""
    return titled_rulers(text, titles_in(text), Context([], lambda _, otherwise: otherwise))


RULES: dict[int, Callable[[str], Iterable[Candidate]]] = {
    WORKS: works,
    ARMIES: lambda text: armies(text, Context([], lambda _, otherwise: otherwise), anywhere),
    RULERS: ask_rulers,
    CONSORTS: lambda text: consorts(text, anywhere),
    OFFICES: lambda text: regional_offices(text, scan(text).known, anywhere),
    EVENTS: lambda text: events(text, scan(text).known),
    PLACES: lambda text: places(text, anywhere),
}
SENTENCES = [fold(line) for block in blocks("entities.txt") for line in block[1:2]]
PIECES = sorted({sentence[start : start + 5] for sentence in SENTENCES for start in range(0, len(sentence), 2)})


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_that_is_not_asked_has_nothing_to_find(rule: int) -> None:
    asked = [piece for piece in PIECES if scan(piece).rules & rule]
    assert asked
    assert len(asked) < len(PIECES)
    missed = [piece for piece in PIECES if not scan(piece).rules & rule and list(RULES[rule](piece))]
    assert not missed


def test_surnames_and_states_are_placed_where_they_stand() -> None:
    for sentence in SENTENCES:
        found = scan(sentence)
        surnames = {start: len(split_name(sentence[start:])[0]) for start in range(len(sentence))}
        assert found.surnames == {start: start + length for start, length in surnames.items() if length}
        assert found.states == [place for place, character in enumerate(sentence) if character in singles()]

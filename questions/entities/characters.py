"""Characters that stand in no guessed name, by the kind of name."""

from __future__ import annotations

from functools import cache

from questions.calendars.numerals import NUMERALS
from questions.data import lines
from questions.documents.script import fold
from questions.entities.boundaries import is_han


@cache
def _never() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    anywhere, later, places = (frozenset(fold(line)) for line in lines("never_in_names.txt"))
    return anywhere, later, places


def may_be_given(folded: str) -> bool:
    """Whether ``folded`` may be a given name: no particle in it, no verb or preposition after its first character."""
    anywhere, later, _ = _never()
    if folded[:1] == "之" or not all(is_han(character) and character not in anywhere for character in folded):
        return False
    return not any(character in later for character in folded[1:])


def may_be_stem(folded: str) -> bool:
    """Whether ``folded`` may stand before the last character of a place."""
    anywhere, _, places = _never()
    if not folded or folded[-1] in NUMERALS:  # (綏、)宥四|州
        return False
    return all(is_han(character) and character not in anywhere and character not in places for character in folded)


def never_in_events(character: str) -> bool:
    """Whether ``character`` stands in no name of an event."""
    anywhere, _, _ = _never()
    return not is_han(character) or character in anywhere or character in "场要之"

"""Characters that stand in no guessed name, by the kind of name."""

from __future__ import annotations

import re
from functools import cache

from questions.calendars.numerals import NUMERALS
from questions.data import lines
from questions.documents.script import fold
from questions.entities.boundaries import is_han

_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020001-\U0010ffff"


@cache
def _never() -> tuple[str, str, str, str]:
    anywhere, later, places, last = (re.escape(fold(line)) for line in lines("never_in_names.txt"))
    return anywhere, later, places, last


@cache
def _given() -> re.Pattern[str]:
    anywhere, later, _, last = _never()
    return re.compile(f"(?:(?![{anywhere}之])[{_HAN}](?:(?![{anywhere}{later}])[{_HAN}])*)?(?<![{last}])")


@cache
def _stem() -> re.Pattern[str]:
    anywhere, _, places, _ = _never()
    return re.compile(f"(?:(?![{anywhere}{places}])[{_HAN}])+$")


def may_be_given(folded: str) -> bool:
    """Whether ``folded`` may be a given name: no particle in it, no verb or preposition after its first character."""
    return _given().fullmatch(folded) is not None


def may_be_stem(folded: str) -> bool:
    """Whether ``folded`` may stand before the last character of a place."""
    return bool(folded) and stem_before(folded, len(folded), len(folded)) == len(folded)


def stem_before(folded: str, position: int, most: int) -> int:
    """How many characters before ``position``, of ``most``, may be the stem of a place whose last one stands there."""
    stem = _stem().search(folded, max(position - most, 0), position)
    return 0 if stem is None or folded[position - 1] in NUMERALS else position - stem.start()  # (綏、)宥四|州


def never_in_events(character: str) -> bool:
    """Whether ``character`` stands in no name of an event."""
    anywhere, _, _, _ = _never()
    return not is_han(character) or character in anywhere or character in "场要之"

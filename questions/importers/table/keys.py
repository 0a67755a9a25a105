"""Which options a table marks as right, however it says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from questions.importers.table.columns import numbers_of_letters, plain, words

_SEPARATORS = re.compile(r"[,，、;；|/\s]+")
_NAME = re.compile(r"[A-Za-z]{1,2}|\d{1,2}")


def right_options(key: str, options: Sequence[str]) -> list[int] | None:
    """The places of the right options, in the order in which they are named; None where ``key`` names none.

    ``B``; ``A,C``; ``ACD``; ``2``; or the text of an option itself.
    """
    if key in options:
        return [options.index(key)]
    places = _places(key)
    return list(places) if places is not None and all(0 <= place < len(options) for place in places) else None


@lru_cache(maxsize=1024)
def _places(key: str) -> tuple[int, ...] | None:
    """The places that ``key`` names; None where it names none. Thousands of rows have a few keys."""
    names = [name for name in _SEPARATORS.split(key.strip()) if name]
    if len(names) == 1 and len(names[0]) > 1 and names[0].isascii() and names[0].isalpha():
        names = list(names[0])
    if not names or not all(_NAME.fullmatch(name) for name in names):
        return None
    return tuple(numbers_of_letters(name) for name in names)


def truth_of(word: str) -> bool | None:
    """Whether a word says right or wrong; None where it says neither."""
    return _truths().get(plain(word))


@cache
def _truths() -> dict[str, bool]:
    told = words()["truth"]
    return {plain(word): True for word in told["right"]} | {plain(word): False for word in told["wrong"]}

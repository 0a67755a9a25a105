"""Who is a lady: no wrong answer where it was a general, nor he where it was a princess."""

from __future__ import annotations

from functools import cache, lru_cache

from questions.data import lines
from questions.documents.script import fold
from questions.entities.rules.consorts import consort_titles

_SURNAME = "氏"
"""Of 李氏, which may be a house."""


@lru_cache(maxsize=1 << 12)
def is_lady(*names: str) -> bool:
    """Whether somebody of these names is one, by a title or by the table of those whom no title tells."""
    folded = [fold(name) for name in names]
    return any(name in _untitled() or name.endswith(_titles()) for name in folded)


@cache
def _titles() -> tuple[str, ...]:
    return tuple(title for title in consort_titles() if title != _SURNAME)


@cache
def _untitled() -> frozenset[str]:
    return frozenset(fold(name) for line in lines("ladies.txt") for name in line.split())

"""Who led no army: no wrong answer where it was a general."""

from __future__ import annotations

from functools import cache

from questions.authoring.event import Event, key_of
from questions.authoring.unfit_words import words
from questions.data import lines
from questions.documents.script import fold
from questions.entities.entity import Entity
from questions.facts.claim import ClaimKind


def is_deed_of_a_soldier(event: Event, target: Entity) -> bool:
    """Whether ``target`` does in ``event`` what only who has troops does: 木華黎進兵鳳翔, not 李志常."""
    if is_civilian(key_of(target)):
        return False
    return event.kind is ClaimKind.BATTLE or any(word in event.folded for word in words("troops"))


def is_civilian(key: str) -> bool:
    """Whether somebody, by the normalised name script-folded, is in the table of those who led no army."""
    return key in _civilians()


@cache
def _civilians() -> frozenset[str]:
    return frozenset(fold(name) for line in lines("civilians.txt") for name in line.split())

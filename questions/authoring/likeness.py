"""Whether two events of the same names might be told in the same words."""

from __future__ import annotations

from functools import lru_cache

from questions.authoring.event import Event
from questions.entities.entity import EntityType
from questions.facts.deed import ONCE, Deed, deeds

_PLAIN = frozenset("的了在於于為为與与和及被將将所之而以其、，")
"""Characters of any predicate."""
_REMEMBERED = 1 << 14


def tell_alike(event: Event, other: Event) -> bool:
    """Whether the words of ``event`` might be meant of ``other``, which names all that ``event`` does.

    A place is taken, and a battle fought at it, more than once and in many words. Who does or suffers something else
    is told apart by the predicate: 馮玉祥包圍了總統府 is not 馮玉祥被奉系擊敗, 西夏滅亡 not 西夏滅了克烈部.
    """
    mine, yours = _once(event), _once(other)
    if mine and yours:
        return bool(mine & yours)
    if any(entity.type is not EntityType.PERSON for entity in event.entities):
        return True
    return bool(_predicate(event) & _predicate(other))


@lru_cache(maxsize=_REMEMBERED)
def _once(event: Event) -> frozenset[tuple[str, str]]:
    """Acts that befall somebody or something but once, with whom they befell."""
    found: list[Deed] = deeds(event.fact.leading)
    return frozenset((deed.act, deed.target) for deed in found if deed.act in ONCE)


@lru_cache(maxsize=_REMEMBERED)
def _predicate(event: Event) -> frozenset[str]:
    """The characters outside the names."""
    told, copied = "", 0
    for entity in event.entities:
        told += event.folded[copied : entity.start]
        copied = entity.end
    return frozenset(told + event.folded[copied:]) - _PLAIN

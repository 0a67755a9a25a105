"""What an answer may be called, in the documents and anywhere else."""

from __future__ import annotations

from functools import lru_cache

from questions.authoring.chronicle import Chronicle
from questions.authoring.event import key_of
from questions.authoring.names import SHORTEST
from questions.documents.script import fold
from questions.entities.aliases import surfaces
from questions.entities.conversion import Variant, in_variant
from questions.entities.entity import Entity


def typed_names(target: Entity, chronicle: Chronicle) -> list[str]:
    """Every name that may be typed for ``target``, in both scripts; those of the documents first."""
    told = sorted({target.name, *chronicle.names(key_of(target))})
    both = [in_variant(name, script) for name in told for script in (Variant.TAIWAN, Variant.SIMPLIFIED)]
    return list(dict.fromkeys([*told, *both, *sorted(_known(target.name))]))


def gives_away(folded: str, target: Entity, chronicle: Chronicle) -> bool:
    """Whether script-folded words name ``target`` under any of its names."""
    names = chronicle.aliases(key_of(target)) | _folded(target.name)
    return any(name in folded for name in names)


def is_given_name(target: Entity) -> bool:
    """Whether a person is named without the surname, which would point to him among full names: 德旺 of 李德旺."""
    return len(target.text) == SHORTEST and any(
        len(name) == SHORTEST + 1 and name.endswith(target.text) for name in _known(target.name)
    )


@lru_cache(maxsize=4096)
def _known(name: str) -> frozenset[str]:
    return frozenset(form for form in surfaces(name) if len(form) >= SHORTEST)


@lru_cache(maxsize=4096)
def _folded(name: str) -> frozenset[str]:
    return frozenset(map(fold, _known(name)))

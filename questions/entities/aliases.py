"""One entity under its many names: 金末帝 = 完顏承麟, 汴京 = 開封; 上京 = 臨潢府 only where 遼 is near."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from functools import cache

from questions.documents.script import fold
from questions.entities.conversion import Variant, in_variant
from questions.entities.gazetteer import known_names, pick, senses, side_of
from questions.entities.normalising import traditional


def canonical(name: str, near: Collection[str] = ()) -> str:
    """The normalised name of ``name`` (either script), Traditional; itself where no table knows it.

    ``near``: states and other names that stand near it; they settle names shared by several (南京, 神宗).
    """
    sides = tuple(dict.fromkeys(each for given in near for each in (side_of(traditional(given)), traditional(given))))
    sense = pick(senses().get(fold(name), ()), sides)
    if sense is not None:
        return sense.name
    for side in sides:
        full = pick(senses().get(fold(("夏" if side == "西夏" else side) + name), ()))
        if full is not None:
            return full.name
    return traditional(name)


def surfaces(name: str) -> frozenset[str]:
    """Every written form of the entity that ``name`` stands for, in both scripts, ``name`` among them."""
    forms = {name, traditional(name)} | _forms().get(canonical(name), frozenset())
    return frozenset(forms | {in_variant(form, Variant.SIMPLIFIED) for form in forms})


def same(a: str, b: str, near: Collection[str] = ()) -> bool:
    """Whether two names stand for one entity, or one of them for the state that the other is a part or age of."""
    first, second = canonical(a, near), canonical(b, near)
    if first == second:
        return True
    return side_of(first) == second or side_of(second) == first


@cache
def _forms() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for known in known_names():
        found[known.name] |= {surface for surface, _ in known.surfaces}
    return {name: frozenset(forms) for name, forms in found.items()}

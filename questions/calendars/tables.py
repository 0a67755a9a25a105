"""Tables of eras, courts and rulers, and names compared whatever script and variant they are written in."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from itertools import product


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a tab-separated table of questions/data, keyed by its header."""
    lines = (files("questions.data") / name).read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:]]


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    """Every form of a character that has several, the Simplified one first."""
    return {row["character"]: row["simplified"] + row["variants"] for row in rows("era_characters.tsv")}


@lru_cache(maxsize=1)
def _folds() -> dict[int, str]:
    return {ord(form): character for character, forms in _forms().items() for form in forms}


def fold(name: str) -> str:
    """Return a name with Simplified forms and variants (佑, 甯, 历) replaced: equal folds are one name."""
    return name.translate(_folds())


def forms(name: str) -> tuple[str, ...]:
    """Return every way of writing a name: 寶祐 also as 寶佑, 宝祐 and 宝佑."""
    return tuple(map("".join, product(*(dict.fromkeys(character + _forms().get(character, "")) for character in name))))


def simplified(name: str) -> str:
    """Return an era's or court's name in Simplified characters."""
    return name.translate({ord(character): others[0] for character, others in _forms().items()})

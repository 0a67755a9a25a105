"""Which column of somebody's table holds what."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any

_LANGUAGES = ("en", "zh-Hant", "zh-Hans")
_MEANINGLESS = re.compile(r"[\s*＊:：_]+")
_OPTION = re.compile(r"(?:option|選項|选项|answer|答案)?-?(?P<name>[a-z]{1,2}|\d{1,2})(?:-max\d+characters)?")
"""``A``, ``選項A``, ``Option 1``, ``Answer 2 - max 75 characters``, without blanks and in lower case."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The places of what a table tells."""

    named: Mapping[str, int]
    """By the names of ``question_table.toml``."""
    options: tuple[int, ...]
    pairs: tuple[int, ...]

    @property
    def width(self) -> int:
        """How many columns a row needs."""
        return 1 + max((*self.named.values(), *self.options, *self.pairs))


@cache
def words() -> dict[str, Any]:
    """``question_table.toml``."""
    return tomllib.loads((resources.files("questions.data") / "question_table.toml").read_text("utf-8"))


@lru_cache(maxsize=256)
def plain(text: str) -> str:
    """``text`` as names are compared: without case, blanks and marks."""
    return _MEANINGLESS.sub("", text).lower()


def layout_of(cells: Sequence[str]) -> Layout | None:
    """The layout that a row of titles describes; None where it does not name a question and its key."""
    named: dict[str, int] = {}
    options: dict[int, int] = {}
    pairs: dict[int, int] = {}
    for place, cell in enumerate(cells):
        title = plain(cell)
        if (name := _columns().get(title)) is not None:
            named.setdefault(name, place)
        elif pair := _pair().fullmatch(title):
            pairs[_number(next(filter(None, pair.groups())))] = place
        elif option := _OPTION.fullmatch(title):
            options[_number(option["name"])] = place
    if "stem" not in named or not ({"correct", "answer"} & named.keys() or options):
        return None
    return Layout(named, _in_order(options), _in_order(pairs))


def numbers_of_letters(name: str) -> int:
    """The place of the option called A, B…, AA, or 1, 2…: from 0."""
    return _number(plain(name))


def _number(name: str) -> int:
    if name.isdigit():
        return int(name) - 1
    number = 0
    for character in name:
        number = number * 26 + ord(character) - ord("a") + 1
    return number - 1


def _in_order(places: Mapping[int, int]) -> tuple[int, ...]:
    return tuple(places[number] for number in sorted(places))


@cache
def _columns() -> dict[str, str]:
    return {
        plain(title): name
        for name, told in words()["columns"].items()
        for title in (*(told[language] for language in _LANGUAGES), *told["also"])
    }


@cache
def _pair() -> re.Pattern[str]:
    patterns = (re.escape(plain(words()["pair"][language])) for language in _LANGUAGES)
    return re.compile("|".join(pattern.replace(r"\{letter\}", "([a-z]{1,2})") for pattern in dict.fromkeys(patterns)))


@cache
def kinds() -> dict[str, str]:
    """Kinds by what tables call them; ``choice`` where only the key tells how many options are right."""
    found = {plain(name): "choice" for name in words()["choice"]["also"]}
    for kind, told in words()["kinds"].items():
        found |= {plain(name): kind for name in (*(told[language] for language in _LANGUAGES), *told["also"])}
    return found

"""Templates of wikitext: which of their words a reader of the article sees.

``{{lang|en|Jin}}`` shows Jin, ``{{tsl|en|Siege of Kaifeng|開封之圍}}`` shows 開封之圍, ``{{Infobox …}}`` nothing
that belongs to a sentence. The table ``wiki_templates.tsv`` says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from questions.data import rows

_FIELD = re.compile(r"\{([^{}]+)\}")
_NAMED = re.compile(r"\s*([^\s=|\[\]{}<>]{1,40})\s*=")
_BLANK = re.compile(r"\s*")


@dataclass(frozen=True, slots=True)
class Shown:
    """A place of a template where an argument is shown."""

    names: tuple[str, ...]
    """Of the arguments, by name or number; the first that is given is shown. None: the characters stand alone."""
    characters: str
    """What follows the argument if it is given."""


@dataclass(frozen=True, slots=True)
class Template:
    """How a template shows its arguments."""

    shown: tuple[Shown, ...]
    target: tuple[str, ...]
    """Names of arguments, of which the first that is given names the article linked to; empty for no link."""


def _template(row: Mapping[str, str]) -> Template:
    shown = []
    for index, part in enumerate(_FIELD.split(row["shown"])):
        names, _, characters = part.partition(":") if index % 2 else ("", "", part)
        if part:
            shown.append(Shown(tuple(filter(None, names.split("|"))), characters))
    return Template(tuple(shown), tuple(filter(None, row["target"].split("|"))))


_TEMPLATES = {row["name"]: _template(row) for row in rows("wiki_templates.tsv")}
_BEGINNINGS = {name[:-1]: template for name, template in _TEMPLATES.items() if name.endswith("*")}


def template_named(name: str) -> Template | None:
    """The template of that name, if any of its words belong to the sentence."""
    name = name.strip().replace("_", " ").lower()
    if name in _TEMPLATES:
        return _TEMPLATES[name]
    return next((template for start, template in _BEGINNINGS.items() if name.startswith(start)), None)


def arguments(text: str, parts: list[tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """The places of the arguments that are given by name or number; ``parts`` are what the bars part."""
    found: dict[str, tuple[int, int]] = {}
    number = 0
    for start, end in parts:
        if named := _NAMED.match(text, start, end):
            name, start = named[1], named.end()  # noqa: PLW2901 - the value begins behind its name
        else:
            number += 1
            name = str(number)
        blanks = _BLANK.match(text, start, end)
        if blanks is not None and blanks.end() < end:
            found[name] = blanks.end(), end
    return found

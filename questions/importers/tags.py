"""What people file questions under."""

from __future__ import annotations

import re
from collections.abc import Iterable

MOST_CHARACTERS = 100
MOST_TAGS = 50
SOURCE_CHARACTERS = 50
"""How much of a title Moodle keeps as a tag."""

_SEPARATORS = re.compile(r"[；;\n]")


def cleaned(tags: Iterable[str]) -> tuple[str, ...]:
    """``tags`` as a bank keeps them: on one line, each once, no longer and no more than anybody writes."""
    written = [" ".join(tag.split())[:MOST_CHARACTERS] for tag in tags if tag]
    return tuple(dict.fromkeys(filter(None, written)))[:MOST_TAGS] if written else ()


def separated(cell: str) -> tuple[str, ...]:
    """The tags in a cell of a table."""
    return cleaned(_SEPARATORS.split(cell)) if cell else ()


def without_source(tags: Iterable[str], document: str) -> tuple[str, ...]:
    """``tags`` without the title of the question's source: courses know it as one of them."""
    title = " ".join(document.split())
    return tuple(tag for tag in tags if tag not in (title, title[:SOURCE_CHARACTERS].strip()))

"""The words of clause_words.tsv by their role, and patterns made of words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from questions.data import rows
from questions.documents.script import fold

_ROWS = rows("clause_words.tsv")


def table(role: str) -> tuple[str, ...]:
    """The words of a role, script-folded, longest first."""
    words = {fold(row["word"]) for row in _ROWS if row["role"] == role}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def alternatives(words: Iterable[str]) -> str:
    """A pattern for the longest of ``words`` at a place; by first characters, for ``re`` tries one after the other.

    It tries none where no word begins with the character that stands there, which it sees at once.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        rests.setdefault(re.escape(word[0]), []).append(re.escape(word[1:]))
    anything = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return f"(?=[{''.join(rests)}])(?:{anything})"

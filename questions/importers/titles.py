"""How a question of a file is called in a report."""

from __future__ import annotations

_LENGTH = 30


def title_of(text: str) -> str:
    """The beginning of ``text``, on one line."""
    line = " ".join(text[: 4 * _LENGTH].split())
    return line if len(line) <= _LENGTH else line[:_LENGTH] + "…"

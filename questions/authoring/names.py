"""What can stand as a name in an option."""

from __future__ import annotations

SHORTEST = 2
"""Characters; one alone (金, 宋) is too often part of a word."""
_NEVER_FIRST = tuple("在被把將将去")
_NEVER_LAST = tuple("在於于被為为與与")


def is_whole(text: str) -> bool:
    """Whether ``text`` is a name by itself, with no word of the sentence stuck to it: not 在焦山, not 趙構在."""
    return len(text) >= SHORTEST and not text.startswith(_NEVER_FIRST) and not text.endswith(_NEVER_LAST)

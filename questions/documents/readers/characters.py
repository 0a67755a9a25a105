"""Single characters that a source writes in some other way, and those nobody sees."""

from __future__ import annotations

import html
import re

UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
"""Soft hyphens, zero-width characters and marks of direction: in no name and no date."""

ENTITY = r"(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
"""Pattern of a character reference behind its ampersand: ``&#21271;``, ``&amp;``."""

_BLANK_ENTITY = re.compile(r"&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288|#x3000|#32|#10|#13|#9);", re.IGNORECASE)


def character_of(entity: str) -> str:
    """The character for which a reference stands; empty for one nobody sees and for what is no reference."""
    if _BLANK_ENTITY.fullmatch(entity):
        return " "
    character = html.unescape(entity)
    return character if len(character) == 1 and character not in UNSEEN and character.isprintable() else ""

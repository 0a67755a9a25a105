"""Language variants of Chinese wikis: ``-{zh-hans:里;zh-hant:裡}-``, ``-{趙范}-``, ``-{H|zh-cn:甲;zh-tw:乙}-``."""

from __future__ import annotations

import re

_RULE = re.compile(r"(?:^|[;>])\s*zh(?:-[a-z]+)?\s*:")
_FLAGS = re.compile(r"\s*([A-Z+-]|zh(?:-[a-z]+)?)(?:\s*;\s*(?:[A-Z+-]|zh(?:-[a-z]+)?))*\s*\|")
_SHOWING = frozenset("ASRN")
"""Flags under which the text is shown; the others define a conversion, a title or a description."""


def shown_variant(text: str, start: int, end: int) -> tuple[int, int]:
    """Where, inside ``text[start:end]`` (what stands between the braces), the words to be read stand."""
    if flags := _FLAGS.match(text, start, end):
        if len(flags[1]) == 1 and flags[1] not in _SHOWING:
            return end, end
        start = flags.end()
    rule = _RULE.search(text[start:end])
    if rule is None:
        return start, end
    start += rule.end()
    semicolon = text.find(";", start, end)
    return start, semicolon if semicolon >= 0 else end

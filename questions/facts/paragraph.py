"""What stands around a sentence in its paragraph."""

from __future__ import annotations

import re

_FARTHEST = 300
"""Characters told on either side, a sentence more or less."""
_MORE = "……"
_FULL_STOP = re.compile("[。！？；!?;]")


def paragraph_around(prose: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after the sentence from ``start`` to ``end``: of long paragraphs the nearest sentences."""
    return _before(prose[:start].lstrip()), _after(prose[end:].rstrip())


def _before(text: str) -> str:
    if len(text) <= _FARTHEST:
        return text
    stop = _FULL_STOP.search(text, len(text) - _FARTHEST)
    return _MORE + text[stop.end() if stop else len(text) - _FARTHEST :]


def _after(text: str) -> str:
    if len(text) <= _FARTHEST:
        return text
    stops = [stop.end() for stop in _FULL_STOP.finditer(text, 0, _FARTHEST)]
    return text[: stops[-1] if stops else _FARTHEST] + _MORE

"""What parts of the points Moodle knows: it refuses others, in GIFT and in XML."""

from __future__ import annotations

_SHARES = ("100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10")

MOST = len(_SHARES)
"""How many options can be worth the same."""


def share(count: int) -> str | None:
    """What each of ``count`` options is worth in per cent; None where Moodle knows no such part."""
    return _SHARES[count - 1] if 1 <= count <= MOST else None

"""What options are called: A to Z, AA, AB…"""

from __future__ import annotations


def letter(place: int) -> str:
    """The letters of the option at ``place``, from 0."""
    first, last = divmod(place, 26)
    return (letter(first - 1) if first else "") + chr(ord("A") + last)

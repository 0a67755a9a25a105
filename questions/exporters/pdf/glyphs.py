"""Which characters the fonts of this computer have: typesetters print empty boxes for the others, and say nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

_JOINERS = range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0)
"""Variation selectors: fonts that know no variant show the usual form."""


class Face(NamedTuple):
    """A font in a file, which may hold several."""

    family: str
    path: str
    number: int
    """Its place in the file."""


class Glyphs:
    """What the fonts of this computer have, read only as far as it is asked for."""

    def __init__(self, faces: Iterable[Face]) -> None:
        self._unread = list({face.family: face for face in faces}.values())  # bold has what regular has
        self._known: set[int] = set()
        self._families = {face.family for face in self._unread}

    def prefer(self, families: Iterable[str]) -> list[str]:
        """Those of ``families`` that are installed; they are looked into first."""
        order = {family: place for place, family in enumerate(families)}
        present = [family for family in order if family in self._families]
        self._unread.sort(key=lambda face: -order.get(face.family, len(order)))
        return present

    def missing(self, text: str) -> str:
        """The characters of ``text`` that no font has, each once."""
        wanted = {ord(character) for character in set(text)} - self._known
        wanted = {code for code in wanted if _is_drawn(chr(code))}
        while (lacking := wanted - self._known) and self._unread:
            self._known |= _characters(self._unread.pop())
        return "".join(map(chr, sorted(lacking)))


def _is_drawn(character: str) -> bool:
    code = ord(character)
    return unicodedata.category(character) not in ("Cc", "Cf", "Zs") and not any(code in span for span in _JOINERS)


def _characters(face: Face) -> set[int]:
    from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415 - slow to load

    try:
        with Path(face.path).open("rb") as file:
            return set(TTFont(file, fontNumber=face.number, lazy=True).getBestCmap() or ())
    except (TTLibError, OSError, KeyError):  # a damaged font, of which this computer has many
        return set()

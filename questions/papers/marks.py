"""Lines below names 專名號 and titles 書名號, as Taiwan and Hong Kong print them beside a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Marks(StrEnum):
    """What is marked on a paper."""

    NONE = "none"
    NAMES = "names"
    """Names are underlined; titles stand in 《》."""
    NAMES_AND_TITLES = "names-and-titles"
    """Names are underlined; titles have a wavy line, and no 《》."""


class Line(StrEnum):
    """What a piece of text is underlined with."""

    NONE = ""
    NAME = "name"
    TITLE = "title"
    """Wavy."""


class Piece(NamedTuple):
    """A part of a text with one line below it, or none."""

    text: str
    line: Line = Line.NONE


_TITLE = re.compile("《([^《》]+)》|〈([^〈〉]+)〉")


def pieces_of(text: str, marks: Marks, names: frozenset[str] = frozenset()) -> list[Piece]:
    """``text`` in pieces, from its beginning to its end; ``names`` are some that only the paper knows."""
    if marks is Marks.NONE:
        return [Piece(text)] if text else []
    return [piece for piece in _marked(text, marks, names) if piece.text]


def _marked(text: str, marks: Marks, names: frozenset[str]) -> Iterator[Piece]:
    done = 0
    for title in _TITLE.finditer(text):
        yield from _named(text[done : title.start()], names)
        wavy = marks is Marks.NAMES_AND_TITLES
        yield Piece(title[1] or title[2], Line.TITLE) if wavy else Piece(title[0])
        done = title.end()
    yield from _named(text[done:], names)


def _named(text: str, names: frozenset[str]) -> Iterator[Piece]:
    from questions.papers.proper_names import proper_names  # noqa: PLC0415 - tables of names, for papers with marks

    done = 0
    for start, end in proper_names(text, names):
        yield Piece(text[done:start])
        yield Piece(text[start:end], Line.NAME)
        done = end
    yield Piece(text[done:])

"""A document: a source text as prose passages, each character of which knows its place in the file."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class PassageKind(StrEnum):
    """What a block of a document is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    """An item of a list."""
    APPARATUS = "apparatus"
    """Footnotes, references, see-also lists: read by nobody for facts."""


class Link(NamedTuple):
    """A link in a passage. Its text may run on past the name; its target is the name."""

    start: int
    """Offset in the passage's prose."""
    end: int
    target: str
    """Title linked to, without a disambiguating suffix in brackets."""


class Passage(NamedTuple):
    """One heading, paragraph or list item, markup removed. A tuple, for a long text has very many of them."""

    kind: PassageKind
    prose: str
    prose_breaks: tuple[int, ...]
    """Offsets in ``prose`` where a piece copied straight from the source begins, ascending from 0."""
    source_breaks: tuple[int, ...]
    """The offset in the file of each of those pieces."""
    links: tuple[Link, ...] = ()
    level: int = 0
    """Of a heading: 1 to 6."""
    written_otherwise: tuple[tuple[int, int], ...] = ()
    """Characters the file writes as something longer (``&lt;``): offset in ``prose``, end in the file."""

    def source_offset(self, offset: int) -> int:
        """Place in the file of the prose character at ``offset``."""
        piece = bisect_right(self.prose_breaks, offset) - 1
        return self.source_breaks[piece] + offset - self.prose_breaks[piece]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the file from which the prose ``[start:end]`` was taken; ``start < end``."""
        found = bisect_left(self.written_otherwise, (end - 1, 0))
        if found < len(self.written_otherwise) and self.written_otherwise[found][0] == end - 1:
            return self.source_offset(start), self.written_otherwise[found][1]
        return self.source_offset(start), self.source_offset(end - 1) + 1


@dataclass(frozen=True, slots=True)
class Document:
    """A source text, or one of the consecutive parts in which a very long one is read."""

    name: str
    """The file's name, without folders."""
    title: str
    text: str
    """This part of the file as read."""
    start: int
    """Offset of ``text`` in the file."""
    script: str
    """``zh-Hant`` or ``zh-Hans``, by the greater part of the text."""
    passages: tuple[Passage, ...]
    url: str = ""
    licence: str = ""
    date: str = ""
    """When the text was written or taken, in the words of the file itself."""

    def slice(self, start: int, end: int) -> str:
        """The file's characters from ``start`` to ``end`` (offsets into the file, inside this part)."""
        return self.text[start - self.start : end - self.start]

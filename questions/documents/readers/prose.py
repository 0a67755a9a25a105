"""Prose under construction: what a reader copies from the source, each piece with its place there."""

from __future__ import annotations

from questions.documents.document import Link, Passage, PassageKind

_FIRST_WIDE = "\u2e80"
"""Characters below are written with spaces between words, those from here on without."""


class Prose:
    """The text of one passage, without markup; begins with no blank and ends with none."""

    __slots__ = (
        "_joined",
        "_line_break",
        "_written_otherwise",
        "length",
        "links",
        "pieces",
        "prose_breaks",
        "source_breaks",
    )

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.prose_breaks: list[int] = []
        self.source_breaks: list[int] = []
        self.links: list[Link] = []
        self.length = 0
        self._written_otherwise: list[tuple[int, int]] = []
        self._line_break = -1
        """Where in the file a line break stands that nothing has followed yet; -1: nowhere."""
        self._joined = -1
        """Where in the prose the last space for a line break stands."""

    def copy(self, text: str, source: int) -> None:
        """Append ``text``, which stands at ``source`` in the file."""
        if self._line_break >= 0 or not self.length:
            blanks = len(text) - len(text := text.lstrip())
            source += blanks
            if text and self._line_break >= 0:
                self._join(text)
        if text:
            self.pieces.append(text)
            self.prose_breaks.append(self.length)
            self.source_breaks.append(source)
            self.length += len(text)

    def stand_for(self, text: str, start: int, end: int) -> None:
        """Append one character, which the file writes as something longer from ``start`` to ``end``."""
        before = self.length
        self.copy(text, start)
        if self.length > before:
            self._written_otherwise.append((self.length - 1, end))

    def break_line(self, source: int) -> None:
        """A line ends at ``source``: a space between Latin words, nothing between Chinese characters."""
        if self.length:
            self._line_break = source

    def link(self, start: int, target: str) -> None:
        """What was appended from ``start`` on is a link to ``target``."""
        if start == self._joined:
            start += 1
        if target and start < self.length:
            self.links.append(Link(start, self.length, target))

    def passage(self, kind: PassageKind, level: int = 0) -> Passage | None:
        """What has been gathered; None if that is nothing."""
        whole = "".join(self.pieces)
        text = whole.rstrip()
        if not text:
            return None
        if len(text) < len(whole):
            self._shorten(len(whole) - len(text))
        return Passage(
            kind,
            text,
            tuple(self.prose_breaks),
            tuple(self.source_breaks),
            tuple(self.links),
            level,
            tuple(self._written_otherwise),
        )

    def _join(self, following: str) -> None:
        source, self._line_break = self._line_break, -1
        last = self.pieces[-1]
        kept = last.rstrip()
        if kept:
            self.pieces[-1] = kept
            self._shorten(len(last) - len(kept))
            if kept[-1] < _FIRST_WIDE and following[0] < _FIRST_WIDE:
                self.pieces.append(" ")
                self.prose_breaks.append(self.length)
                self.source_breaks.append(source)
                self._joined = self.length
                self.length += 1

    def _shorten(self, blanks: int) -> None:
        """Blanks at the end are gone, from what they were part of too."""
        self.length -= blanks
        if self.links and self.links[-1].end > self.length:
            link = self.links.pop()
            if link.start < self.length:
                self.links.append(Link(link.start, self.length, link.target))
        while self._written_otherwise and self._written_otherwise[-1][0] >= self.length:
            self._written_otherwise.pop()

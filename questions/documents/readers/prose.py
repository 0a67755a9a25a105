"""Prose under construction: what a reader copies from the source, each piece with its place there."""

from __future__ import annotations

from itertools import accumulate

from questions.documents.document import Link, Passage, PassageKind

_FIRST_WIDE = "\u2e80"
"""Characters below are written with spaces between words, those from here on without."""


class Prose:
    """The text of one passage, without markup; begins with no blank and ends with none."""

    __slots__ = ("_at_edge", "_joined", "_line_break", "_links", "_pieces", "_written_otherwise", "length")

    def __init__(self) -> None:
        self.length = 0
        self._pieces: list[tuple[str, int]] = []
        """Each with its place in the file."""
        self._links: list[Link] = []
        self._written_otherwise: list[tuple[int, int]] = []
        self._at_edge = True
        """Whether nothing has come yet, or nothing since a line break: blanks do not count here."""
        self._line_break = -1
        """Where in the file that line break stands."""
        self._joined = -1
        """Where in the prose the last space for a line break stands."""

    def copy(self, text: str, source: int) -> None:
        """Append ``text``, which stands at ``source`` in the file."""
        if self._at_edge:
            blanks = len(text) - len(text := text.lstrip())
            source += blanks
            if text:
                self._leave_edge(text)
        if text:
            self._pieces.append((text, source))
            self.length += len(text)

    def copy_link(self, before: str, before_source: int, label: str, label_source: int, target: str) -> None:
        """Append the text before a link, and the link: as :meth:`copy` and :meth:`link` would, at half their cost."""
        if self._at_edge or not before or not label:
            self.copy(before, before_source)
            start = self.length
            self.copy(label, label_source)
            self.link(start, target)
            return
        self._pieces += (before, before_source), (label, label_source)
        start = self.length + len(before)
        self.length = end = start + len(label)
        if target:
            self._links.append(Link(start, end, target))

    def stand_for(self, text: str, start: int, end: int) -> None:
        """Append one character, which the file writes as something longer from ``start`` to ``end``."""
        self.copy(text, start)
        if text and not self._at_edge:
            self._written_otherwise.append((self.length - 1, end))

    def break_line(self, source: int) -> None:
        """A line ends at ``source``: a space between Latin words, nothing between Chinese characters."""
        if not self._at_edge:
            self._at_edge, self._line_break = True, source
            self._drop_blanks()

    def link(self, start: int, target: str) -> None:
        """What was appended from ``start`` on is a link to ``target``."""
        if start == self._joined:
            start += 1
        if target and start < self.length:
            self._links.append(Link(start, self.length, target))

    def passage(self, kind: PassageKind, level: int = 0) -> Passage | None:
        """What has been gathered; None if that is nothing."""
        if not self.length:
            return None
        pieces, sources = zip(*self._pieces, strict=True)
        whole = "".join(pieces)
        text = whole.rstrip()
        if len(text) < len(whole):
            self._shorten(len(text))
        breaks = tuple(accumulate(map(len, pieces[:-1]), initial=0))
        return Passage(kind, text, breaks, sources, tuple(self._links), level, tuple(self._written_otherwise))

    def _leave_edge(self, following: str) -> None:
        self._at_edge = False
        if self.length and following[0] < _FIRST_WIDE and self._pieces[-1][0][-1] < _FIRST_WIDE:
            self._pieces.append((" ", self._line_break))
            self._joined = self.length
            self.length += 1

    def _drop_blanks(self) -> None:
        """Take the blanks from the end; something else came before them."""
        length = self.length
        while not (kept := self._pieces[-1][0].rstrip()):
            length -= len(self._pieces.pop()[0])
        last, place = self._pieces[-1]
        self._pieces[-1] = kept, place
        self._shorten(length - len(last) + len(kept))

    def _shorten(self, length: int) -> None:
        """Blanks at the end are gone, so that ``length`` is left; from what they were part of too."""
        self.length = length
        while self._links and self._links[-1].end > length:
            link = self._links.pop()
            if link.start < length:
                self._links.append(Link(link.start, length, link.target))
        while self._written_otherwise and self._written_otherwise[-1][0] >= length:
            self._written_otherwise.pop()

"""HTML without what a reader of the article does not see or need: scripts, navigation, tables, footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.documents.readers.characters import ENTITY, UNSEEN
from questions.documents.readers.closers import Closers
from questions.documents.readers.html_tags import RAW, TAG, attributes, is_skipped

Piece = tuple[str, int, int, re.Match[str] | None]
"""Kind (text, entity, blank or tag), where it begins and ends, the tag."""

# As in the Markdown reader: each alternative begins with a literal character, those without a group are dropped.
_TOKEN = re.compile(
    r"<(?P<comment>!--)|<(?P<declaration>[!?])|<(?P<tag>/?[a-zA-Z])|&(?P<entity>"
    + ENTITY
    + r")|\n(?P<newline>\s*)|\r(?P<return>\s*)|\t(?P<tab>\s*)|  (?P<blanks>\s*)|\u00a0(?P<space>)|"
    + "|".join(UNSEEN)
)
_FOOTNOTE_MARK = re.compile(r"\s*(?:<a\b[^<>]*>\s*)?(?:<span\b[^<>]*>\s*)?(?:\[|&#91;|〔|［)")
"""What stands in a raised footnote mark."""


class Visible:
    """Remembers, from one stretch of a file to the next, what is left out."""

    def __init__(self, container: str = "", *, tables: bool = False) -> None:
        """``container`` names the element that holds the article, already open; ``tables`` are read or left out."""
        self._tables = tables
        self._left_out = ""
        """Name of the element that is being left out; empty outside of such."""
        self._left_out_open = 0
        """How many elements of that name are open."""
        self._container = container
        self._container_open = 1
        self._is_over = False
        """Whether the container is closed."""

    def pieces(self, text: str, begin: int) -> Iterator[Piece]:
        """What is seen of ``text`` from ``begin`` on, in order."""
        closers = Closers(text)
        position = begin
        for token in _TOKEN.finditer(text, begin):
            place = token.start()
            if place < position:
                continue  # inside of what was passed over
            if self._is_over:
                return
            if place > position and not self._left_out:
                yield "text", position, place, None
            position, kind, tag = token.end(), token.lastgroup, None
            if kind == "comment":
                position = max(position, closers.after("-->", position))
            elif kind == "declaration":
                position = max(position, closers.after(">", position))
            elif kind == "tag":
                tag, position = _tag(text, place, closers)
                if tag is not None and not self._leaves_out(tag, closers):
                    yield kind, place, position, tag
            elif kind is not None and not self._left_out:
                yield kind, place, position, None
        if position < len(text) and not self._left_out and not self._is_over:
            yield "text", position, len(text), None

    def _leaves_out(self, tag: re.Match[str], closers: Closers) -> bool:
        name, change = tag["name"].lower(), -1 if tag["end"] else 1
        if self._left_out:
            if name == self._left_out:
                self._left_out_open += change
                self._left_out = name if self._left_out_open else ""
            return True
        if change > 0 and self._is_left_out(name, tag) and closers.after_element(tag["name"], tag.end()) > 0:
            self._left_out, self._left_out_open = name, 1
            return True
        if name == self._container:
            self._container_open += change
            self._is_over = not self._container_open
        return False

    def _is_left_out(self, name: str, tag: re.Match[str]) -> bool:
        if name == "table" and not self._tables:
            return True
        if name == "sup" and _FOOTNOTE_MARK.match(tag.string, tag.end()):
            return True
        return not tag["attributes"].endswith("/") and is_skipped(name, attributes(tag["attributes"]))


def _tag(text: str, place: int, closers: Closers) -> tuple[re.Match[str] | None, int]:
    """The tag at ``place`` and where it ends: with its element, where what that holds is no text."""
    end = closers.after(">", place)
    tag = TAG.match(text, place) if end > 0 else None
    if tag is None:
        return None, max(end, place + 1)
    if tag["name"].lower() in RAW and not tag["end"]:
        return None, max(tag.end(), closers.after_element(tag["name"], tag.end()))
    return tag, tag.end()

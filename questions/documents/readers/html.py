"""HTML, articles of Wikipedia and plain web pages: block elements -> passages.

The standard html.parser needs time in the square of the length for tags and comments without ends, and tells places
by line and column; so the tags are found here, by one pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.documents.document import Passage, PassageKind
from questions.documents.readers.addresses import FILE, link_target
from questions.documents.readers.characters import character_of
from questions.documents.readers.html_head import content_begins, read_head
from questions.documents.readers.html_tags import BLOCKS, HEADINGS, LISTS, attributes
from questions.documents.readers.html_visible import Visible
from questions.documents.readers.prose import Prose
from questions.documents.readers.reader import Reader
from questions.documents.readers.sections import Sections

_NEW_PARAGRAPH = re.compile(r"\s*(?:<br[^<>]*>|\u3000|(?:&emsp;|&nbsp;|&#12288;){2})", re.IGNORECASE)
"""What follows a line break that ends a paragraph."""


class HtmlReader(Reader):
    """Reads one file in consecutive stretches."""

    boundaries: tuple[str, ...] = ("</p>", "</li>", "</div>", "\n", ">", "。")

    def __init__(self) -> None:
        super().__init__()
        self._page = _Page(Visible())

    def passages(self, text: str, start: int) -> Iterator[Passage]:
        """The passages of ``text``, which stands at ``start`` in the file."""
        if start:
            return self._page.read(text, start, 0)
        begin = self.read_front_matter(text)
        head = read_head(text)
        self.title, self.url = self.title or head.title, self.url or head.url
        self.licence, self.script = self.licence or head.licence, head.script
        container = ""
        if (content := content_begins(text)) is not None:
            begin, container = content.end(), content["name"].lower()
        self._page = _Page(Visible(container))
        found = list(self._page.read(text, start, begin))
        if not found and "<table" in text.lower():  # a page that is laid out in tables
            self._page = _Page(Visible(container, tables=True))
            found = list(self._page.read(text, start, begin))
        return iter(found)


class _Page:
    """Where a reader stands in a page: in which section, list, heading, link."""

    def __init__(self, visible: Visible) -> None:
        self._visible = visible
        self._sections = Sections()
        self._lists = 0
        """How many lists are open."""
        self._heading = 0
        """Level of the heading we are in; 0 outside."""
        self._link = ""
        """Target of the link we are in; empty outside."""
        self._link_begins = 0

    def read(self, text: str, start: int, begin: int) -> Iterator[Passage]:
        """The passages of ``text`` from ``begin`` on; ``text`` stands at ``start`` in the file."""
        prose = Prose()
        for kind, place, end, tag in self._visible.pieces(text, begin):
            if tag is not None:
                if _ends_passage(tag, text):
                    if passage := self._passage(prose):
                        yield passage
                    prose = Prose()
                self._follow(tag, prose, start + place)
            elif kind == "text":
                prose.copy(text[place:end], start + place)
            elif kind == "entity":
                prose.stand_for(character_of(text[place:end]), start + place, start + end)
            else:
                prose.break_line(start + place)
        if passage := self._passage(prose):
            yield passage

    def _passage(self, prose: Prose) -> Passage | None:
        if self._heading:
            passage = prose.passage(PassageKind.HEADING, self._heading)
            if passage is not None:
                self._sections.enter(self._heading, passage.prose)
            return passage
        return prose.passage(self._sections.kind(PassageKind.ITEM if self._lists else PassageKind.PARAGRAPH))

    def _follow(self, tag: re.Match[str], prose: Prose, source: int) -> None:
        """Note what ``tag`` begins or ends."""
        name, begins = tag["name"].lower(), not tag["end"]
        if name in BLOCKS:
            self._heading = HEADINGS.get(name, 0) if begins else 0
            self._link = ""
            if name in LISTS:
                self._lists = max(0, self._lists + (1 if begins else -1))
        elif name == "br":
            prose.break_line(source)
        elif name == "a":
            prose.link(self._link_begins, self._link)
            target = link_target(attributes(tag["attributes"]).get("href", "")) if begins else ""
            self._link, self._link_begins = ("" if target == FILE else target), prose.length


def _ends_passage(tag: re.Match[str], text: str) -> bool:
    name = tag["name"].lower()
    return name in BLOCKS or (name == "br" and _NEW_PARAGRAPH.match(text, tag.end()) is not None)

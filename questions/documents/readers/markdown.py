"""Markdown and plain text: blocks -> passages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.documents.document import Passage, PassageKind
from questions.documents.readers.addresses import FILE, link_target
from questions.documents.readers.inline import InlineReader
from questions.documents.readers.markdown_blocks import ADDRESS, Block, BlockScan, Role
from questions.documents.readers.prose import Prose
from questions.documents.readers.reader import Reader
from questions.documents.readers.sections import Sections

_FOOTNOTE_MARK = re.compile(r"\\\[\d+\\\]")
_SOURCE = re.compile(r"\[(?P<title>[^\]]+)\]\((?P<url>\S+?)\)")
_KINDS = {
    Role.HEADING: PassageKind.HEADING,
    Role.PARAGRAPH: PassageKind.PARAGRAPH,
    Role.ITEM: PassageKind.ITEM,
    Role.NUMBERED: PassageKind.ITEM,
    Role.FOOTNOTE: PassageKind.APPARATUS,
}


class MarkdownReader(Reader):
    """Reads one file in consecutive stretches."""

    boundaries: tuple[str, ...] = ("\n\n", "\r\n\r\n", "\n", "。")

    def __init__(self) -> None:
        super().__init__()
        self._sections = Sections()
        self._addresses: dict[str, str] = {}
        self._has_footnotes = False

    def passages(self, text: str, start: int) -> Iterator[Passage]:
        """The passages of ``text``, which stands at ``start`` in the file."""
        self._has_footnotes = self._has_footnotes or "[^" in text or bool(_FOOTNOTE_MARK.search(text))
        if "]:" in text:
            for match in ADDRESS.finditer(text):
                self._addresses.setdefault(match["name"].casefold(), match["address"])
        inline = InlineReader(text, start, self._addresses)
        scan = BlockScan(text, 0 if start else self.read_front_matter(text))
        for block in list(scan.blocks()):  # one after the other is a sixth faster than in turns
            if block.role is Role.CATEGORY:
                self._sections.after_text = True
            elif block.role is Role.SOURCE_NOTE:
                self._note_source(text[block.start : block.end])
            else:
                prose = Prose()
                inline.read(prose, block.start, block.end)
                if passage := prose.passage(self._kind(block), block.level):
                    if block.level:
                        self._enter_section(passage)
                    yield passage

    def _kind(self, block: Block) -> PassageKind:
        if block.role is Role.HEADING:
            return PassageKind.HEADING
        if block.role is Role.NUMBERED and self._has_footnotes:
            return PassageKind.APPARATUS
        return self._sections.kind(_KINDS[block.role])

    def _enter_section(self, heading: Passage) -> None:
        if heading.level == 1 and not self.title:
            self.title = heading.prose
        self._sections.enter(heading.level, heading.prose)

    def _note_source(self, line: str) -> None:
        if source := _SOURCE.search(line):
            target = link_target(source["url"])
            self.title = target if target and target != FILE else source["title"]
            self.url = source["url"]

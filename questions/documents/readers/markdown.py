"""Markdown and plain text: blocks -> passages.

Plain text is Markdown without markup, but for line breaks: there a line that ends a sentence ends its
paragraph, and a short line that ends none is a heading or a list item of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from questions.documents.document import Passage, PassageKind
from questions.documents.readers.addresses import FILE, link_target
from questions.documents.readers.closers import Closers
from questions.documents.readers.inline import InlineReader
from questions.documents.readers.lines import LONGEST_HEADING, chapter_level, ends_paragraph, ends_sentence
from questions.documents.readers.prose import Prose
from questions.documents.readers.reader import Reader
from questions.documents.readers.sections import Sections

_MARKED = re.compile(r"[ \t]*[#=\-*+•0-9>|{!\[<`~:本第\u3000]")
"""A line that may be more than words; all others are spared the patterns below."""
_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
_HEADING = re.compile(r"[ \t]{0,3}(#{1,6})(?:[ \t]+|(?=[\u3400-\u9fff\uf900-\ufaff《「【(（*\[]))(.*)")
_WIKI_HEADING = re.compile(r"(={2,6})[ \t]*([^=\s].*?)[ \t]*\1[ \t]*$")
_UNDERLINE = re.compile(r"[ \t]{0,3}(?:(=)=+|--+)[ \t]*$")
_ITEM = re.compile(r"[ \t]*(?:[-*+•][ \t]+|[-*+][ \t]*$)")
_NUMBERED = re.compile(r"[ \t]*(\d{1,3})\.(?:[ \t]+|$)")
_SOURCE_NOTE = re.compile(r"本文[内內]容由\[(?P<title>[^\]]+)\]\((?P<url>\S+?)\)[转轉][换換]而[来來]")
_CATEGORY = re.compile(r"[ \t]*\[\[?(?:Category|分类|分類):", re.IGNORECASE)
_SKIPPED = re.compile(r"[ \t]*(?:\||\{\||!(?!\[)|\+[-=+:]+\+|([-*_])[ \t]*(?:\1[ \t]*){2,}$)")
_TABLE_RULE = re.compile(r"[ \t]*(?:\|?[ \t]*:?--*:?[ \t]*\|[-:| \t]*|---*(?:[ \t]+---*)+[ \t]*)$")
"""The line under a table's head: ``--- | ---``, and pandoc's ``-----  -----``."""
_REGION = re.compile(
    r"[ \t]*(?:(?P<fence>```+|~~~+)|(?P<comment><!--)|<(?P<element>table|script|style|gallery|math)\b|(?P<braces>\{\{))"
)
_HTML_BLOCK = re.compile(
    r"[ \t]*<(?:(?P<paragraph>p|div|blockquote|section|ul|ol|center)|h(?P<level>[1-6])|li)\b[^<>]*>"
)
_FOOTNOTE = re.compile(r"[ \t]{0,3}\[\^[^\]\s]+\]:[ \t]*")
_ADDRESS = re.compile(
    r"^[ \t]{0,3}\[(?P<name>[^\]\[^\n][^\]\[\n]{0,200})\]:[ \t]*<?(?P<address>[^\s<>]+)>?"
    r"(?:[ \t]+[\"'(][^\n]*)?[ \t\r]*$",
    re.MULTILINE,
)
_FOOTNOTE_MARK = re.compile(r"\\\[\d+\\\]|\[\^")


@dataclass(slots=True)
class _Block:
    """A stretch of the text that makes one passage."""

    kind: PassageKind
    start: int
    end: int
    level: int = 0
    quoted: bool = False
    last_line: int = -1
    """Where its last line begins."""


class MarkdownReader(Reader):
    """Reads one file in consecutive stretches; remembers what of its state outlasts a stretch."""

    boundaries = ("\n\n", "\r\n\r\n", "\n", "。")

    def __init__(self) -> None:
        super().__init__()
        self._sections = Sections()
        self._addresses: dict[str, str] = {}
        self._has_footnotes = False

    def passages(self, text: str, start: int) -> Iterator[Passage]:
        """The passages of ``text``, which stands at ``start`` in the file."""
        self._has_footnotes = self._has_footnotes or bool(_FOOTNOTE_MARK.search(text))
        if "]:" in text:
            for match in _ADDRESS.finditer(text):
                self._addresses.setdefault(match["name"].casefold(), match["address"])
        body = 0 if start else self.read_front_matter(text)
        inline = InlineReader(text, start, self._addresses)
        for block in self._blocks(text, body, inline):
            prose = Prose()
            inline.read(prose, block.start, block.end)
            passage = prose.passage(block.kind, block.level)
            if passage is not None:
                yield passage

    def _blocks(self, text: str, position: int, inline: InlineReader) -> Iterator[_Block]:
        block: _Block | None = None
        in_table = False
        closers = Closers(text)
        while position < len(text):
            start = position
            newline = text.find("\n", start)
            end, position = (newline, newline + 1) if newline >= 0 else (len(text), len(text))
            line = text[start:end]
            opened: _Block | None = None
            quoted = over = False
            if not line or line.isspace():
                over, in_table = True, False
            elif _MARKED.match(line):
                if quote := _QUOTE.match(line):
                    start, quoted, line = start + quote.end(), True, line[quote.end() :]
                if region := _region_end(line, text, start, closers):
                    over, position = True, region
                elif block is not None and _is_underline(line, block, text):
                    block.kind, block.level, over = PassageKind.HEADING, 1 if "=" in line else 2, True
                    self._enter_section(block, inline)
                elif _TABLE_RULE.match(line):
                    block, in_table = _without_last_line(block), True
                elif not in_table:
                    opened = self._open(line, start, end, inline)
                    over = opened is None and (not line.strip() or self._is_skipped(line))
            if over or opened is not None:
                if block is not None:
                    yield block
                block = opened
            elif in_table:
                continue
            elif block is not None and block.quoted == quoted and not _is_finished(block, text):
                block.end, block.last_line = end, start
                continue
            else:
                if block is not None:
                    yield block
                block = _Block(self._sections.kind(PassageKind.PARAGRAPH), start, end)
            if block is not None:
                block.quoted, block.last_line = quoted, block.start
        if block is not None:
            yield block

    def _open(self, line: str, start: int, end: int, inline: InlineReader) -> _Block | None:
        """The block that ``line`` opens by its markup: a heading, a list item, an indented paragraph."""
        kind, level = PassageKind.PARAGRAPH, 0
        if heading := _HEADING.match(line) or _WIKI_HEADING.match(line):
            text_start, text_end = heading.span(2)
            text_end = text_start + len(line[text_start:text_end].rstrip().rstrip("#").rstrip())
            block = _Block(PassageKind.HEADING, start + text_start, start + text_end, len(heading[1]))
            self._enter_section(block, inline)
            return block
        if level := chapter_level(line):
            block = _Block(PassageKind.HEADING, start, end, level)
            self._enter_section(block, inline)
            return block
        if mark := _ITEM.match(line):
            kind = PassageKind.ITEM
        elif mark := _NUMBERED.match(line):
            footnote = self._has_footnotes or self._sections.after_text
            kind = PassageKind.APPARATUS if footnote else PassageKind.ITEM
        elif mark := _FOOTNOTE.match(line):
            kind = PassageKind.APPARATUS
        elif mark := _HTML_BLOCK.match(line):
            if mark["level"]:
                block = _Block(PassageKind.HEADING, start + mark.end(), end, int(mark["level"]))
                self._enter_section(block, inline)
                return block
            kind = PassageKind.PARAGRAPH if mark["paragraph"] else PassageKind.ITEM
        elif line[0] != "\u3000":
            return None
        return _Block(self._sections.kind(kind), start + (mark.end() if mark else 0), end)

    def _enter_section(self, block: _Block, inline: InlineReader) -> None:
        prose = Prose()
        inline.read(prose, block.start, block.end)
        title = "".join(prose.pieces).strip()
        if block.level == 1 and not self.title:
            self.title = title
        self._sections.enter(block.level, title)

    def _is_skipped(self, line: str) -> bool:
        """Whether ``line`` is no prose: part of a table, a category, an address, the note on the dump's source."""
        if note := _SOURCE_NOTE.match(line):
            target = link_target(note["url"])
            self.title = target if target and target != FILE else note["title"]
            self.url = note["url"]
            return True
        if _CATEGORY.match(line):
            self._sections.after_text = True
            return True
        return bool(_SKIPPED.match(line) or _ADDRESS.match(line))


def _region_end(line: str, text: str, start: int, closers: Closers) -> int:
    """Where what ``line`` begins ends, if nothing of it is read: code, a comment, a table; 0 for any other line."""
    region = _REGION.match(line)
    if region is None:
        return 0
    begin = start + region.end()
    if region["fence"]:
        return max(0, closers.after("\n" + region["fence"], begin))
    if region["comment"]:
        return max(0, closers.after("-->", begin))
    if region["element"]:
        return max(0, closers.after_element(region["element"], begin))
    return 0 if "}}" in line else max(0, closers.after("\n}}", begin))


def _is_underline(line: str, block: _Block, text: str) -> bool:
    """Whether ``line`` underlines the line before it, which makes that a heading."""
    if not _UNDERLINE.match(line) or block.kind is PassageKind.HEADING or block.last_line != block.start:
        return False
    title = text[block.start : block.end]
    return len(title) <= LONGEST_HEADING and not ends_sentence(title)


def _without_last_line(block: _Block | None) -> _Block | None:
    """``block`` without the head of the table that follows."""
    if block is None or block.last_line == block.start:
        return None
    block.end = block.last_line
    return block


def _is_finished(block: _Block, text: str) -> bool:
    if block.kind is PassageKind.HEADING:
        return True
    alone = block.last_line == block.start and block.kind is PassageKind.PARAGRAPH
    return ends_paragraph(text[block.last_line : block.end], alone)

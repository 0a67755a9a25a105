"""Markdown and plain text taken apart into blocks: headings, paragraphs, list items, what is none of these.

Plain text is Markdown without markup, but for line breaks: there a line that ends a sentence ends its
paragraph, and a short line that ends none is a heading or a list item of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from questions.documents.readers.closers import Closers
from questions.documents.readers.lines import LONGEST_HEADING, chapter_level, ends_paragraph, ends_sentence

_MARKED = re.compile(
    r"[ \t]*(?:[#=+•>|{!<`~:\u3000\-]|\*(?:[ \t]|\*\*|$)|_[ \t_]|\d{1,3}\.|第|本文[内內]容由"
    r"|\[(?:\[|\^|[Cc]ategory:|分[类類]:|[^\[\]]{1,200}\]:))"
)
"""A line that may be more than words; all others are spared the patterns below."""
_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
_HEADING = re.compile(r"[ \t]{0,3}(#{1,6})(?:[ \t]+|(?=[\u3400-\u9fff\uf900-\ufaff《「【(（*\[]))(?P<title>.*)")
_WIKI_HEADING = re.compile(r"(={2,6})[ \t]*(?P<title>[^=\s].*?)[ \t]*\1[ \t\r]*$")
_UNDERLINE = re.compile(r"[ \t]{0,3}(?:(=)=+|--+)[ \t\r]*$")
_ITEM = re.compile(r"[ \t]*(?:(?P<number>\d{1,3}\.)(?:[ \t]+|$)|[-*+•][ \t]+(?![-*_ \t]*\r?$)|[-*+][ \t]*\r?$)")
_FOOTNOTE = re.compile(r"[ \t]{0,3}\[\^[^\]\s]+\]:[ \t]*")
_SOURCE_NOTE = re.compile(r"本文[内內]容由\[[^\]]+\]\(\S+?\)[转轉][换換]而[来來]")
_CATEGORY = re.compile(r"[ \t]*\[\[?(?:Category|分类|分類):", re.IGNORECASE)
_SKIPPED = re.compile(r"[ \t]*(?:\||\{\||!(?!\[)|\+[-=+:]+\+|([-*_])[ \t]*(?:\1[ \t]*){2,}\r?$)")
_TABLE_RULE = re.compile(r"[ \t]*(?:\|?[ \t]*:?--*:?[ \t]*\|[-:| \t]*|---*(?:[ \t]+---*)+[ \t]*)\r?$")
"""The line under a table's head: ``--- | ---``, and pandoc's ``-----  -----``."""
_REGION = re.compile(
    r"[ \t]*(?:(?P<fence>```+|~~~+)|(?P<comment><!--)|<(?P<element>table|script|style|gallery|math)\b|(?P<braces>\{\{))"
)
_HTML_BLOCK = re.compile(r"[ \t]*<(?:p|div|blockquote|section|ul|ol|center|h(?P<level>[1-6])|(?P<item>li))\b[^<>]*>")
ADDRESS = re.compile(
    r"\n[ \t]{0,3}\[(?P<name>[^\]\[^\n][^\]\[\n]{0,200})\]:[ \t]*<?(?P<address>[^\s<>]+)>?"
    r"(?:[ \t]+[\"'(][^\n]*)?[ \t\r]*$",
    re.MULTILINE,
)
"""An address given apart from the links that use it, on a line of its own: ``[1]: https://…``."""


class Role(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    NUMBERED = "numbered"
    """An item of a numbered list: one of the text, or one of its notes."""
    FOOTNOTE = "footnote"
    CATEGORY = "category"
    """After the categories of an article nothing but its notes follows."""
    SOURCE_NOTE = "source note"
    """The line with which the dump names its article."""


@dataclass(slots=True)
class Block:
    """A stretch of the text that makes one passage."""

    role: Role
    start: int
    end: int
    level: int = 0
    """Of a heading: 1 to 6."""
    last_line: int = 0
    """Where its last line begins."""
    quoted: bool = False
    joins: bool = False
    """Whether it is mere words, which go on the paragraph before if that is unfinished."""


class BlockScan:
    """One pass over one stretch of a file."""

    def __init__(self, text: str, begin: int) -> None:
        """Blocks are read from ``begin`` on."""
        self._text = text
        self._position = begin
        self._closers = Closers(text)
        self._block: Block | None = None
        self._in_table = False

    def blocks(self) -> Iterator[Block]:
        """The blocks in order; their places are offsets in the text."""
        text, length = self._text, len(self._text)
        while self._position < length:
            start = self._position
            newline = text.find("\n", start)
            end = newline if newline >= 0 else length
            self._position = end + 1
            line = text[start:end]
            opened: Block | None = None
            if not line or line.isspace():
                self._in_table = False
            elif _MARKED.match(line):
                opened = self._marked(line, start, end)
            elif not self._in_table:
                opened = Block(Role.PARAGRAPH, start, end, 0, start, joins=True)
            block = self._block
            if opened is not None and opened.joins and block is not None and self._goes_on(block, opened):
                block.end, block.last_line = opened.end, opened.start
                continue
            self._block = opened
            if block is not None:
                yield block
        if self._block is not None:
            yield self._block

    def _marked(self, line: str, start: int, end: int) -> Block | None:
        """The block that ``line`` begins; None if nothing of it is read."""
        quote = _QUOTE.match(line)
        if quote:
            start, line = start + quote.end(), line[quote.end() :]
            if not line or line.isspace():
                return None
        if not self._in_table and (item := _ITEM.match(line)):
            begin = start + item.end()
            return Block(Role.NUMBERED if item["number"] else Role.ITEM, begin, end, 0, begin, quote is not None)
        if region_end := self._region_end(line, start):
            self._position = region_end
            return None
        if self._is_underline(line):
            return None
        if _TABLE_RULE.match(line):
            self._in_table = True
            self._drop_last_line()
        if self._in_table:
            return None
        block = _opened(line, start, end)
        if block is not None:
            block.last_line, block.quoted = block.start, quote is not None
        return block

    def _region_end(self, line: str, start: int) -> int:
        """Where what ``line`` begins ends, if nothing of it is read: code, a comment; 0 for any other line."""
        region = _REGION.match(line)
        if region is None:
            return 0
        begin = start + region.end()
        if region["element"]:
            return max(0, self._closers.after_element(region["element"], begin))
        if region["braces"]:
            return 0 if "}}" in line else max(0, self._closers.after("\n}}", begin))
        closer = "-->" if region["comment"] else "\n" + region["fence"]
        return max(0, self._closers.after(closer, begin))

    def _is_underline(self, line: str) -> bool:
        """Whether ``line`` underlines the one before, which makes that a heading."""
        block = self._block
        if block is None or not block.joins or block.last_line != block.start or not _UNDERLINE.match(line):
            return False
        title = self._text[block.start : block.end]
        if len(title) > LONGEST_HEADING or ends_sentence(title):
            return False
        block.role, block.level = Role.HEADING, 1 if "=" in line else 2
        return True

    def _drop_last_line(self) -> None:
        """Forget the head of the table that has begun."""
        block = self._block
        if block is not None and block.last_line > block.start:
            block.end = block.last_line
        else:
            self._block = None

    def _goes_on(self, block: Block, following: Block) -> bool:
        """Whether the words of ``following`` belong to ``block``."""
        if block.quoted != following.quoted or block.role in (Role.HEADING, Role.CATEGORY, Role.SOURCE_NOTE):
            return False
        alone = block.last_line == block.start and block.role is Role.PARAGRAPH
        return not ends_paragraph(self._text[block.last_line : block.end], alone)


def _opened(line: str, start: int, end: int) -> Block | None:
    """The block that ``line``, which stands from ``start`` to ``end``, begins; None if nothing of it is read."""
    if opened := _heading(line, start, end) or _note(line, start, end):
        return opened
    if _SKIPPED.match(line) or ADDRESS.match("\n" + line):
        return None
    tag = _HTML_BLOCK.match(line)
    role = Role.ITEM if tag and tag["item"] else Role.PARAGRAPH
    return Block(role, start + (tag.end() if tag else 0), end, joins=not tag and line[0] != "\u3000")


def _heading(line: str, start: int, end: int) -> Block | None:
    if marked := _HEADING.match(line) or _WIKI_HEADING.match(line):
        title_start, title_end = marked.span("title")
        title_end = title_start + len(line[title_start:title_end].rstrip().rstrip("#"))
        return Block(Role.HEADING, start + title_start, start + title_end, len(marked[1]))
    if (tag := _HTML_BLOCK.match(line)) and tag["level"]:
        return Block(Role.HEADING, start + tag.end(), end, int(tag["level"]))
    level = chapter_level(line)
    return Block(Role.HEADING, start, end, level) if level else None


def _note(line: str, start: int, end: int) -> Block | None:
    for role, pattern in ((Role.SOURCE_NOTE, _SOURCE_NOTE), (Role.CATEGORY, _CATEGORY), (Role.FOOTNOTE, _FOOTNOTE)):
        if note := pattern.match(line):
            return Block(role, start + note.end(), end) if role is Role.FOOTNOTE else Block(role, start, end)
    return None
